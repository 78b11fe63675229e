// Drives the documented queries on a large graph: node bench/api.js [SCALE] [STORE] [SECONDS]; scale 1 has 1,000,000 citations.
// A store that is named is kept: when it holds a graph already, that one is asked.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { serve } from '../dist/api/serve.js'
import { createApi, openStore } from '../dist/index.js'
import { documentedQueries } from '../dist/api/documented-queries.js'
import { build, plan } from './api-graph.js'
import { walkPages } from './api-pages.js'
import { bodiesOf } from './api-questions.js'

const scale = Number(process.argv[2] ?? 1)
const location = process.argv[3] || null
const duration = Number(process.argv[4] ?? 5)
const folder = location ? null : mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const store = openStore(location ?? `embedded:${folder}`, {
  username: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
})
const limits = { requestsPerMinute: 0, seconds: 120 }

try {
  await store.open()
  const graph = plan(scale)
  const started = performance.now()
  const tell = (what) =>
    console.log(`${what} written after ${Math.round((performance.now() - started) / 1000)} s`)
  const [{ total }] = await store.read('read/directives-total')
  if (total === 0) await build(store, graph, tell)
  const server = await serve({ store, host: '127.0.0.1', port: 0, logging: false, limits })
  console.log(
    `${store.name}, ${graph.directives.length} directives, ${graph.reports * 200} citations; load of the machine ${load()}`,
  )
  console.log(
    'query                               1 connection: p50 ms   p95 ms   8: p50 ms   p95 ms   p99 ms    req/s  errors   ratio',
  )
  for (const { name, query } of documentedQueries)
    await drive(`${server.url}/graphql`, name, bodiesOf(query, graph))
  await walkPages(`${server.url}/graphql`, graph)
  console.log(`load of the machine ${load()}`)
  console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  await server.close()
} finally {
  await store.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
}

async function drive(url, name, bodies) {
  const requests = bodies.map((body) => ({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  }))
  // what is read for the first time is not what is measured
  for (const request of requests) await (await fetch(url, request)).text()
  const alone = await timed({ url, requests, connections: 1 })
  const many = await timed({ url, requests, connections: 8 })
  const columns = [
    ...[alone.at(0.5).padStart(20), alone.at(0.95)],
    ...[many.at(0.5).padStart(11), many.at(0.95), many.at(0.99), Math.round(many.rate)],
    ...[alone.failed + many.failed, await ratio(bodies)],
  ]
  console.log(name.padEnd(36) + columns.map((value) => String(value).padStart(9)).join(''))
}

async function timed({ url, requests, connections }) {
  const times = []
  const run = autocannon({ url, connections, duration, requests, timeout: 120 })
  // autocannon itself counts in whole milliseconds and tells no 95th of 100
  run.on('response', (_client, _status, _bytes, time) => times.push(time))
  const { requests: rate, errors, non2xx } = await run
  times.sort((a, b) => a - b)
  const at = (share) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
  return { at, rate: rate.average, failed: errors + non2xx }
}

/** Returns how many programs wanted a processor, in the last minute. */
function load() {
  return loadavg()[0].toFixed(1)
}

/** Returns how long requests take beside their statements alone, one after another, in this process. */
async function ratio(bodies) {
  const asked = []
  const api = createApi({ store: listening(asked), logging: false, limits })
  let [whole, bare] = [0, 0]
  for (const body of bodies.slice(0, 10)) {
    asked.length = 0
    const begun = performance.now()
    await (
      await api.fetch('http://api/graphql', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      })
    ).text()
    whole += performance.now() - begun
    const again = performance.now()
    for (const ask of asked) await ask()
    bare += performance.now() - again
  }
  await api.dispose()
  return (whole / Math.max(bare, 0.001)).toFixed(2)
}

function listening(asked) {
  const noted = (ask) => {
    asked.push(ask)
    return ask()
  }
  return {
    ...{ name: store.name, supports: store.supports, open: () => store.open(), close: async () => undefined },
    read: (name, parameters) => noted(() => store.read(name, parameters)),
    keys: (order, range) => noted(() => store.keys(order, range)),
    write: (work) => store.write(work),
    ping: () => store.ping(),
    clear: () => store.clear(),
  }
}

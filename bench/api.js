// Drives the documented queries on a large graph: node bench/api.js [SCALE] [STORE] [SECONDS] [NAMES]; scale 1 has 1,000,000 citations.
// A store that is named is kept: when it holds a graph already, that one is asked. NAMES ("open-citations,search") are the only queries that are driven.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { serve } from '../dist/api/serve.js'
import { openStore } from '../dist/index.js'
import { documentedQueries } from '../dist/api/documented-queries.js'
import { build, plan } from './api-graph.js'
import { mostCitedOf, walkPages } from './api-pages.js'
import { bodiesOf } from './api-questions.js'
import { besideStatements } from './api-ratio.js'

const scale = Number(process.argv[2] ?? 1)
const location = process.argv[3] || null
const duration = Number(process.argv[4] ?? 5)
const names = process.argv[5]?.split(',') ?? null
const folder = location ? null : mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const store = openStore(location ?? `embedded:${folder}`, {
  username: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
})
const limits = { requestsPerMinute: 0, seconds: 120 }

try {
  await store.open()
  const { size, questions, mostCited } = await prepare()
  const server = await serve({ store, host: '127.0.0.1', port: 0, logging: false, limits })
  console.log(`${store.name}, ${size}; load of the machine ${load()}`)
  console.log(
    'query                               1 connection: p50 ms   p95 ms   8: p50 ms   p95 ms   p99 ms    req/s  errors   ratio',
  )
  const beside = besideStatements({ store, limits, seconds: duration })
  for (const { name, bodies } of questions)
    if (names === null || names.includes(name))
      await drive(name, bodies, { url: `${server.url}/graphql`, beside })
  if (names === null) await walkPages(`${server.url}/graphql`, mostCited)
  await beside.end()
  console.log(`load of the machine ${load()}`)
  console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  await server.close()
} finally {
  await store.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
}

/** Returns what is asked of the graph, writing it when there is none. Its plan, of which no server holds anything, ends here: collecting garbage would stop for it. */
async function prepare() {
  const graph = plan(scale)
  const started = performance.now()
  const tell = (what) =>
    console.log(`${what} written after ${Math.round((performance.now() - started) / 1000)} s`)
  const [{ total }] = await store.read('read/directives-total')
  if (total === 0) await build(store, graph, tell)
  return {
    size: `${graph.directives.length} directives, ${graph.reports * 200} citations`,
    questions: documentedQueries.map(({ name, query }) => ({ name, bodies: bodiesOf(query, graph) })),
    mostCited: mostCitedOf(graph),
  }
}

async function drive(name, bodies, { url, beside }) {
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
    ...[alone.failed + many.failed, (await beside.ratio(bodies)).toFixed(2)],
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

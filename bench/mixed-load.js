// The documented queries, asked by several clients of a server process while reports are loaded and deleted beside them.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { growth, parts } from './growth.js'
import { openWorld, randomFrom } from './world.js'

const token = 'only-for-this-load'
const clients = 6
/** How many reports are there beside those that stay. */
const visiting = 20

/**
 * Loads `reports` into the store, serves it with the program of a folder (`bin.js`, `index.js`) and asks it for so many minutes.
 * Returns what each of twenty parts of that time brought, and how much the memory of the server grew after the first five.
 */
export async function mixedLoad({ program, minutes, location, reports, tell }) {
  const world = openWorld({ seed: 5, reports: 100_000, codes: Math.max(20, reports / 4) })
  await fill({ program, location, reports, world })
  const queries = await queriesOf(program, { world, reports })
  const server = await start(program, location)
  const load = { server, queries, world, reports, ends: performance.now() + minutes * 60_000, part: none() }
  const parties = [...Array.from({ length: clients }, (_, index) => ask(load, index)), change(load)]
  const samples = []
  try {
    for (let index = 0; index < parts; index++) {
      const memory = await leastMemory(server, load.ends - ((parts - 1 - index) * minutes * 60_000) / parts)
      samples.push({ ...told(load.part), ...memory })
      load.part = none()
      tell(samples.at(-1), index)
    }
  } finally {
    load.ends = 0
    await Promise.allSettled(parties)
    await stop(server)
  }
  return { samples, ...growth(samples) }
}

async function fill({ program, location, reports, world }) {
  const { openStore, ingest } = await import(`${program}/index.js`)
  const store = openStore(location, {
    username: process.env.NEO4J_USERNAME,
    password: process.env.NEO4J_PASSWORD,
  })
  try {
    for (let index = 0; index < reports; index++) await ingest(store, world.report(index).report)
  } finally {
    await store.close()
  }
}

async function queriesOf(program, { world, reports }) {
  const { documentedQueries } = await import(`${program}/api/documented-queries.js`)
  const [random, { directives }] = [randomFrom(3), world]
  return (index) => {
    const { query } = documentedQueries[index % documentedQueries.length]
    const { id, code } = directives[Math.floor(random() * directives.length)]
    const report = world.report(Math.floor(random() * reports)).report.id
    return query
      .replace(/"(?:21-KL|29-QĐ|01-HD)\/TW"/gu, JSON.stringify(code))
      .replace('"24-QĐ/TW@XIII"', JSON.stringify(id))
      .replace('"nganh-to-chuc-2021"', JSON.stringify(report))
  }
}

function start(program, location) {
  const options = [
    '--port',
    '0',
    '--store',
    location,
    '--max-requests',
    '0',
    '--log-level',
    'error',
    '--max-seconds',
    '30',
  ]
  const child = spawn(process.execPath, [`${program}/bin.js`, 'serve', ...options], {
    env: { ...process.env, VIENDAN_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
      const [url] = /http:\/\/\S+(?=\/graphql)/u.exec(out) ?? []
      if (url) resolve({ child, url })
    })
  })
}

function stop({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return null
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  return ended
}

async function ask(load, client) {
  for (let index = client; performance.now() < load.ends; index++) await post(load, load.queries(index))
}

/** Loads reports that were not there and takes them away again, one after another. */
async function change(load) {
  const loaded = []
  for (let index = load.reports; performance.now() < load.ends; index++) {
    const { id, ...given } = load.world.report(index).report
    loaded.push(id)
    await post(load, 'mutation ($input: ReportInput!) { ingestReport(input: $input) { citations } }', {
      input: { id, title: given.title, published: given.published, issuer: given.issuer, text: given.text },
    })
    load.part.loads += 1
    if (loaded.length > visiting)
      await post(load, 'mutation ($id: ID!) { deleteReport(id: $id) { isDeleted } }', { id: loaded.shift() })
    await setTimeout(50)
  }
}

async function post(load, query, variables = {}) {
  const begun = performance.now()
  const part = load.part
  try {
    const response = await fetch(`${load.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    })
    const { errors = [] } = await response.json()
    for (const { extensions, message } of errors) count(part.errors, extensions?.code ?? message)
  } catch (error) {
    count(part.errors, error.cause?.code ?? error.message)
    await setTimeout(100)
  }
  part.times.push(performance.now() - begun)
}

function count(counts, key) {
  counts[key] = (counts[key] ?? 0) + 1
}

function none() {
  return { times: [], errors: {}, loads: 0 }
}

function told({ times, errors, loads }) {
  const sorted = times.toSorted((a, b) => a - b)
  return { requests: times.length, loads, errors, p95: sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0 }
}

/** Returns the least memory of a while, in MB: between two collections it rises and falls. */
async function leastMemory({ child, url }, until) {
  let [rss, heap] = [Infinity, Infinity]
  do {
    await setTimeout(Math.max(0, Math.min(1_000, until - performance.now())))
    const metrics = await fetch(`${url}/metrics`).then(
      (response) => response.text(),
      () => '',
    )
    heap = Math.min(heap, Number(/^nodejs_heap_size_used_bytes (\S+)/mu.exec(metrics)?.[1] ?? Infinity) / 1e6)
    const kilobytes = /VmRSS:\s*(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
    rss = Math.min(rss, Number(kilobytes ?? Infinity) / 1e3)
  } while (performance.now() < until)
  return { rss, heap }
}

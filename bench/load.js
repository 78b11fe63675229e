// Loads generated reports and prints the time per report as the graph grows, beside the time that the same reports take in
// a small graph of the same process, so that a busy machine slows both: node bench/load.js [REPORTS] [STORE]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingest, openStore } from '../dist/index.js'
import { openWorld } from './world.js'

const count = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const store = openStore(process.argv[3] ?? `embedded:${join(folder, 'graph')}`, {
  username: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
  database: process.env.NEO4J_DATABASE,
})
const small = openStore(`embedded:${join(folder, 'small')}`)
const window = 250
const world = openWorld({ seed: 1, reports: 100_000 })
// a Neo4j of its own for the small graph would be another server: there the embedded small graph tells how busy the machine is
const sameEngine = store.name === small.name

try {
  await store.open()
  for (let index = 0; index < Math.min(1_000, count); index++) await ingest(small, reportAt(index))
  console.log(
    `reports   mean ms   median   p95 ms   ${sameEngine ? 'small' : 'embedded'} mean   median   ratio of medians   MB`,
  )
  let [times, smallTimes] = [[], []]
  for (let index = 0; index < count; index++) {
    const report = reportAt(index)
    times.push(await timed(store, report))
    // what the small graph has not seen yet, as the large one has not
    if (marks().some((mark) => index < mark && index >= mark - window))
      smallTimes.push(await timed(small, report))
    if (marks().includes(index + 1)) {
      tell(index + 1, times.slice(-window), smallTimes)
      smallTimes = []
    }
    if (times.length > 2 * window) times = times.slice(-window)
  }
} finally {
  await store.close()
  await small.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Returns a report of the world; neighbours are far apart in it, so that new documents keep coming. */
function reportAt(index) {
  return world.report((index * 61_813) % 100_000).report
}

async function timed(graph, report) {
  const start = performance.now()
  await ingest(graph, report)
  return performance.now() - start
}

function marks() {
  const tens = Array.from({ length: Math.floor(count / 10_000) }, (_, index) => (index + 1) * 10_000)
  return [1_250, 2_000, 5_000, ...tens, count]
}

function tell(done, times, smallTimes) {
  const [large, reference] = [summed(times), summed(smallTimes)]
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  const columns = [
    ...[done, large.mean.toFixed(1), large.median.toFixed(1), large.p95.toFixed(1)],
    ...[reference.mean.toFixed(1), reference.median.toFixed(1), (large.median / reference.median).toFixed(2)],
    memory,
  ]
  const widths = [7, 9, 8, 8, 12, 8, 18, 6]
  console.log(columns.map((column, index) => String(column).padStart(widths[index])).join(' '))
}

function summed(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))]
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, median: at(0.5), p95: at(0.95) }
}

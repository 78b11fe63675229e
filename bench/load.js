// Loads generated reports and prints the time per report as the graph grows, beside the time that the same reports take in
// a small graph, so that a busy machine slows both: node bench/load.js [REPORTS] [STORE] [STORE OF THE SMALL GRAPH] [FROM]
// With FROM the stores are not emptied: they hold the first FROM and the first 1,000 reports, as bench/lines.js and
// viendan bulk make them, and only the reports after these are loaded.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deleteReport, ingest, openStore } from '../dist/index.js'
import { countingStore } from './counting-store.js'
import { loadedReports } from './loaded-reports.js'

const count = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const account = {
  username: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
  database: process.env.NEO4J_DATABASE,
}
const large = opened(process.argv[3] ?? `embedded:${join(folder, 'graph')}`)
const small = opened(process.argv[4] ?? `embedded:${join(folder, 'small')}`)
const [window, smallSize] = [250, 1_000]
const from = Number(process.argv[5] ?? 0)
const { reportAt } = loadedReports()
const sameEngine = large.store.name === small.store.name

try {
  if (from === 0) await begin()
  console.log(
    `${' '.repeat(8)}all loads${' '.repeat(22)}that change no other answer   other answers a load   statements\n` +
      `reports   median  mean   p95   ${sameEngine ? '' : 'embedded '}small ratio   share median  small ratio   read anew  changed   a load  MB`,
  )
  let [loads, smallLoads] = [[], []]
  for (let index = from; index < count; index++) {
    const report = reportAt(index)
    loads.push(await timed(large, report))
    // what the small graph has not seen yet, as the large one has not; it is taken away again, so that it stays small
    if (marks().some((mark) => index < mark && index >= mark - window)) {
      smallLoads.push(await timed(small, report))
      if (index >= smallSize) await deleteReport(small.store, report.id)
    }
    if (marks().includes(index + 1)) {
      tell(index + 1, loads.slice(-window), smallLoads)
      smallLoads = []
    }
    if (loads.length > 2 * window) loads = loads.slice(-window)
  }
} finally {
  for (const { store } of [large, small]) await store.close()
  rmSync(folder, { recursive: true, force: true })
}

function opened(url) {
  return countingStore(openStore(url, account))
}

async function begin() {
  for (const { store } of [large, small]) await store.clear()
  for (let index = 0; index < Math.min(smallSize, count); index++) await ingest(small.store, reportAt(index))
}

async function timed({ store, take }, report) {
  const start = performance.now()
  await ingest(store, report)
  return { time: performance.now() - start, ...take() }
}

function marks() {
  const tens = Array.from({ length: Math.floor(count / 10_000) }, (_, index) => (index + 1) * 10_000)
  return [1_250, 2_000, 5_000, ...tens, count]
}

function tell(done, loads, smallLoads) {
  const isAlone = (_, index) => loads[index].changed === 0 && smallLoads[index].changed === 0
  const [all, reference] = [loads, smallLoads].map(summed)
  const [alone, aloneSmall] = [loads, smallLoads].map((each) => summed(each.filter(isAlone)))
  const share = `${Math.round((100 * loads.filter(isAlone).length) / loads.length)} %`
  const columns = [
    ...[done, all.median.toFixed(1), all.mean.toFixed(1), all.p95.toFixed(1)],
    ...[reference.median.toFixed(1), (all.median / reference.median).toFixed(2)],
    ...[share, alone.median.toFixed(1), aloneSmall.median.toFixed(1)],
    ...[(alone.median / aloneSmall.median).toFixed(2)],
    ...[mean(loads, 'reread').toFixed(1), mean(loads, 'changed').toFixed(1)],
    ...[mean(loads, 'statements').toFixed(1), Math.round(process.memoryUsage().rss / 1e6)],
  ]
  const widths = [7, 8, 5, 5, sameEngine ? 7 : 16, 5, 7, 6, 6, 5, 11, 8, 8, 5]
  console.log(columns.map((column, index) => String(column).padStart(widths[index])).join(' '))
}

function summed(loads) {
  const sorted = loads.map(({ time }) => time).sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN
  return { mean: mean(loads, 'time'), median: at(0.5), p95: at(0.95) }
}

function mean(loads, key) {
  return loads.reduce((sum, each) => sum + each[key], 0) / loads.length
}

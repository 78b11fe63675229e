// Loads generated reports and prints the time per report as the graph grows: node bench/load.js [REPORTS] [STORE]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingest, openStore } from '../dist/index.js'
import { openWorld } from './world.js'

const count = Number(process.argv[2] ?? 100_000)
const folder = process.argv[3] ? null : mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const store = openStore(process.argv[3] ?? `embedded:${folder}`, {
  username: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
  database: process.env.NEO4J_DATABASE,
})
const window = 500
const world = openWorld({ seed: 1, reports: 100_000 })

try {
  await store.open()
  console.log('reports   mean ms   median   p95 ms   heap+native MB')
  let times = []
  for (let index = 0; index < count; index++) {
    // far apart in the world, so that new documents keep coming
    const { report } = world.report((index * 61_813) % 100_000)
    const start = performance.now()
    await ingest(store, report)
    times.push(performance.now() - start)
    if (isMark(index + 1)) tell(index + 1, times.slice(-window))
    if (times.length > 2 * window) times = times.slice(-window)
  }
} finally {
  await store.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
}

function isMark(done) {
  return done === count || [1_000, 2_000, 5_000].includes(done) || done % 10_000 === 0
}

function tell(done, times) {
  const sorted = [...times].sort((a, b) => a - b)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))]
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  const columns = [done, mean.toFixed(1), at(0.5).toFixed(1), at(0.95).toFixed(1), memory]
  console.log(columns.map((column, index) => String(column).padStart([7, 9, 8, 8, 16][index])).join(' '))
}

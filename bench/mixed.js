// Asks and loads at once, and ends with 1 on an error or when the memory of the server grew: node bench/mixed.js [MINUTES] [STORE] [REPORTS]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mixedLoad } from './mixed-load.js'

const minutes = Number(process.argv[2] ?? 20)
const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const location = process.argv[3] || `embedded:${join(folder, 'graph')}`
const reports = Number(process.argv[4] ?? 1_000)
const program = new URL('../dist', import.meta.url).pathname

try {
  console.log('   minute  requests  loads  p95 ms  rss MB  heap MB  errors')
  const { samples, rssGrowth, heapGrowth, grew } = await mixedLoad({
    ...{ program, minutes, location, reports },
    tell: ({ requests, loads, p95, rss, heap, errors }, index) => {
      const columns = [
        (((index + 1) * minutes) / 20).toFixed(2),
        requests,
        loads,
        p95.toFixed(0),
        rss.toFixed(0),
        heap.toFixed(0),
      ]
      const widths = [9, 9, 6, 7, 7, 8]
      const told = columns.map((column, at) => String(column).padStart(widths[at])).join(' ')
      console.log(`${told}  ${JSON.stringify(errors)}`)
    },
  })
  const failed = samples.some(({ errors }) => Object.keys(errors).length > 0)
  console.log(
    `last five parts beside the sixth to the tenth: rss ${rssGrowth.toFixed(2)}, heap ${heapGrowth.toFixed(2)}`,
  )
  console.log(failed ? 'there were errors' : grew ? 'memory grew' : 'no error, no growth')
  process.exitCode = failed || grew ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

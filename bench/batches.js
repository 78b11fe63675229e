// How many rows a statement should write at once: citations a second, by the rows of one UNWIND, each statement a transaction.
// Run: npm run bench:batches -- [STORE]       (default an embedded graph; a server is emptied!)
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openStore } from '../dist/index.js'

const sizes = [1, 10, 100, 500, 2_000, 10_000]
const rows = 20_000
/** Of small batches fewer rows tell as much. */
const mostStatements = 1_000
const rounds = 3
const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const store = openStore(process.argv[2] ?? `embedded:${join(folder, 'graph')}`, {
  username: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
  database: process.env.NEO4J_DATABASE,
})

try {
  await store.open()
  console.log('rows a statement   citations a second   ms a statement')
  const best = new Map(sizes.map((size) => [size, Infinity]))
  for (let round = 0; round < rounds; round++)
    for (const size of sizes) best.set(size, Math.min(best.get(size), await measure(size)))
  for (const [size, took] of best)
    console.log(
      [
        String(size).padStart(16),
        (1000 / took).toFixed(0).padStart(20),
        (took * size).toFixed(1).padStart(16),
      ].join(' '),
    )
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Returns the milliseconds a citation takes. */
async function measure(size) {
  await store.clear()
  await write('create-report', { props: { id: 'report', name: 'report' } })
  await write('create-achievements', { report: 'report', rows: [{ id: 'report#1', name: '1', ordinal: 1 }] })
  const total = Math.min(rows, size * mostStatements)
  const start = performance.now()
  for (let first = 0; first < total; first += size) {
    const batch = Array.from({ length: size }, (_, at) => citation(first + at))
    await write('create-citations', { rows: batch })
  }
  return (performance.now() - start) / total
}

function write(name, parameters) {
  return store.write((transaction) => transaction.run(`write/${name}`, parameters))
}

function citation(at) {
  const exact = `Quy định số ${at}-QĐ/TW`
  const context = 'Thực hiện nghiêm túc, có hiệu quả các nghị quyết, chỉ thị, quy định'
  return {
    achievement: 'report#1',
    props: {
      ...{ id: `report#${at}-${at + 20}`, name: exact, start: at, end: at + 20, exact, prefix: context },
      ...{ suffix: context, form: 'coded', role: 'IMPLEMENTS', type: 'QUY_DINH', typeName: 'Quy định' },
      ...{ number: String(at), symbol: 'QĐ/TW', code: `${at}-QĐ/TW`, status: 'resolved', rule: 'undated' },
      ...{ spans: '{}', byPlace: `report\t${String(at).padStart(15, '0')}` },
    },
  }
}

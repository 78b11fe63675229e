// How long `viendan bulk` takes for graphs of growing size, in processor time, which other programs on the machine disturb least.
// Run: npm run bench:bulk -- [embedded] [REPORTS…]     (default the files for Neo4j, of 10000 and 100000)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { residentMegabytes } from './process.js'
import { openWorld } from './world.js'

const program = new URL('../dist/bin.js', import.meta.url).pathname
const [first, ...rest] = process.argv.slice(2)
const isEmbedded = first === 'embedded'
const given = (isEmbedded || first === undefined ? rest : [first, ...rest]).map(Number)
const sizes = given.length > 0 ? given : [10_000, 100_000]
const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'))

try {
  console.log('reports      text MB   processor ms a report   ms a report   memory MB   files MB')
  for (const size of sizes) await measure(size)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(size) {
  const [input, out] = [join(folder, 'reports.jsonl'), join(folder, 'import')]
  await writeReports(input, size)
  const start = performance.now()
  const made = isEmbedded ? ['--store', `embedded:${out}`] : ['--out', out]
  const child = spawn(process.execPath, [program, 'bulk', input, ...made], {
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  const used = { seconds: 0, megabytes: 0 }
  const watch = setInterval(() => Object.assign(used, usedBy(child.pid, used)), 200)
  const [status] = await once(child, 'exit')
  clearInterval(watch)
  if (status !== 0) throw new Error(`bulk exits with ${status}`)
  const took = performance.now() - start
  const written = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0)
  console.log(
    [
      String(size).padEnd(9),
      (statSync(input).size / 1e6).toFixed(0).padStart(10),
      ((used.seconds * 1000) / size).toFixed(2).padStart(23),
      (took / size).toFixed(2).padStart(13),
      used.megabytes.toFixed(0).padStart(11),
      (written / 1e6).toFixed(0).padStart(10),
    ].join(' '),
  )
  rmSync(out, { recursive: true })
}

/** Writes reports of a world of that many: the larger it is, the more directives it has. */
async function writeReports(file, size) {
  const { report } = openWorld({ seed: 1, reports: size })
  const stream = createWriteStream(file)
  for (let index = 0; index < size; index++) {
    if (!stream.write(`${JSON.stringify(report(index).report)}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}

/** Returns the processor seconds and the most memory that a process has used, as long as the system tells of it. */
function usedBy(pid, before) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    return { seconds: ticks / 100, megabytes: Math.max(before.megabytes, residentMegabytes(pid)) }
  } catch {
    return before
  }
}

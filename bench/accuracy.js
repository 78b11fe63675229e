// How well citations are read: figures on the labelled texts, and what was gained and lost since the last commit.
// Run: npm run accuracy
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { labelledFiles, predict, readRows } from './gold.js'
import { score } from './score.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { extract } = await import('../dist/index.js')

/** Builds the last commit in a folder of its own and returns its `extract`; null outside a repository. */
async function lastCommitted(folder) {
  try {
    execFileSync('sh', ['-c', 'git archive HEAD | tar -x -C "$0"', folder], { cwd: root, stdio: 'pipe' })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'pipe' })
    return (await import(pathToFileURL(join(folder, 'dist/index.js')).href)).extract
  } catch {
    return null
  }
}

const told = (id, { exact, code, issuedOn, issuedBy }) =>
  `${id} ${JSON.stringify(exact)} ${code ?? ''} ${issuedOn?.value ?? '-'} ${issuedBy.map(({ name }) => name).join(' + ')}`

const folder = mkdtempSync(join(tmpdir(), 'viendan-accuracy-'))
const before = await lastCommitted(folder)
for (const file of labelledFiles) {
  const rows = readRows(file)
  const predictions = predict(rows, extract)
  const { exactSpan, ...fields } = score(rows, predictions)
  console.log(basename(fileURLToPath(file)))
  for (const [field, { precision, recall, f1, right, said, wanted }] of Object.entries(fields)) {
    const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
    console.log(`  ${field.padEnd(12)} ${figures}  (${right} right, ${said} said, ${wanted} wanted)`)
  }
  console.log(`  ${'exact span'.padEnd(12)} ${exactSpan.toFixed(3)} of the found`)
  if (!before) continue
  const lines = (all) => new Set(all.flatMap(({ id, citations }) => citations.map((one) => told(id, one))))
  const [old, now] = [lines(predict(rows, before)), lines(predictions)]
  for (const line of now) if (!old.has(line)) console.log(`  + ${line}`)
  for (const line of old) if (!now.has(line)) console.log(`  - ${line}`)
}
console.log(before ? 'Compared with the last commit' : 'There is no last commit to compare with')
rmSync(folder, { recursive: true })

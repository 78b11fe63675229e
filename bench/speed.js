// How fast citations are read, beside one plain regular expression over the same text in the same process.
// Run: npm run bench        (about a minute; figures are ratios: a machine's own speed drifts)
import { performance } from 'node:perf_hooks'
import { goldFiles, readRows } from './gold.js'

const { extract } = await import('../dist/index.js')

const dense = goldFiles.flatMap((file) => readRows(file).map(({ text }) => text))
const prose = dense
  .flatMap((text) => text.split(/\n\s*\n/u))
  .filter((part) => part.length > 200 && extract(part).citations.length === 0)
const plain = /\d{1,5}(\/\d{4})?[\/-][A-ZĐ][\p{L}\d]*([\/-][A-ZĐ][\p{L}\d]*)*/gu
const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Returns the speed of `read` over at least `wanted` megabytes made of the texts, in MB/s of UTF-8. */
function speed(texts, wanted, read) {
  const size = megabytes(texts)
  const rounds = Math.max(1, Math.ceil(wanted / size))
  for (let round = 0; round < Math.min(rounds, 20); round++) for (const text of texts) read(text)
  const start = performance.now()
  for (let round = 0; round < rounds; round++) for (const text of texts) read(text)
  return (size * rounds) / ((performance.now() - start) / 1000)
}

const wanted = Number(process.argv[2] ?? 50)
for (const [name, texts] of [
  ['text dense with citations', dense],
  ['prose without citations', prose],
]) {
  const full = speed(texts, wanted, (text) => extract(text).citations.length)
  const bare = speed(texts, wanted, (text) => (text.match(plain) ?? []).length)
  const documents = (full / megabytes(texts)) * texts.length
  console.log(`${name}: every field ${full.toFixed(1)} MB/s, the plain expression ${bare.toFixed(0)} MB/s`)
  console.log(`  ratio 1/${(bare / full).toFixed(1)}; ${documents.toFixed(0)} texts a second`)
}

console.log('time per byte of hostile input at 1, 2, 4 and 8 MB, in ns:')
for (const unit of ['1234567890', '/-', 'số ', '24-QĐ/TW-', '(khóa ', 'e\u0302\u0301', 'a ', 'Nghị quyết ']) {
  const times = [1, 2, 4, 8].map((size) => {
    const text = unit.repeat((size * 1e6) / Buffer.byteLength(unit))
    const start = performance.now()
    extract(text)
    return ((performance.now() - start) * 1e6) / Buffer.byteLength(text)
  })
  console.log(
    `  ${JSON.stringify(unit).padEnd(14)} ${times.map((time) => time.toFixed(1).padStart(8)).join('')}`,
  )
}

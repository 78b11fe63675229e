// How fast citations are read, beside one plain regular expression over the same text in the same process.
// Run: npm run bench [MEGABYTES]        (about three minutes; figures are ratios: a machine's own speed drifts)
import { performance } from 'node:perf_hooks'
import { goldFiles, readRows } from './gold.js'
import { startUp, streaming } from './process.js'

const { extract } = await import('../dist/index.js')

const dense = goldFiles.flatMap((file) => readRows(file).map(({ text }) => text))
// what cites nothing and is neither a letterhead nor a table
const paragraphs = dense
  .flatMap((text) => text.split(/\n\s*\n/u))
  .filter((part) => part.length > 200 && !part.includes('|') && isPlain(extract(part)))
const paragraphsOfDocument = 10
const prose = Array.from({ length: Math.ceil(paragraphs.length / paragraphsOfDocument) }, (_, index) =>
  paragraphs.slice(index * paragraphsOfDocument, (index + 1) * paragraphsOfDocument).join('\n\n'),
)
const plain = /\d{1,5}(\/\d{4})?[\/-][A-ZĐ][\p{L}\d]*([\/-][A-ZĐ][\p{L}\d]*)*/gu
const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
const seconds = (texts, read) => {
  const start = performance.now()
  for (const text of texts) read(text)
  return (performance.now() - start) / 1000
}

/**
 * The first rounds are for the compiler: what few texts need is read a few times a round, and takes hundreds of rounds until it is
 * compiled. How long a program takes to begin is measured by itself.
 */
const roundsBefore = 400

/**
 * Returns the speeds of both over at least `wanted` megabytes made of the texts, in MB/s of UTF-8, and how many times the
 * speed of the one is that of the other, round by round: the machine's own speed changes between the rounds.
 */
function speeds(texts, wanted) {
  const size = megabytes(texts)
  const rounds = Math.max(20, Math.ceil(wanted / size))
  const full = []
  const bare = []
  const ratios = []
  for (let round = -roundsBefore; round < rounds; round++) {
    const times = [
      seconds(texts, (text) => extract(text).citations.length),
      seconds(texts, (text) => (text.match(plain) ?? []).length),
    ]
    if (round < 0) continue
    full.push(size / times[0])
    bare.push(size / times[1])
    ratios.push(times[0] / times[1])
  }
  return { full: full.sort(lower), bare: bare.sort(lower), ratios: ratios.sort(lower) }
}

function isPlain({ citations, letterhead }) {
  return citations.length === 0 && letterhead === null
}

const lower = (a, b) => a - b
const part = (list, share) => list[Math.floor(list.length * share)]
const middle = (list) => part(list, 0.5)

const wanted = Number(process.argv[2] ?? 50)
for (const [name, texts] of [
  ['text dense with citations', dense],
  ['prose without citations, ten paragraphs a text', prose],
  ['the same, a paragraph a text', paragraphs],
]) {
  const { full, bare, ratios } = speeds(texts, wanted)
  const documents = (middle(full) / megabytes(texts)) * texts.length
  console.log(
    `${name}: every field ${middle(full).toFixed(1)} MB/s, the plain expression ${middle(bare).toFixed(0)} MB/s, ` +
      `1/${middle(ratios).toFixed(1)} of it (half of the rounds 1/${part(ratios, 0.25).toFixed(1)} to 1/${part(ratios, 0.75).toFixed(1)}); ` +
      `${documents.toFixed(0)} texts a second`,
  )
}

console.log(`start-up of extract: ${startUp().toFixed(2)} times that of an empty program`)
const { input, rate, peak } = await streaming(dense, Number(process.argv[3] ?? 1000))
console.log(
  `extract --jsonl, ${input.toFixed(0)} MB streamed: ${rate.toFixed(1)} MB/s, at most ${peak.toFixed(0)} MB of memory`,
)

console.log('time per byte of hostile input at 1, 2, 4 and 8 MB, in ns:')
const hostile = [
  '1234567890',
  '/-',
  'số ',
  '24-QĐ/TW-',
  '(khóa ',
  'e\u0302\u0301',
  '\u0301',
  'a ',
  '(((((((((',
  'Nghị quyết ',
]
for (const unit of hostile) {
  const times = [1, 2, 4, 8].map((size) => {
    const text = unit.repeat((size * 1e6) / Buffer.byteLength(unit))
    return (seconds([text], extract) * 1e9) / Buffer.byteLength(text)
  })
  console.log(
    `  ${JSON.stringify(unit).padEnd(14)} ${times.map((time) => time.toFixed(1).padStart(8)).join('')}`,
  )
}

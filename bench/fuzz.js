// Spoils real texts at random and holds what is read of them to what must hold of any text. `npm run fuzz -- 100000 7` is the
// nightly run: so many inputs, from that seed. An input that breaks a promise is printed with its number.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { randomFrom } from './world.js'

const gold = ['dev', 'report-2021', 'written'].flatMap((name) =>
  readFileSync(new URL(`../test/fixtures/gold/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text),
)
const splinters = [
  ...[
    '\0',
    '\u200b',
    '\ufeff',
    '\u00a0',
    '\u2028',
    '\ud83d',
    '\udc00',
    '𠀀',
    'e\u0302\u0301',
    '\r\n',
    '\t',
    '  ',
  ],
  ...[
    '/',
    '-',
    '–',
    '(',
    ')',
    '“',
    '"',
    '.',
    ',',
    ';',
    ':',
    '&#272;',
    '&amp;',
    '<b>',
    '%',
    '$',
    '\\',
    '{',
    '`',
    "'",
  ],
  ...[
    'số ',
    'ngày ',
    'của ',
    'Quy định ',
    'khóa ',
    'XIII',
    '24-QĐ/TW',
    '31-2-2021',
    '99999999999',
    '1. ',
    'năm 2021',
  ],
]

/** Returns an input by the numbers that `random` gives. */
export function spoiled(random) {
  const any = (list) => list[Math.floor(random() * list.length)]
  const start = any(gold)
  const cut = Math.floor(random() * start.length)
  let text = start.slice(cut, cut + 20 + Math.floor(random() * 1500))
  const at = () => Math.floor(random() * (text.length + 1))
  const changes = [
    () => (text = text.slice(0, at()) + text.slice(at())), // loses a piece or says it twice
    () => (text = splice(text, at(), any(splinters))),
    () => (text = splice(text, at(), any(splinters).repeat(1 + Math.floor(random() * 40)))),
    () => (text = splice(text, at(), any(gold).slice(0, 200))),
    () => (text = text.normalize(random() < 0.5 ? 'NFD' : 'NFC')),
    () => (text = random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
    () => (text = [...text].reverse().join('')),
    () => (text = text.slice(0, 300).repeat(1 + Math.floor(random() * 8))),
    () => (text = text.replaceAll(any([' ', '\n', ',', '.']), any(splinters))),
  ]
  for (let left = 1 + Math.floor(random() * 5); left > 0; left--) any(changes)()
  return text
}

function splice(text, at, piece) {
  return text.slice(0, at) + piece + text.slice(at)
}

/** Returns what of a reading cannot be: a list of sentences, empty when all holds. */
export function wrongIn(text, { achievements, citations, diagnostics, letterhead }) {
  const wrong = []
  let end = 0
  for (const citation of citations) {
    if (citation.start < end || citation.end <= citation.start)
      wrong.push('citations overlap or are not in order')
    if (text.slice(citation.start, citation.end) !== citation.exact) wrong.push('a citation is not its words')
    end = citation.end
  }
  const cited = letterhead ? [...citations, letterhead] : citations
  const spans = [
    ...cited,
    ...cited.flatMap((each) => Object.values(each.spans)),
    ...cited.flatMap(({ issuedOn, issuedBy }) => [...(issuedOn ? [issuedOn] : []), ...issuedBy]),
    ...diagnostics,
    ...achievements.flatMap(({ ranges }) => ranges),
  ]
  if (spans.some((span) => !(span.start >= 0 && span.end > span.start && span.end <= text.length)))
    wrong.push('a span is empty or outside of the text')
  return wrong
}

/** Milliseconds that a text may take: far above what any takes, far below what a square of its length would. */
const budget = (text) => 60 + text.length / 20

/** Reads spoiled texts. Returns how many, their letters, the slowest in microseconds a letter, and what went wrong. */
export function fuzz(extract, { count, seed }) {
  const wrong = []
  let [letters, slowest, total] = [0, 0, 0]
  for (let index = 0; index < count; index++) {
    const text = spoiled(randomFrom(seed + 7919 * index))
    try {
      let took = timed(() =>
        wrong.push(...wrongIn(text, extract(text)).map((each) => `input ${index}: ${each}`)),
      )
      total += took
      // a machine that is busy is slow once, not three times
      for (let again = 0; again < 2 && took > budget(text); again++)
        took = Math.min(
          took,
          timed(() => extract(text)),
        )
      if (took > budget(text)) wrong.push(`input ${index}: ${Math.round(took)} ms for ${text.length} letters`)
      slowest = Math.max(slowest, text.length > 500 ? (1000 * took) / text.length : 0)
    } catch (error) {
      wrong.push(`input ${index}: ${error.stack}`)
    }
    letters += text.length
  }
  return { count, letters, seconds: total / 1000, slowest, wrong }
}

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = 100_000, seed = Math.floor(Math.random() * 1e6)] = process.argv.slice(2).map(Number)
  const { extract } = await import('../dist/index.js')
  const { letters, seconds, slowest, wrong } = fuzz(extract, { count, seed })
  for (const each of wrong) console.log(each)
  console.log(
    `seed ${seed}: ${count} inputs, ${letters} letters in ${seconds.toFixed(0)} s, at most ${slowest.toFixed(1)} µs a letter; ${wrong.length} wrong`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
}

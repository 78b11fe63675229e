import { unitAt } from '../../domain/unit-at.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { letterClass, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import { isSentenceEnd } from '../clause.ts'
import type { Read } from '../draft.ts'
import { numberAfterWord } from '../number-word.ts'
import type { Words } from '../source.ts'

/** How long a subject may be, in characters. */
const longest = 600
const about = wordClasses('về')
const matter = wordClasses('việc')
const and = wordClasses('và')
/** "Luật về hội nên hiện nay …": what follows from it is no part of it. */
const hence = wordClasses('nên')
/** After a comma these begin what is said of the document, not its subject. */
const afterComma = phraseSet([
  'là',
  'được',
  'đã',
  'trong đó',
  'theo đó',
  'nhằm',
  'để',
  'qua đó',
  'ngày',
  'với',
  'góp phần',
  'bảo đảm',
  'tạo',
  'đồng thời',
  'có',
  'do',
  'cùng',
  'tiếp đó',
  'sau đó',
])
/** Digits and marks lie up to "?"; from the closing quotation mark on lie the marks of print. */
const lastSign = 63
const firstMark = 0x201d
const letterN = 110
const letterG = 103
/** White space that is not one space, and signs of emphasis. */
const untidy = /[^\S ]|[*_]| {2}/u
const dateAt = /ngày\s\d/uy
/** When the document was issued, or which it is: "(1994)", "(tháng 7 năm 1994)", "(số 24-QĐ/TW)". */
const dateNote = /\(\s?(?:(?:ngày|năm|số)\s{1,3}\d|tháng\s|\d{4}\s?\))/iuy
const opening = new Set(['“', '"', '«'])
const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' }

/**
 * Returns the subject (trích yếu) that begins at the offset, in quotation marks or after "về", without "về" and "về việc";
 * undefined when none does. Quotation marks nest: “… “tự diễn biến”, “tự chuyển hóa””.
 */
export function readSubject(words: Words, start: number, limit: number): Read<string> | undefined {
  const { text } = words
  const quote = text[start]
  if (quote !== undefined && opening.has(quote)) {
    const end = endOfQuote(text, start, Math.min(limit, start + longest))
    return end === -1 ? undefined : subject(text, skipAbout(text, start + 1), end)
  }
  if (wordEnd(text, start, about) === -1) return undefined
  const from = skipAbout(text, start)
  if (opening.has(text[from] ?? '')) return readSubject(words, from, limit)
  return subject(text, from, endOfWords(words, from, Math.min(limit, start + longest)))
}

function subject(text: string, start: number, end: number): Read<string> | undefined {
  const words = text.slice(start, end).trimEnd()
  return words.length < 3
    ? undefined
    : {
        start,
        end: start + words.length,
        value: untidy.test(words) ? words.replace(/[\s*_]+/gu, ' ') : words,
      }
}

/** Returns the offset after "về" and "về việc". */
function skipAbout(text: string, start: number): number {
  const at = skipSpace(text, start)
  const after = wordEnd(text, at, about)
  if (after === -1) return at
  const next = skipSpace(text, after)
  const afterMatter = wordEnd(text, next, matter)
  return afterMatter === -1 ? next : skipSpace(text, afterMatter)
}

/** Returns the offset of the mark that closes the quotation, or -1. */
function endOfQuote(text: string, start: number, limit: number): number {
  const open = text[start] ?? ''
  const close = closing[open] ?? ''
  let depth = 1
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === close && (open === close || --depth === 0)) return at
    if (text[at] === open && open !== close) depth++
  }
  return -1
}

/**
 * Returns where the words after "về" end: with the sentence, at a bracket, a quotation mark, a date, another directive, or a word
 * that begins another thing.
 */
function endOfWords(words: Words, start: number, limit: number): number {
  const { text } = words
  let depth = 0
  for (let at = start; at < limit; at++) {
    const unit = unitAt(text, at)
    // most units are letters that end nothing
    if (unit > lastSign && unit < firstMark && unit !== letterN) continue
    if (isSentenceEnd(text, at)) return at
    if (unit === 40) depth++
    else if (unit === 41) depth--
    if (depth < 0 || endsWords(words, at, depth > 0)) return at
  }
  return limit
}

/** Returns whether the words end at the offset, inside a bracket or not. */
function endsWords(words: Words, at: number, isInside: boolean): boolean {
  const { text } = words
  switch (unitAt(text, at)) {
    case 40: // (
      dateNote.lastIndex = at
      return dateNote.test(text)
    case 58: // :
    case 0x201d:
      return true
    case 44: // ,
      return !isInside && isOther(words, skipSpace(text, at + 1))
    case 32:
      return (
        !isInside &&
        mayTurn(unitAt(text, at + 1)) &&
        (wordEnd(text, at + 1, hence) !== -1 || isAnother(words, at + 1))
      )
    case letterN:
      dateAt.lastIndex = at
      return (unitAt(text, at + 1) | 0x20) === letterG && dateAt.test(text)
    default:
      return false
  }
}

/** Returns whether "nên" or "và" may begin with the letter. */
function mayTurn(unit: number): boolean {
  const letter = letterClass[unit]
  return letter === hence[0] || letter === and[0]
}

/** Returns whether what begins after a comma is said of the document, or is another one. */
function isOther({ text, lexicon }: Words, at: number): boolean {
  if (afterComma.matchAt(text, at)) return true
  return isCapital(unitAt(text, at)) && lexicon.typeNouns.matchAt(text, at) !== undefined
}

/** Returns whether "và" and another directive with its number or its matter stand there: "… và Pháp lệnh về thủ tục …". */
function isAnother({ text, lexicon }: Words, at: number): boolean {
  const noun = skipSpace(text, wordEnd(text, at, and))
  if (noun <= at || !isCapital(unitAt(text, noun))) return false
  const after = lexicon.typeNouns.matchAt(text, noun)?.end
  if (after === undefined) return false
  const next = skipSpace(text, after)
  return (
    isDigit(unitAt(text, next)) || numberAfterWord(text, next) !== -1 || wordEnd(text, next, about) !== -1
  )
}

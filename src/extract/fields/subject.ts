import { unitCount } from '../../domain/unit-count.ts'
import type { Text } from '../../domain/text.ts'
import { nextOffset, unitAt } from '../../domain/unit-at.ts'
import { endOfYear, isDigit } from '../../lexicon/digits.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet, phraseTable } from '../../lexicon/phrase-table.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import { isBlank, skipBlankBack } from '../../text/white-space.ts'
import { isSentenceEnd } from '../clause.ts'
import type { Read } from '../draft.ts'
import { closeBracket, colon, comma, openBracket, space } from '../marks.ts'
import { numberAfterWord } from '../number-word.ts'
import type { Words } from '../source.ts'
import { inOneLine } from './one-line.ts'

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
const letterN = 110
const twoSpaces = '  '
/** How many units stand before the vowel of "ngày", or of " và" and " nên" with their space. */
const beforeVowel = 2
const dayWord = wordClasses('ngày')

// What each unit may mean for where the words end; nearly all are letters and digits, which end nothing and are tidy.
const plain = 0
const mayEnd = 1
const untidy = 2
const vowel = 4
const kinds = new Uint8Array(unitCount)
for (let unit = 0; unit < kinds.length; unit++) if (isBlank(unit) && unit !== space) kinds[unit] = untidy
for (const sign of '*_') kinds[sign.charCodeAt(0)] = untidy
/** The vowels of "ngày", "và" and "nên": one is met far less often than the letters before it. */
for (const letter of 'àÀêÊ') kinds[letter.charCodeAt(0)] = vowel
for (const mark of '.;!?():,\n…”') kinds[mark.charCodeAt(0)] = (kinds[mark.charCodeAt(0)] ?? plain) | mayEnd

/** The words that begin a note of when the document was issued, or which it is; true of those that a figure follows. */
const noteWords = phraseTable([
  ['ngày', true],
  ['năm', true],
  ['số', true],
  ['tháng', false],
])

/** Where the words of a subject end, and whether they hold no white space but spaces and no sign of emphasis. */
interface Ending {
  readonly end: number
  readonly tidy: boolean
}

/**
 * Returns the subject (trích yếu) that begins at the offset, in quotation marks or after "về", without "về" and "về việc";
 * undefined when none does. Quotation marks nest: “… “tự diễn biến”, “tự chuyển hóa””.
 */
export function readSubject(words: Words, start: number, limit: number): Read<string> | undefined {
  const { text } = words
  const close = closingOf(unitAt(text, start))
  if (close !== 0) {
    const ending = endOfQuote(words, start, close, Math.min(limit, start + longest))
    return ending && subject(text, skipAbout(text, start + 1), ending)
  }
  if (wordEnd(text, start, about) === -1) return undefined
  const from = skipAbout(text, start)
  if (closingOf(unitAt(text, from)) !== 0) return readSubject(words, from, limit)
  return subject(text, from, endOfWords(words, from, Math.min(limit, start + longest)))
}

/** Returns the mark that closes a quotation that the unit opens, “…”, "…" or «…»; 0 when it opens none. */
function closingOf(unit: number): number {
  switch (unit) {
    case 0x201c:
      return 0x201d
    case 34:
      return 34
    case 0xab:
      return 0xbb
    default:
      return 0
  }
}

function subject(text: Text, start: number, { end, tidy }: Ending): Read<string> | undefined {
  const last = skipBlankBack(text, start, end)
  if (last - start < 3) return undefined
  const words = text.slice(start, last)
  return {
    start,
    end: last,
    value: tidy && !words.includes(twoSpaces) ? words : inOneLine(text, start, last),
  }
}

/** Returns the offset after "về" and "về việc". */
function skipAbout(text: Text, start: number): number {
  const at = skipSpace(text, start)
  const after = wordEnd(text, at, about)
  if (after === -1) return at
  const next = skipSpace(text, after)
  const afterMatter = wordEnd(text, next, matter)
  return afterMatter === -1 ? next : skipSpace(text, afterMatter)
}

/** Returns where the mark stands that closes the quotation, or undefined. */
function endOfQuote(words: Words, start: number, close: number, limit: number): Ending | undefined {
  const { text } = words
  const open = unitAt(text, start)
  let depth = 1
  let tidy = true
  for (let at = start + 1; at < limit; at++) {
    const unit = unitAt(text, at)
    if (unit === close && (open === close || --depth === 0)) return { end: at, tidy }
    if (unit === open) depth++
    if (((kinds[unit] ?? plain) & untidy) !== 0) tidy = false
  }
  return undefined
}

/**
 * Returns where the words after "về" end: with the sentence, at a bracket, a quotation mark, a date, another directive, or a word
 * that begins another thing.
 */
function endOfWords(words: Words, start: number, limit: number): Ending {
  const { text } = words
  let depth = 0
  let tidy = true
  const last = limit + beforeVowel
  for (let at = skipPlain(text, start, last); at < last; at = skipPlain(text, at + 1, last)) {
    const unit = unitAt(text, at)
    const kind = kinds[unit] ?? plain
    if (kind === vowel) {
      const end = startOfOther(words, at, depth > 0)
      if (end >= start && end < limit) return { end, tidy }
      continue
    }
    if (at >= limit) break
    if ((kind & untidy) !== 0) tidy = false
    if (unit === openBracket) depth++
    else if (unit === closeBracket) depth--
    if ((kind & mayEnd) !== 0 && (depth < 0 || endsWords(words, at, depth > 0))) return { end: at, tidy }
  }
  return { end: limit, tidy }
}

/** Returns the offset of the next unit that may mean something, or the limit. */
function skipPlain(text: Text, start: number, limit: number): number {
  let at = start
  while (at < limit && kinds[unitAt(text, at)] === plain) at = nextOffset(at)
  return at
}

/** Returns whether the words end at the offset, inside a bracket or not. */
function endsWords(words: Words, at: number, isInside: boolean): boolean {
  const { text } = words
  switch (unitAt(text, at)) {
    case openBracket:
      return isNote(text, skipSpace(text, at + 1))
    case colon:
    case 0x201d:
      return true
    case comma:
      return !isInside && isOther(words, skipSpace(text, at + 1))
    default:
      return isSentenceEnd(text, at)
  }
}

/** Returns whether a note of the document begins at the offset, after its bracket: "(1994)", "(tháng 7 năm 1994)", "(số 24-QĐ/TW)". */
function isNote(text: Text, at: number): boolean {
  const word = noteWords.matchAt(text, at)
  if (word) return !word.value || isDigit(unitAt(text, skipSpace(text, word.end)))
  const end = endOfYear(text, at)
  return end !== -1 && unitAt(text, skipSpace(text, end)) === closeBracket
}

/** Returns where "ngày" of a date begins, or the space before "và" or "nên", whose vowel stands at the offset; -1 when none does. */
function startOfOther(words: Words, at: number, isInside: boolean): number {
  const { text } = words
  const start = at - beforeVowel
  const unit = unitAt(text, start)
  if (unit === letterN) return isDay(text, start) ? start : -1
  return unit === space && !isInside && turns(words, start + 1) ? start : -1
}

/** Returns whether "ngày" and a figure stand at the offset, as in a date. */
function isDay(text: Text, at: number): boolean {
  const after = wordEnd(text, at, dayWord)
  return after !== -1 && isBlank(unitAt(text, after)) && isDigit(unitAt(text, after + 1))
}

/** Returns whether a word begins at the offset that turns to another thing. */
function turns(words: Words, at: number): boolean {
  return wordEnd(words.text, at, hence) !== -1 || isAnother(words, at)
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

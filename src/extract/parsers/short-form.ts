import { unitAt } from '../../domain/unit-at.ts'
import type { Span } from '../../domain/span.ts'
import { isDigit, skipDigits } from '../../lexicon/digits.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import { copyOf, draft, type Draft } from '../draft.ts'
import { readYear } from '../fields/date.ts'
import { readNumbers } from '../number-list.ts'
import { beforeNumberWord, numberAfterWord } from '../number-word.ts'
import { isForeign } from '../foreign.ts'
import type { CitationParser } from '../parser.ts'

/** What is counted or measured, so that "Kế hoạch 5 năm" and "Quyết định 3 nội dung" are no citations. */
const counted = phraseSet([
  'năm',
  'tháng',
  'ngày',
  'tuần',
  'quý',
  'điểm',
  'điều',
  'khoản',
  'nội dung',
  'vấn đề',
  'nhóm',
  'nhiệm vụ',
  'giải pháp',
  'dự án',
  'người',
  'đồng chí',
  'cán bộ',
  'đơn vị',
  'tỷ',
  'triệu',
  'nghìn',
  'trường hợp',
  'lần',
  'bước',
  'giai đoạn',
  'mục tiêu',
  'chỉ tiêu',
  'tỉnh',
  'xã',
  'huyện',
  'đề án',
  'kết luận',
  'nghị quyết',
  'tập thể',
  'cá nhân',
  'đối tượng',
  'doanh nghiệp',
  'công trình',
  'loại',
  'bộ',
  'cơ quan',
])

const of = wordClasses('của')
const yearWord = wordClasses('năm')
const isRange = /^\s?-\s?\d/u
/** A number without a symbol: "Nghị quyết 29" | "Kết luận số 21" | "Nghị định 100/2019" | "Nghị quyết 57, 59 và 66", which names three. */
export const shortForm: CitationParser = {
  name: 'short-form',
  begins: 'noun',
  read({ offset, noun }, source) {
    if (noun?.value.short !== true) return undefined
    const { text } = source
    const number = numberOf(text, offset, noun.end)
    if (!number) return undefined
    const year = text[number.end] === '/' ? readYear(source, number.end + 1, number.end + 1) : undefined
    if (text[number.end] === '/' && !year) return undefined
    if (isForeign(text, offset, year?.end ?? number.end)) return undefined
    const first = draft({
      start: offset,
      end: year?.end ?? number.end,
      form: 'short',
      type: noun.value.type,
      typeName: noun.value.name,
      number: text.slice(number.start, number.end),
      issuedOn: year ?? null,
      typeAt: { start: noun.start, end: noun.end },
      numberAt: number,
    })
    return year ? first : [first, ...othersOf(text, number).map((span) => renumbered(first, span, text))]
  },
}

/** Returns the other numbers of a list of three or more, or of two joined by "và" or owned together: "18 và 19 của Trung ương". */
function othersOf(text: string, first: Span): Span[] {
  const numbers = readNumbers(text, first.start, 4)
  const [last, before] = [numbers.at(-1), numbers.at(-2)]
  if (!last || !before) return []
  const isJoined = text.slice(before.end, last.start).includes('và')
  if (numbers.length < 3 && !isJoined && wordEnd(text, skipSpace(text, last.end), of) === -1) return []
  const areWhole = numbers.every(({ end }) => isWhole(text, end) && !counts(text, end) && text[end] !== '/')
  return areWhole ? numbers.slice(1) : []
}

function renumbered(first: Draft, span: Span, text: string): Draft {
  const other = copyOf(first)
  other.start = beforeNumberWord(text, span.start)
  other.end = other.tail = span.end
  other.number = text.slice(span.start, span.end)
  other.numberAt = span
  return other
}

/** Returns where the number of a short form stands; without "số" its noun must begin with a capital and count nothing. */
function numberOf(text: string, noun: number, nounEnd: number): Span | undefined {
  const after = skipSpace(text, nounEnd)
  const bare = isDigit(unitAt(text, after))
  const start = bare ? after : numberAfterWord(text, after)
  if (start === -1 || (bare && !isCapital(unitAt(text, noun)))) return undefined
  const end = skipDigits(text, start, 5)
  if (!isWhole(text, end) || (bare && counts(text, end))) return undefined
  return { start, end }
}

/** Returns whether what follows the number is counted by it; "ngày 11/7/2023" and "năm 2013" are dates, "5 năm 2021-2025" is none. */
function counts(text: string, end: number): boolean {
  const word = counted.matchAt(text, skipSpace(text, end))
  if (!word) return false
  const at = skipSpace(text, word.end)
  const digits = skipDigits(text, at, 4) - at
  const isYear = digits === 4 && !isRange.test(text.slice(at + 4, at + 8))
  return wordEnd(text, word.start, yearWord) === -1 ? digits === 0 : !isYear
}

/** Returns whether the number ends there: "29%" and "1.022" and "3-5" are other things. */
function isWhole(text: string, end: number): boolean {
  const next = text[end] ?? ''
  if (isLetter(unitAt(text, end)) || next === '%') return false
  return !(/[-.,:]/u.test(next) && isLetter(unitAt(text, end + 1)))
}

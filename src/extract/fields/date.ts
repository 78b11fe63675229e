import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import type { Span } from '../../domain/span.ts'
import { isInCalendar } from '../../domain/issue-date.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { isLetter, letterClass, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseTable } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import type { Source } from '../source.ts'

/** No day, or no month. */
const unsaid = -1
const dayWord = wordClasses('ngày')
const monthWord = wordClasses('tháng')
const yearWord = wordClasses('năm')
/** Months in words: "ngày 19 tháng Tám năm 1945". */
const monthNames = phraseTable<number>([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
])

// Texts state the same few thousand days: their words are made once, and put together of two.
const firstYear = 1930
const afterLastYear = 2100
const years = Array.from({ length: afterLastYear - firstYear }, (_, index) => String(firstYear + index))
/** A month's days from `unsaid` on. */
const daysOfMonth = 33
/** "-01-20" by the month and the day in it, both from `unsaid` on. */
const daysOfYear = Array.from(
  { length: 14 * daysOfMonth },
  (_, index) => part(Math.floor(index / daysOfMonth) + unsaid) + part((index % daysOfMonth) + unsaid),
)

function part(value: number): string {
  if (value === unsaid) return ''
  return value < 10 ? `-0${value}` : `-${value}`
}

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A number with where it ends. */
interface Part {
  readonly value: number
  readonly end: number
}

/**
 * Returns the date whose first word stands at the offset, in the precision it is written in, or undefined when none does:
 * ngày 20-1-2021 | ngày 4.11.2013 | ngày 23 tháng 9 năm 2019 | tháng 9 năm 1976 | tháng 6-2019 | năm 2019.
 * A date that is in no calendar is told of as `IMPOSSIBLE_DATE` and is no date.
 */
export function readDate(source: Source, start: number): Read<string> | undefined {
  const { text } = source
  const first = letterClass[unitAt(text, start)]
  if (first === monthWord[0]) {
    const month = wordEnd(text, start, monthWord)
    return month === -1 ? undefined : readMonth(source, start, skipSpace(text, month))
  }
  if (first !== dayWord[0]) return undefined
  const day = wordEnd(text, start, dayWord)
  if (day !== -1) return readDay(source, start, skipSpace(text, day))
  const year = wordEnd(text, start, yearWord)
  return year === -1 ? undefined : readYear(source, start, skipSpace(text, year))
}

/** Returns the date of figures alone at the offset, as in brackets: "(22/12/2024)", "(01/1981)"; or undefined. */
export function readBareDate(source: Source, start: number): Read<string> | undefined {
  if (!isDigit(unitAt(source.text, start))) return undefined
  return readDay(source, start, start) ?? readMonth(source, start, start)
}

/** Returns the year that stands at the offset in figures alone: "Quyết định 3728/QĐ-UBND 2025"; or undefined. */
export function readYear(source: Source, start: number, at: number): Read<string> | undefined {
  const year = yearAt(source.text, at)
  return year && !continues(source.text, year.end)
    ? dated(source, { start, end: year.end }, { year: year.value, month: unsaid, day: unsaid })
    : undefined
}

function readDay(source: Source, start: number, at: number): Read<string> | undefined {
  const { text } = source
  const day = numberAt(text, at, 2)
  if (!day) return undefined
  const inWords = wordEnd(text, skipSpace(text, day.end), monthWord)
  const month = inWords === -1 ? numberAfterMark(text, day.end) : monthAt(text, skipSpace(text, inWords))
  // "ngày 5 tháng 6/2019" is written too
  const year = month && (inWords === -1 ? yearAfterMark(text, month.end) : yearAfterMonth(text, month.end))
  return (
    year && dated(source, { start, end: year.end }, { year: year.value, month: month.value, day: day.value })
  )
}

function readMonth(source: Source, start: number, at: number): Read<string> | undefined {
  const month = monthAt(source.text, at)
  const year = month && yearAfterMonth(source.text, month.end)
  return (
    year && dated(source, { start, end: year.end }, { year: year.value, month: month.value, day: unsaid })
  )
}

/** Returns the year after a month, in words or after a mark. */
function yearAfterMonth(text: Text, end: number): Part | undefined {
  const inWords = wordEnd(text, skipSpace(text, end), yearWord)
  return inWords === -1 ? yearAfterMark(text, end) : yearAt(text, skipSpace(text, inWords))
}

function monthAt(text: Text, at: number): Part | undefined {
  const figures = numberAt(text, at, 2)
  if (figures) return figures
  const name = monthNames.matchAt(text, at)
  // "tháng năm 1976" is a month that was forgotten, not the fifth
  return name && !(name.value === 5 && isDigit(unitAt(text, skipSpace(text, name.end)))) ? name : undefined
}

function numberAfterMark(text: Text, start: number): Part | undefined {
  const at = afterMark(text, start)
  return at === -1 ? undefined : numberAt(text, at, 2)
}

function yearAfterMark(text: Text, start: number): Part | undefined {
  const at = afterMark(text, start)
  return at === -1 ? undefined : yearAt(text, at)
}

/** Returns the offset after a hyphen, slash or point with at most one space on each side; -1 when there is none. */
function afterMark(text: Text, start: number): number {
  const at = unitAt(text, start) === 32 ? start + 1 : start
  const unit = unitAt(text, at)
  if (unit !== 45 && unit !== 47 && unit !== 46) return -1
  return unitAt(text, at + 1) === 32 ? at + 2 : at + 1
}

function yearAt(text: Text, at: number): Part | undefined {
  const year = numberAt(text, at, 4)
  return year && year.end - at === 4 ? year : undefined
}

function numberAt(text: Text, at: number, most: number): Part | undefined {
  let value = 0
  let end = at
  for (let unit = unitAt(text, end); end - at < most && isDigit(unit); unit = unitAt(text, end)) {
    value = value * 10 + unit - 48
    end++
  }
  return end === at || isLetter(unitAt(text, end)) ? undefined : { value, end }
}

/** Returns whether a span of years goes on: "năm 2021-2025". */
function continues(text: Text, end: number): boolean {
  const at = afterMark(text, end)
  return at !== -1 && isDigit(unitAt(text, at))
}

function dated(
  source: Source,
  { start, end }: Span,
  { year, month, day }: DateParts,
): Read<string> | undefined {
  // the first directives that can be cited are those of the Party's founding years
  if (
    year >= firstYear &&
    year < afterLastYear &&
    isInCalendar(year, month === unsaid ? undefined : month, day === unsaid ? undefined : day)
  ) {
    const inYear = daysOfYear[(month - unsaid) * daysOfMonth + day - unsaid] ?? ''
    return { start, end, value: (years[year - firstYear] ?? '') + inYear }
  }
  source.tell(
    'IMPOSSIBLE_DATE',
    { start, end },
    `No calendar has the date "${source.text.slice(start, end)}"`,
  )
  return undefined
}

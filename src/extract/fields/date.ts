import { issueDate } from '../../domain/issue-date.ts'
import type { Read } from '../draft.ts'
import type { Source } from '../source.ts'

// ngày 20-1-2021 | ngày 20/01/2021 | ngày 4.11.2013 | ngày 25-4- 2006
const numeric = /ngày\s{1,3}(?<day>\d{1,2})\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<year>\d{4})(?!\d)/iuy
// ngày 23 tháng 9 năm 2019
const inWords =
  /ngày\s{1,3}(?<day>\d{1,2})\s{1,3}tháng\s{1,3}(?<month>\d{1,2})\s{1,3}năm\s{1,3}(?<year>\d{4})(?!\d)/iuy
// tháng 9 năm 1976 | tháng 6-2019
const monthOnly = /tháng\s{1,3}(?<month>\d{1,2})\s?(?:[-/.]|\s{0,3}năm)\s{0,3}(?<year>\d{4})(?!\d)/iuy
// năm 2019
const yearOnly = /năm\s{1,3}(?<year>\d{4})(?!\d|\s?-\s?\d)/iuy

const forms = [numeric, inWords, monthOnly, yearOnly]

/**
 * Returns the date whose first word stands at the offset, in the precision it is written in, or undefined when none does.
 * A date that is in no calendar is told of as `IMPOSSIBLE_DATE` and is no date.
 */
export function readDate(source: Source, start: number): Read<string> | undefined {
  for (const form of forms) {
    form.lastIndex = start
    const groups = form.exec(source.text)?.groups
    if (groups) return dated(source, { start, end: form.lastIndex }, groups)
  }
  return undefined
}

function dated(
  source: Source,
  span: { start: number; end: number },
  parts: Readonly<Record<string, string | undefined>>,
): Read<string> | undefined {
  const value = [parts['year'], parts['month'], parts['day']]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  const year = Number(parts['year'])
  // the first directives that can be cited are those of the Party's founding years
  if (issueDate(value) && year >= 1930 && year < 2100) return { ...span, value }
  source.tell(
    'IMPOSSIBLE_DATE',
    span,
    `No calendar has the date "${source.text.slice(span.start, span.end)}"`,
  )
  return undefined
}

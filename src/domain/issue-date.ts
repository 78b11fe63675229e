export type DatePrecision = 'day' | 'month' | 'year'

/** Ngày ban hành as ISO text with its precision: `2021-07-30`, `2021-07` or `2021`. */
export interface IssueDate {
  readonly id: string
  /** As Vietnamese readers write it: "30-7-2021", "7-2021", "2021". */
  readonly name: string
  readonly precision: DatePrecision
  /** First day of the period, ISO. */
  readonly startsOn: string
  /** Last day of the period, ISO. */
  readonly endsOn: string
}

const isoDate = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Returns whether the calendar has the year, the month of it (from 1) and the day of that; what is not given is not asked. */
export function isInCalendar(year: number, month?: number, day?: number): boolean {
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= lengthOfMonth(year, month))
}

function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Returns the date of an ISO text, or null when it is malformed or not in the calendar. */
export function issueDate(iso: string): IssueDate | null {
  const parts = isoDate.exec(iso)?.groups
  if (!parts) return null
  const year = Number(parts['year'])
  const month = parts['month'] === undefined ? null : Number(parts['month'])
  const day = parts['day'] === undefined ? null : Number(parts['day'])
  if (month === null) {
    return {
      id: iso,
      name: String(year),
      precision: 'year',
      startsOn: `${iso}-01-01`,
      endsOn: `${iso}-12-31`,
    }
  }
  if (!isInCalendar(year, month, day ?? undefined)) return null
  if (day === null) {
    const name = `${month}-${year}`
    const lastDay = lengthOfMonth(year, month)
    return { id: iso, name, precision: 'month', startsOn: `${iso}-01`, endsOn: `${iso}-${lastDay}` }
  }
  return { id: iso, name: `${day}-${month}-${year}`, precision: 'day', startsOn: iso, endsOn: iso }
}

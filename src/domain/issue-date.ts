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
  if (month < 1 || month > 12) return null
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day === null) {
    const name = `${month}-${year}`
    return { id: iso, name, precision: 'month', startsOn: `${iso}-01`, endsOn: `${iso}-${lastDay}` }
  }
  if (day < 1 || day > lastDay) return null
  return { id: iso, name: `${day}-${month}-${year}`, precision: 'day', startsOn: iso, endsOn: iso }
}

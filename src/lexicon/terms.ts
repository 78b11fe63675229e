import type { Term } from '../domain/term.ts'

/**
 * The terms of the Party's congress. A term runs from the day after one congress closes to the closing day of the next:
 * Hướng dẫn 36-HD/VPTW, 2018, point 1.3. Days of congresses: conventions, section 4.
 */
const closings: readonly (readonly [term: string, opens: string, closes: string])[] = [
  ['VII', '1991-06-24', '1991-06-27'],
  ['VIII', '1996-06-28', '1996-07-01'],
  ['IX', '2001-04-19', '2001-04-22'],
  ['X', '2006-04-18', '2006-04-25'],
  ['XI', '2011-01-12', '2011-01-19'],
  ['XII', '2016-01-20', '2016-01-28'],
  ['XIII', '2021-01-26', '2021-02-01'],
  ['XIV', '2026-01-19', '2026-01-23'],
]

/** Every term whose boundaries are known, oldest first; the congresses before VII are known by name alone. */
export const terms: readonly Term[] = closings.map(([id, , closes], index) => ({
  id,
  name: `Khóa ${id}`,
  startsOn: nextDay(closes),
  endsOn: closings[index + 1]?.[2] ?? null,
}))

const byId = new Map(terms.map((term) => [term.id, term]))

/** Returns the term of a Roman numeral; one whose congress is not in the table has no known boundaries. */
export function termById(id: string): Term {
  return byId.get(id) ?? { id, name: `Khóa ${id}`, startsOn: null, endsOn: null }
}

/**
 * Returns the one term that the whole of a date (ISO day, month or year) falls in, or null:
 * 20-1-2021 is term XII and 22-3-2021 term XIII, while "2021" falls in two.
 */
export function termOfDate(startsOn: string, endsOn: string): Term | null {
  return (
    terms.find((term) => {
      const begins = term.startsOn ?? ''
      return begins <= startsOn && endsOn <= (term.endsOn ?? '9999-12-31')
    }) ?? null
  )
}

const numerals: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** Returns the Roman numeral of a number from 1 to 39, for "khóa 11" and "khóa XI" are one. */
export function roman(number: number): string {
  let rest = number
  let written = ''
  for (const [letters, value] of numerals) {
    while (rest >= value) {
      written += letters
      rest -= value
    }
  }
  return written
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

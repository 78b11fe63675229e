import type { Claim } from '../../domain/claims.ts'
import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { grouped } from './rows.ts'

/** Returns the claim of a value that the citation in a row makes. */
export function claimIn(row: Row, value: string): Claim {
  const report = textOf(row, 'report') ?? ''
  return { value, published: textOf(row, 'published'), report, start: Number(row['start']) }
}

/** Returns the noun of the citation in a row as the value of a claim: its type and its name. */
export function nounIn(row: Row): string {
  return JSON.stringify([textOf(row, 'type'), textOf(row, 'typeName')])
}

/**
 * Returns one claim a citation, whose value is the list of the bodies that the rows say it states: a joint directive has
 * several. Of a precise and a vague body it is the precise one that is meant.
 */
export function bodyClaimsIn(rows: readonly Row[]): { claim: Claim; vague: boolean }[] {
  const stating = rows.filter((row) => textOf(row, 'value') !== null)
  const citations = grouped(stating, (row) => JSON.stringify([row['report'], row['start']]))
  return [...citations.values()].flatMap((stated) => {
    const precise = stated.filter((row) => row['vague'] !== true)
    const meant = (precise.length > 0 ? precise : stated).map((row) => textOf(row, 'value') ?? '')
    const [first] = stated
    const value = JSON.stringify([...new Set(meant)].sort())
    return first ? [{ claim: claimIn(first, value), vague: precise.length === 0 }] : []
  })
}

/** Returns the members of a value that was made of several; none of a value that there is not. */
export function membersOf(value: string | null): string[] {
  return value === null ? [] : (JSON.parse(value) as string[])
}

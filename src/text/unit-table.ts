import { unitCount } from '../domain/unit-count.ts'

/** Returns a table that gives for each UTF-16 unit the bits of the rows that list it. */
export function unitTable(rows: readonly (readonly [bits: number, units: string])[]): Uint8Array {
  const table = new Uint8Array(unitCount)
  for (const [bits, units] of rows) {
    for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | bits
  }
  return table
}

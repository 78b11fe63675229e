/**
 * How many UTF-16 units there are. A table by unit has so many entries: what a table does not hold is `undefined`, and to compare
 * numbers with that costs the engine a call at each unit.
 */
export const unitCount = 0x10000

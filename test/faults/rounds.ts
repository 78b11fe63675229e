import { randomFrom } from '../../bench/world.js'

/** Whether this is the long run, `npm run test:faults`. */
export const isLong = process.env['VIENDAN_FAULTS'] === 'long'

/** Returns how often a test does its harm: the short pass is part of `npm test`. */
export function times(long: number, short: number): number {
  return isLong ? long : short
}

/** The seed of this run, in the names of tests; `VIENDAN_SEED` repeats one. */
export const seed = Number(process.env['VIENDAN_SEED'] ?? Math.floor(Math.random() * 1e6))

/** Returns the numbers from 0 to 1 of one test of this run. */
export function chance(test: number): () => number {
  return randomFrom(seed + 7919 * test)
}

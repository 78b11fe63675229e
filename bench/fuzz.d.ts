import type { Extraction } from '../src/extract/extract.ts'

/** What reading spoiled texts showed. */
export interface Fuzzed {
  readonly count: number
  readonly letters: number
  readonly seconds: number
  /** Microseconds a letter, of texts of some length. */
  readonly slowest: number
  /** What must not be, with the number of its input. */
  readonly wrong: readonly string[]
}

/** Returns a real text, spoiled by the numbers from 0 to 1 that `random` gives. */
export function spoiled(random: () => number): string

/** Returns what of a reading cannot be. */
export function wrongIn(text: string, extraction: Extraction): string[]

/** Reads spoiled texts that a seed determines. */
export function fuzz(
  extract: (text: string) => Extraction,
  options: { readonly count: number; readonly seed: number },
): Fuzzed

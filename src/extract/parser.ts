import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** Recognises one written form. */
export interface CitationParser {
  readonly name: string
  /** Where the form may stand: global, cheap, never anchored to what `read` must look at. */
  readonly pattern: RegExp
  /** Returns the citation at the place the pattern found, or undefined to decline it. */
  read(match: RegExpExecArray, source: Source): Draft | undefined
}

/** Corrects the list of citations: drops, joins or completes them. */
export type Refiner = (drafts: readonly Draft[], source: Source) => readonly Draft[]

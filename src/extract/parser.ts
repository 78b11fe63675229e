import type { DirectiveType } from '../domain/directive-type.ts'
import type { TypeNoun } from '../lexicon/directive-types.ts'
import type { PhraseMatch } from '../lexicon/phrase-table.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** Where a citation may begin: the noun of a directive, or a number. */
export interface Anchor {
  readonly offset: number
  /** The noun that stands there; undefined at a number. */
  readonly noun: PhraseMatch<TypeNoun> | undefined
}

/** Recognises one written form. */
export interface CitationParser {
  readonly name: string
  /** The types whose nouns it begins with, and null where it may begin with a number; "noun" for every type. @default every type, and a number */
  readonly begins?: 'noun' | readonly (DirectiveType | null)[]
  /** Returns the citation that begins with the anchor, several in order for a list that shares its words, or undefined to decline it. */
  read(anchor: Anchor, source: Source): Draft | readonly Draft[] | undefined
}

/** Corrects the list of citations: drops, joins or completes them. */
export type Refiner = (drafts: readonly Draft[], source: Source) => readonly Draft[]

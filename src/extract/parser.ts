import type { DirectiveType } from '../domain/directive-type.ts'
import type { Text } from '../domain/text.ts'
import type { TypeNoun } from '../lexicon/directive-types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PhraseMatch } from '../lexicon/phrase-table.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** Where a citation may begin: the noun of a directive, or a number. */
export interface Anchor {
  readonly offset: number
  /** The noun that stands there; undefined at a number. */
  readonly noun: PhraseMatch<TypeNoun> | undefined
  /** Where the word after the noun begins. */
  readonly after: number
  /** Where the number begins that follows the noun, "số" perhaps between; -1 when none does. */
  readonly number: number
  /** Where the next number begins that may begin a code; -1 when none does. */
  readonly nextNumber: number
}

/** Recognises one written form. */
export interface CitationParser {
  readonly name: string
  /**
   * The types whose nouns it begins with, and null where it may begin with a number; "noun" for every type, "noun and number" for
   * every type when a number follows. @default every type, and a number
   */
  readonly begins?: 'noun' | 'noun and number' | readonly (DirectiveType | null)[]
  /** Tells of a lexicon whether it holds what the parser reads; of another it is never asked. @default true */
  readonly isFor?: (lexicon: Lexicon) => boolean
  /**
   * Tells of a number, by the units around it, that it begins no citation: asked first, and cheap. Of the end of another number,
   * after a mark that a digit stands before ("05/3/2020"), nobody is asked. @default false
   */
  readonly declines?: (text: Text, offset: number) => boolean
  /**
   * Returns the citation that begins with the anchor, several in order for a list that shares its words, or undefined to decline it.
   * It may not extract another text meanwhile: one is read at a time.
   */
  read(anchor: Anchor, source: Source): Draft | readonly Draft[] | undefined
}

/** Corrects the list of citations: drops, joins or completes them. */
export type Refiner = (drafts: readonly Draft[], source: Source) => readonly Draft[]

import { extract, type Extraction } from '../extract/extract.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ByteLine } from '../text/byte-lines.ts'
import { extractedLine, type ExtractedLine } from './extracted-line.ts'
import type { PoolWork } from './ordered-pool.ts'
import { wholeExtraction } from './whole-extraction.ts'

/** A kind of work: what it takes, and what it makes of that. */
interface Kind<In, Out> {
  readonly make: (input: In, lexicon: Lexicon) => Out
  readonly sizeOf: (input: In) => number
}

const text: Kind<string, Extraction> = {
  make: (input, lexicon) => extract(input, { lexicon }),
  sizeOf: ({ length }) => length,
}

const line: Kind<ByteLine, ExtractedLine> = {
  make: extractedLine,
  sizeOf: ({ bytes }) => bytes.length,
}

const wholeLine: Kind<ByteLine, string> = {
  make: (input, lexicon) => JSON.stringify(wholeExtraction(input, lexicon)),
  sizeOf: line.sizeOf,
}

/** The kinds of work that extraction is asked for; this thread and those of the pool do the same. */
export const kinds = { text, line, wholeLine }

/** What threads of extraction are told when they begin. */
export interface ExtractData {
  /** The file of rows to know besides. */
  readonly lexicon: string | undefined
  readonly kind: keyof typeof kinds
}

/** A built module is beside this one; without a build there are no threads. */
const module = new URL('./extract-thread.js', import.meta.url)
const isBuilt = import.meta.url.endsWith('.js')

export interface Reading {
  readonly lexicon: Lexicon
  /** The file of rows that the lexicon has besides its own: threads read it by themselves. */
  readonly lexiconFile: string | undefined
}

/** Returns work of extraction of a kind, for this thread or a pool. */
export function extractWork<Name extends keyof typeof kinds>(
  kind: Name,
  { lexicon, lexiconFile }: Reading,
): (typeof kinds)[Name] extends Kind<infer In, infer Out> ? PoolWork<In, Out> : never
export function extractWork(
  kind: keyof typeof kinds,
  { lexicon, lexiconFile }: Reading,
): PoolWork<never, unknown> {
  const { make, sizeOf } = kinds[kind] as Kind<never, unknown>
  const data: ExtractData = { lexicon: lexiconFile, kind }
  return {
    inline: (input) => make(input, lexicon),
    data,
    sizeOf,
    module: isBuilt ? module : new URL(import.meta.url),
  }
}

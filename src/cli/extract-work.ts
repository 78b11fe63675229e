import { extract, type Extraction } from '../extract/extract.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PoolWork } from './ordered-pool.ts'

/** What threads of extraction are told when they begin. */
export interface ExtractData {
  /** The file of rows to know besides. */
  readonly lexicon: string | undefined
  readonly kind: 'text' | 'line' | 'whole-line'
}

/** A built module is beside this one; without a build there are no threads. */
const module = new URL('./extract-thread.js', import.meta.url)
const isBuilt = import.meta.url.endsWith('.js')

/** Returns work of extraction for threads that read the lexicon by themselves. */
export function extractWork<In, Out>(
  data: ExtractData,
  inline: (input: In) => Out,
  sizeOf: (input: In) => number,
): PoolWork<In, Out> {
  return { inline, data, sizeOf, module: isBuilt ? module : new URL(import.meta.url) }
}

/** Returns the work of extracting texts. */
export function textWork(lexicon: Lexicon, file: string | undefined): PoolWork<string, Extraction> {
  return extractWork(
    { lexicon: file, kind: 'text' },
    (text) => extract(text, { lexicon }),
    (text) => text.length,
  )
}

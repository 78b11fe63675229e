import type { Span } from '../domain/span.ts'
import { foldTone } from './fold-tone.ts'

/** A phrase of a table found in a text. */
export interface PhraseMatch<T> extends Span {
  readonly value: T
}

/** Phrases found by their words, whatever the case, the tone style and the white space; a longer phrase wins. */
export interface PhraseTable<T> {
  /** Returns the longest phrase that begins at the offset and ends with a word, or undefined. */
  matchAt(text: string, start: number): PhraseMatch<T> | undefined
  /** Returns the longest phrase that ends at the offset and begins with a word, or undefined. */
  matchBefore(text: string, end: number): PhraseMatch<T> | undefined
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>
  value?: T
}

/** One word and how it is tied to the word before it: "" for the first, " ", ",", "-" or ".". */
const word = /[\p{L}\p{N}&]+/uy
const gap = /[^\S\n]*(?:\n[^\S\n]*)?(?:[,.-][^\S\n]*(?:\n[^\S\n]*)?)?/uy
const wordBack = /[\p{L}\p{N}&]/u

/** Returns a table of the given phrases; a later row of the same phrase takes the place of an earlier one. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const forward: Branch<T> = { next: new Map() }
  const backward: Branch<T> = { next: new Map() }
  for (const [phrase, value] of rows) {
    const words = wordsOf(phrase)
    grow(forward, words, value)
    grow(backward, [...words].reverse(), value)
  }
  return {
    matchAt: (text, start) => matchAt(forward, text, start),
    matchBefore: (text, end) => matchBefore(backward, text, end),
  }
}

function wordsOf(phrase: string): string[] {
  return foldTone(phrase).match(/[\p{L}\p{N}&]+/gu) ?? []
}

function grow<T>(root: Branch<T>, words: readonly string[], value: T): void {
  let branch = root
  for (const key of words) {
    let next = branch.next.get(key)
    if (!next) branch.next.set(key, (next = { next: new Map() }))
    branch = next
  }
  branch.value = value
}

function matchAt<T>(root: Branch<T>, text: string, start: number): PhraseMatch<T> | undefined {
  let branch: Branch<T> | undefined = root
  let best: PhraseMatch<T> | undefined
  let offset = start
  for (;;) {
    word.lastIndex = offset
    const found: string | undefined = word.exec(text)?.[0]
    if (found === undefined) return best
    branch = branch.next.get(foldTone(found))
    if (!branch) return best
    const end = offset + found.length
    if (branch.value !== undefined) best = { start, end, value: branch.value }
    gap.lastIndex = end
    gap.exec(text)
    offset = Math.max(end, gap.lastIndex)
    if (offset === end) return best
  }
}

function matchBefore<T>(root: Branch<T>, text: string, end: number): PhraseMatch<T> | undefined {
  let branch: Branch<T> | undefined = root
  let best: PhraseMatch<T> | undefined
  let offset = end
  for (;;) {
    let start = offset
    while (start > 0 && wordBack.test(text[start - 1] ?? '')) start--
    if (start === offset) return best
    branch = branch.next.get(foldTone(text.slice(start, offset)))
    if (!branch) return best
    if (branch.value !== undefined) best = { start, end, value: branch.value }
    offset = skipGapBack(text, start)
    if (offset === start) return best
  }
}

/** Returns the offset before the white space and at most one mark of punctuation that end at `end`. */
function skipGapBack(text: string, end: number): number {
  let offset = end
  let marks = 0
  let breaks = 0
  while (offset > 0 && end - offset < 8) {
    const character = text[offset - 1] ?? ''
    if (character === '\n') breaks++
    else if (/[,.-]/u.test(character)) marks++
    else if (!/\s/u.test(character)) break
    if (marks > 1 || breaks > 1) break
    offset--
  }
  return offset
}

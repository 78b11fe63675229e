import { searchable } from './searchable.ts'
import type { Span } from './span.ts'

/** A piece of a text around words that were looked for. */
export interface Fragment {
  readonly text: string
  /** Where the words stand in the piece. */
  readonly matches: readonly Span[]
}

/** How long a fragment is at most, and how much of it stands before the first word. */
const [longest, lead] = [200, 40]
/** How much of a text is looked through. */
const mostText = 200_000

/**
 * Returns the piece of a text that holds most different words of a search, which are as `searchable` gives them; the first such
 * piece. Null when it holds none.
 */
export function bestFragment(text: string, words: ReadonlySet<string>): Fragment | null {
  const found = [...text.slice(0, mostText).matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .map((match) => ({ word: searchable(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => words.has(word))
  let best: { readonly from: number; readonly held: number } | null = null
  for (const [from, { start }] of found.entries()) {
    const within = new Set<string>()
    for (let at = from; (found[at]?.end ?? Infinity) <= start - lead + longest; at++)
      within.add(found[at]?.word ?? '')
    if (within.size > (best?.held ?? 0)) best = { from, held: within.size }
    if (within.size === words.size) break
  }
  const first = best && found[best.from]
  if (!first) return null
  const start = wordStart(text, Math.max(0, first.start - lead))
  const end = wordEnd(text, Math.min(text.length, start + longest))
  return {
    text: text.slice(start, end),
    matches: found
      .filter((each) => each.start >= start && each.end <= end)
      .map((each) => ({ start: each.start - start, end: each.end - start })),
  }
}

/** Fragments begin and end between words. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + lead).search(/\s/u)
  return space === -1 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at
  const space = text.lastIndexOf(' ', at)
  return space > at - lead ? space : at
}

import type { Refiner } from '../parser.ts'

/** Of two citations that overlap, keeps the longer, of two as long the earlier; returns them in reading order. */
export const withoutOverlap: Refiner = (drafts) => {
  const kept: (typeof drafts)[number][] = []
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || draft.start >= last.end) kept.push(draft)
    else if (draft.end - draft.start > last.end - last.start) kept[kept.length - 1] = draft
  }
  return kept
}

import type { Achievement } from '../domain/achievement.ts'
import type { Span } from '../domain/span.ts'
import { firstSentence } from './first-sentence.ts'
import { headingAbove } from './heading-above.ts'
import { mayHoldItems } from './may-hold-items.ts'
import { outline } from './outline.ts'
import { readLines, type Lines } from './read-lines.ts'
import { trimmed } from './white-space.ts'

/** An item of the text with its captions still in it. */
interface Item extends Span {
  /** Where its words begin, after the number. */
  readonly words: number
}

/**
 * Returns the achievements of a text: the items of its outermost numbering in reading order, and ordinal 0 for the text
 * outside them. Ordinals go on counting where a numbering begins again, so they equal the printed numbers only in a text
 * that numbers through. Sections ("I.") that hold numbered items are headings and belong to ordinal 0; a section without is
 * an item itself. A text without items is one achievement of ordinal 0; the articles of a legal text ("Điều 1.") and what
 * is numbered in them are none. Captions, page numbers, signatures, and the feet of web pages belong to no item. The
 * ranges of all achievements together are disjoint and hold every visible character.
 */
export function segment(text: string): Achievement[] {
  const lines = mayHoldItems(text) ? readLines(text) : null
  const items = lines ? itemsOf(text, lines) : []
  if (!lines || items.length === 0) return undivided(text)
  const inside = furnitureOf(items, lines.furniture)
  const achievements = items.map((item, index) => {
    const ranges = without(text, item, inside[index] ?? [])
    return achievement(text, { ordinal: index + 1, ranges, words: item.words })
  })
  const taken = achievements.flatMap(({ ranges }) => ranges)
  return [...outside(text, without(text, { start: 0, end: text.length }, taken)), ...achievements]
}

function undivided(text: string): Achievement[] {
  const whole = trimmed(text, 0, text.length)
  if (!whole) return []
  const { start, end } = whole
  return [{ ordinal: 0, title: firstSentence(text, start, end), start, end, ranges: [whole] }]
}

function outside(text: string, ranges: readonly Span[]): Achievement[] {
  const first = ranges[0]
  return first ? [achievement(text, { ordinal: 0, ranges, words: first.start })] : []
}

/** Returns the pieces of furniture inside each item; both lists are in reading order. */
function furnitureOf(items: readonly Item[], furniture: readonly Span[]): Span[][] {
  let next = 0
  return items.map(({ start, end }) => {
    while ((furniture[next]?.start ?? Infinity) < start) next++
    const first = next
    while ((furniture[next]?.start ?? Infinity) < end) next++
    return furniture.slice(first, next)
  })
}

/** Returns the items; each ends at the next entry of the outline, its heading, or the foot of a page. */
function itemsOf(text: string, { marks, end }: Lines): Item[] {
  const entries = outline(marks)
  if (entries.length === 0) return []
  const feet = marks.filter(({ kind }) => kind === 'foot')
  let foot = 0
  return entries.flatMap(({ mark: { at, words }, isItem }, index) => {
    if (!isItem) return []
    while ((feet[foot]?.at ?? Infinity) < at) foot++
    const next = entries[index + 1]?.mark
    const nextAt = next?.number === 1 ? headingAbove(text, at, next.at) : next?.at
    return [{ start: at, end: Math.min(nextAt ?? end, feet[foot]?.at ?? end, end), words }]
  })
}

/** Returns what is left of a span without the spans inside it, which are sorted; white space at the ends is left out. */
function without(text: string, { start, end }: Span, inside: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = start
  for (let index = 0; index <= inside.length; index++) {
    const span = inside[index]
    const kept = trimmed(text, from, span?.start ?? end)
    if (kept) left.push(kept)
    from = span?.end ?? end
  }
  return left
}

interface Parts {
  readonly ordinal: number
  readonly ranges: readonly Span[]
  /** Where its words begin. */
  readonly words: number
}

function achievement(text: string, { ordinal, ranges, words }: Parts): Achievement {
  const [first, last] = [ranges[0], ranges.at(-1)]
  const title = firstSentence(text, words, first?.end ?? words)
  return { ordinal, title, start: first?.start ?? 0, end: last?.end ?? 0, ranges }
}

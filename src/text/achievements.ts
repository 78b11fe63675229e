import type { Text } from '../domain/text.ts'
import type { Achievement } from '../domain/achievement.ts'
import type { Span } from '../domain/span.ts'
import { firstSentence } from './first-sentence.ts'
import { headingAbove } from './heading-above.ts'
import { lineKinds } from './line-mark.ts'
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
export function segment(text: Text): Achievement[] {
  if (!mayHoldItems(text)) return undivided(text)
  const lines = readLines(text)
  const items = itemsOf(text, lines)
  if (items.length === 0) return undivided(text)
  const furniture = { spans: lines.furniture, next: 0 }
  const parts: Parts[] = []
  const taken: Span[] = []
  for (const item of items) {
    const ranges = without(text, item, furnitureIn(item, furniture))
    parts.push({ ordinal: parts.length + 1, ranges, words: item.words })
    for (const range of ranges) taken.push(range)
  }
  const achievements: Achievement[] = []
  const outside = without(text, { start: 0, end: text.length }, taken)
  if (outside[0])
    achievements.push(achievement(text, { ordinal: 0, ranges: outside, words: outside[0].start }))
  for (const part of parts) achievements.push(achievement(text, part))
  return achievements
}

/** Returns a text without items, as nearly all paragraphs and most articles are. */
function undivided(text: Text): Achievement[] {
  const whole = trimmed(text, 0, text.length)
  if (!whole) return []
  const { start, end } = whole
  return [{ ordinal: 0, title: firstSentence(text, start, end), start, end, ranges: [whole] }]
}

interface Furniture {
  readonly spans: readonly Span[]
  /** The first of them that is not yet passed. */
  next: number
}

/** Returns the pieces of furniture inside the item; items are asked for in reading order. */
function furnitureIn({ start, end }: Item, furniture: Furniture): readonly Span[] {
  const { spans } = furniture
  if (spans.length === 0) return spans
  while ((spans[furniture.next]?.start ?? Infinity) < start) furniture.next++
  const first = furniture.next
  while ((spans[furniture.next]?.start ?? Infinity) < end) furniture.next++
  return spans.slice(first, furniture.next)
}

/** Returns the items; each ends at the next entry of the outline, its heading, or the foot of a page. */
function itemsOf(text: Text, { marks, end }: Lines): Item[] {
  const entries = outline(marks)
  const items: Item[] = []
  let foot = nextFoot(marks, 0)
  let next = 0
  for (const { mark, isItem } of entries) {
    next++
    if (!isItem) continue
    const { at, words } = mark
    while ((marks[foot]?.at ?? Infinity) < at) foot = nextFoot(marks, foot + 1)
    const after = entries[next]?.mark
    const nextAt = after && after.number === 1 ? headingAbove(text, at, after.at) : after?.at
    items.push({ start: at, end: Math.min(nextAt ?? end, marks[foot]?.at ?? end, end), words })
  }
  return items
}

/** Returns the index of the first mark from `from` on that is the foot of a page, or how many marks there are. */
function nextFoot(marks: Lines['marks'], from: number): number {
  let index = from
  while (index < marks.length && marks[index]?.kind !== lineKinds.foot) index++
  return index
}

/** Returns what is left of a span without the spans inside it, which are sorted; white space at the ends is left out. */
function without(text: Text, { start, end }: Span, inside: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = start
  for (const span of inside) {
    const kept = trimmed(text, from, span.start)
    if (kept) left.push(kept)
    from = span.end
  }
  const last = trimmed(text, from, end)
  if (last) left.push(last)
  return left
}

interface Parts {
  readonly ordinal: number
  readonly ranges: readonly Span[]
  /** Where its words begin. */
  readonly words: number
}

function achievement(text: Text, { ordinal, ranges, words }: Parts): Achievement {
  const first = ranges[0]
  const title = firstSentence(text, words, first?.end ?? words)
  return { ordinal, title, start: first?.start ?? 0, end: ranges[ranges.length - 1]?.end ?? 0, ranges }
}

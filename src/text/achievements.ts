import type { Achievement } from '../domain/achievement.ts'
import type { Span } from '../domain/span.ts'
import { captionBegins, footers } from './page-furniture.ts'

// "1. Tham mưu" | "1) Tham mưu" | "1- Tham mưu" | "7Đẩy mạnh" (an item that lost its point)
const itemStart = /^[^\S\n]*(?<ordinal>\d{1,3})(?:[.)/]|[^\S\n]?-)?[^\S\n]*(?=[\p{Lu}“"])/gmu
const paragraph = /[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*/gu
const titleLength = 120

/**
 * Returns the achievements of a text: its numbered items in the order 1, 2, 3 …, and ordinal 0 for the text outside them.
 * A text without such items is one achievement of ordinal 0. Captions, and what follows the foot of a web page, belong
 * to no item. The ranges of all achievements together are disjoint.
 */
export function segment(text: string): Achievement[] {
  const starts = itemStarts(text)
  const end = footAt(text)
  const items = starts
    .filter((start) => start.at < end)
    .map(({ ordinal, at }, index) => {
      const next = starts[index + 1]?.at ?? end
      return achievement(text, ordinal, withoutCaptions(text, { start: at, end: Math.min(next, end) }))
    })
  const outside = gaps(
    text,
    items.flatMap((item) => item.ranges),
  )
  return [...(outside.length > 0 ? [achievement(text, 0, outside)] : []), ...items]
}

interface ItemStart {
  readonly ordinal: number
  readonly at: number
}

/** Returns where the items of the first numbering that runs 1, 2, 3 … begin; one item alone is no list. */
function itemStarts(text: string): ItemStart[] {
  const found: ItemStart[] = []
  for (const match of text.matchAll(itemStart)) {
    const ordinal = Number(match.groups?.['ordinal'])
    const at = match.index + match[0].search(/\d/u)
    if (ordinal === found.length + 1) found.push({ ordinal, at })
  }
  return found.length > 1 ? found : []
}

/** Returns the offset of the first footer line, or the length of the text. */
function footAt(text: string): number {
  for (const match of text.matchAll(/^[^\S\n]*(?<line>\p{L}[^\n]{1,30})$/gmu)) {
    const line = match.groups?.['line']?.trim().toLowerCase() ?? ''
    if (footers.has(line.replace(/[:.…]+$/u, ''))) return match.index
  }
  return text.length
}

function withoutCaptions(text: string, span: Span): Span[] {
  const kept: Span[] = []
  let open = null as Span | null
  for (const { start, end } of paragraphs(text, span)) {
    if (captionBegins.test(text.slice(start, end))) {
      if (open) kept.push(open)
      open = null
    } else {
      open = { start: open?.start ?? start, end }
    }
  }
  return open ? [...kept, open] : kept
}

function gaps(text: string, ranges: readonly Span[]): Span[] {
  const found: Span[] = []
  let start = 0
  for (const range of [...ranges, { start: text.length, end: text.length }]) {
    const inside = paragraphs(text, { start, end: range.start })
    const first = inside[0]
    const last = inside.at(-1)
    if (first && last) found.push({ start: first.start, end: last.end })
    start = range.end
  }
  return found
}

function paragraphs(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(paragraph)].flatMap((match) => {
    const written = match[0]
    const lead = written.length - written.trimStart().length
    const start = span.start + match.index + lead
    return written.trim() === '' ? [] : [{ start, end: start + written.trim().length }]
  })
}

function achievement(text: string, ordinal: number, ranges: readonly Span[]): Achievement {
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0]
  return { ordinal, title: title(text.slice(start, ranges[0]?.end ?? 0)), start, end, ranges }
}

/** Returns the first sentence without its number, cut at a word when it is long. */
function title(text: string): string {
  const sentence = /^\d{0,3}[.)/-]?\s*(?<sentence>[^\n]*?(?:[.;!?](?=\s|$)|$))/mu.exec(text)?.groups?.[
    'sentence'
  ]
  const words = (sentence ?? '').replace(/[.;]$/u, '').trim()
  if (words.length <= titleLength) return words
  return `${words.slice(0, titleLength).replace(/\s+\S*$/u, '')}…`
}

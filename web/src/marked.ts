import type { Achievement, Citation } from './citation.ts'

/** A run of a text that belongs to one achievement, cut at its citations. */
export interface Block {
  /** Null outside the achievements. */
  readonly achievement: Achievement | null
  /** Whether it is the first run of its achievement. */
  readonly isFirst: boolean
  readonly paragraphs: readonly (readonly Piece[])[]
}

export type Piece = { readonly text: string } | { readonly citation: Citation }

/** Returns the whole text in order: nothing of it is lost, nothing told twice. */
export function blocksOf(
  text: string,
  achievements: readonly Achievement[],
  citations: readonly Citation[],
): readonly Block[] {
  const ranges = achievements
    .filter(({ ordinal }) => ordinal > 0)
    .flatMap((achievement) =>
      achievement.ranges.map((range, index) => ({ ...range, achievement, isFirst: index === 0 })),
    )
    .sort((a, b) => a.start - b.start)
  const blocks: Block[] = []
  const add = (start: number, end: number, achievement: Achievement | null, isFirst: boolean): void => {
    if (text.slice(start, end).trim() === '') return
    blocks.push({ achievement, isFirst, paragraphs: paragraphsOf(text, start, end, citations) })
  }
  let at = 0
  for (const { start, end, achievement, isFirst } of ranges) {
    if (start > at) add(at, start, null, false)
    add(Math.max(start, at), end, achievement, isFirst)
    at = Math.max(at, end)
  }
  add(at, text.length, null, false)
  return blocks
}

function paragraphsOf(text: string, start: number, end: number, all: readonly Citation[]) {
  const citations = all.filter((citation) => citation.start >= start && citation.end <= end)
  const pieces: Piece[] = []
  let at = start
  for (const citation of citations) {
    if (citation.start < at) continue
    pieces.push({ text: text.slice(at, citation.start) }, { citation })
    at = citation.end
  }
  pieces.push({ text: text.slice(at, end) })
  return splitLines(pieces)
}

/** A line break parts paragraphs, but never a citation. */
function splitLines(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  for (const piece of pieces) {
    if ('citation' in piece) {
      paragraphs.at(-1)?.push(piece)
      continue
    }
    for (const [index, line] of piece.text.split(/\r\n|[\r\n]/u).entries()) {
      if (index > 0) paragraphs.push([])
      if (line !== '') paragraphs.at(-1)?.push({ text: line })
    }
  }
  return paragraphs.filter((paragraph) =>
    paragraph.some((piece) => 'citation' in piece || piece.text.trim() !== ''),
  )
}

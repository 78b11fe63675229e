import type { Span } from '../domain/span.ts'

/** A place in a text as editors show it: both count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Finds lines by offset, for a text of any line endings. */
export interface LineMap {
  placeOf(offset: number): Place
  /** Returns the line that holds the offset, without its line ending. */
  lineAt(offset: number): Span
}

export function lineMap(text: string): LineMap {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)]
  const indexOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    placeOf(offset) {
      const index = indexOf(offset)
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
    },
    lineAt(offset) {
      const index = indexOf(offset)
      const start = starts[index] ?? 0
      const next = starts[index + 1] ?? text.length
      return { start, end: start + text.slice(start, next).replace(/[\r\n]+$/u, '').length }
    },
  }
}

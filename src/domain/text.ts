/** A text to be read unit by unit, made by `textOfUnits` or `aside`. */
export class Text {
  readonly string: string
  readonly length: number

  constructor(string: string) {
    this.string = string
    this.length = string.length
  }

  slice(start: number, end: number): string {
    return this.string.slice(start, end)
  }

  /** Returns the offset of the words from `start` on, or -1. */
  indexOf(words: string, start: number): number {
    return this.string.indexOf(words, start)
  }

  /** Returns the last offset of the words from `start` back, or -1. */
  lastIndexOf(words: string, start: number): number {
    return this.string.lastIndexOf(words, start)
  }
}

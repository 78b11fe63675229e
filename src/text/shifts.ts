import type { Span } from '../domain/span.ts'

/** The places where a normal text and its original differ in length, in order: what leads the offsets back. */
export class Shifts {
  /** Where in the normal text each begins and ends, and the offset of the original that its end stands for. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #originals: number[] = []

  /** How many there are. */
  get count(): number {
    return this.#ends.length
  }

  /** Adds the next place: what stands from `start` to `end` of the normal text is written up to `original` in the other. */
  add(start: number, end: number, original: number): void {
    this.#starts.push(start)
    this.#ends.push(end)
    this.#originals.push(original)
  }

  /** Returns the span of the original text that a span of the normal text came from. */
  toOriginal(start: number, end: number): Span {
    const from = this.#original(start, this.#countBefore(start, start))
    // an unseen character after the last letter stays outside the span
    const to = this.#original(end, this.#countBefore(end, end - 1))
    return { start: from, end: Math.max(from, to) }
  }

  /** Returns the original offset of a boundary, counted from the last place before it. */
  #original(offset: number, before: number): number {
    const last = before - 1
    return before === 0 ? offset : (this.#originals[last] ?? 0) + offset - (this.#ends[last] ?? 0)
  }

  /** Returns how many places end at the offset or before it, and begin not after `latest`. */
  #countBefore(offset: number, latest: number): number {
    let low = 0
    let high = this.#ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ends[middle] ?? 0) <= offset && (this.#starts[middle] ?? 0) <= latest) low = middle + 1
      else high = middle
    }
    return low
  }
}

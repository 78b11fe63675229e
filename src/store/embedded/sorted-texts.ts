import { compareKeys, type KeyRange } from '../ordered-keys.ts'

/** Texts in the order of code points, each belonging to an id; an id has one. */
export class SortedTexts {
  readonly #byId = new Map<string, string>()
  #sorted: string[]

  /** Takes texts that are sorted. */
  constructor(sorted: readonly string[], idOf: (text: string) => string) {
    this.#sorted = [...sorted]
    for (const text of sorted) this.#byId.set(idOf(text), text)
  }

  /** Gives an id its text, in the place of the one it had. */
  set(id: string, text: string): void {
    const known = this.#byId.get(id)
    if (known === text) return
    this.delete(id)
    this.#sorted.splice(this.#placeOf(text), 0, text)
    this.#byId.set(id, text)
  }

  /** Takes away the text of an id, if it has one. */
  delete(id: string): void {
    const known = this.#byId.get(id)
    if (known === undefined) return
    this.#sorted.splice(this.#placeOf(known), 1)
    this.#byId.delete(id)
  }

  between({ after, before, limit, direction }: KeyRange): readonly string[] {
    const first =
      this.#sorted[this.#placeOf(after)] === after ? this.#placeOf(after) + 1 : this.#placeOf(after)
    const end = this.#placeOf(before)
    if (direction === 'ASC') return this.#sorted.slice(first, Math.min(end, first + limit))
    return this.#sorted.slice(Math.max(first, end - limit), Math.max(first, end)).reverse()
  }

  /** Returns where a text stands or would stand. */
  #placeOf(text: string): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareKeys(this.#sorted[middle] ?? '', text) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

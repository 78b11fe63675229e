import type { Row } from '../../store/graph-store.ts'

/** Keeps one copy of each text that very many things have: what comes from another thread brings a copy each time. */
export class Texts {
  readonly #known = new Map<string, string>()

  once(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, text)
    return text
  }

  orNull(text: string | null): string | null {
    return text === null ? null : this.once(text)
  }

  /** Returns a row with its texts, but those that are as many as the rows. */
  row(row: Row): Row {
    return Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'string' && !ofOne.has(key) ? this.once(value) : value,
      ]),
    )
  }
}

const ofOne = new Set(['id', 'name', 'code'])

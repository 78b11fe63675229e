import { bodyLetters } from './body-letters.ts'
import { typeAbbreviations } from './directive-types.ts'

/** One part of a symbol in canonical letters. */
export interface CodeToken {
  readonly letters: string
  /** True when the letters are those of a type. */
  readonly known: boolean
}

const firstTokens = new Map<string, CodeToken | null>()
const laterTokens = new Map<string, CodeToken | null>()
const capital = /\p{Lu}/gu
const small = /\p{Ll}/gu

/** Returns a printed part of a symbol in canonical letters, or undefined when it is a word of prose. */
export function canonicalToken(printed: string, index: number): CodeToken | undefined {
  const seen = index === 0 ? firstTokens : laterTokens
  let token = seen.get(printed)
  if (token === undefined) {
    token = read(printed, index === 0) ?? null
    // texts repeat few symbols, hostile ones many
    if (seen.size < 10_000) seen.set(printed, token)
  }
  return token ?? undefined
}

function read(printed: string, first: boolean): CodeToken | undefined {
  const type = first ? typeAbbreviations.get(printed.toUpperCase()) : undefined
  if (type !== undefined) return { letters: type, known: isPrintedAsCode(printed) }
  const body = bodyLetters(printed)
  if (body !== undefined) return { letters: body, known: false }
  return isPrintedAsCode(printed) ? { letters: printed, known: false } : undefined
}

function isPrintedAsCode(printed: string): boolean {
  return (printed.match(capital)?.length ?? 0) > (printed.match(small)?.length ?? 0)
}

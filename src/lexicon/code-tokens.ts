import { bodyLetters, type CodeToken } from './body-letters.ts'
import type { Lexicon } from './lexicon.ts'

const capital = /\p{Lu}/gu
const small = /\p{Ll}/gu

/** Returns a printed part of a symbol in canonical letters, or undefined when it is a word of prose. */
export function canonicalToken(printed: string, index: number, lexicon: Lexicon): CodeToken | undefined {
  const seen = index === 0 ? lexicon.firstTokens : lexicon.laterTokens
  let token = seen.get(printed)
  if (token === undefined) {
    token = read(printed, index === 0, lexicon) ?? null
    // texts repeat few symbols, hostile ones many
    if (seen.size < 10_000) seen.set(printed, token)
  }
  return token ?? undefined
}

function read(printed: string, first: boolean, lexicon: Lexicon): CodeToken | undefined {
  const type = first ? lexicon.typeAbbreviations.get(printed.toUpperCase()) : undefined
  if (type !== undefined) return { letters: type, known: isPrintedAsCode(printed) }
  const body = bodyLetters(printed, lexicon)
  if (body !== undefined) return { letters: body, known: false }
  return isPrintedAsCode(printed) ? { letters: printed, known: false } : undefined
}

function isPrintedAsCode(printed: string): boolean {
  return (printed.match(capital)?.length ?? 0) > (printed.match(small)?.length ?? 0)
}

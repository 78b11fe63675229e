import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { fromWindows1258 } from './windows-1258.ts'

/** An encoding of before Unicode, with its reading of a text that is shown as windows-1252. */
export interface LegacyEncoding {
  readonly name: string
  readonly read: (shown: string) => string
}

const encodings: readonly LegacyEncoding[] = [
  { name: 'TCVN3 (ABC)', read: fromTcvn3 },
  { name: 'VNI-Windows', read: fromVni },
  { name: 'windows-1258', read: fromWindows1258 },
]

// words enough to be sure of, and few enough to read at once in a book
const most = 2_000
const least = 3
const good = 0.8
const better = 0.4

/**
 * Returns the old encoding that a text is in, shown as windows-1252 letter by letter, or undefined for a text that is
 * right as it is. An encoding is taken when at least four in five of the words with marks become Vietnamese syllables
 * in it, and two in five more than were before: no other sign of it is kept in a file.
 */
export function legacyEncodingOf(shown: string): LegacyEncoding | undefined {
  const words = markedWords(shown)
  const before = share(words)
  if (words.length < least || before > 1 - better) return undefined
  const [best] = encodings
    .map((encoding) => ({ encoding, score: share(words.map((word) => encoding.read(word))) }))
    .sort((one, other) => other.score - one.score)
  return best && best.score >= good && best.score >= before + better ? best.encoding : undefined
}

// old encodings use symbols such as © as letters, so a word ends only at a space or an ASCII sign, or at a typographic one
const words = /[^\0-@[-`{-\x7f\u00a0\u2000-\u206f\s]+/gu

function markedWords(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.matchAll(words)) {
    if (/[^\0-\x7f]/u.test(word) && found.push(word) === most) break
  }
  return found
}

/** Returns which share of the words are Vietnamese syllables; letters without a vowel, as "QĐ", are no word. */
function share(list: readonly string[]): number {
  const judged = list.filter(
    (word) => !/^[\p{L}\p{M}]+$/u.test(word) || /[aeiouy]/iu.test(word.normalize('NFD')),
  )
  return judged.length === 0 ? 0 : judged.filter(isSyllable).length / judged.length
}

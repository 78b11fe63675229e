import { directiveTypes, type DirectiveType } from '../domain/directive-type.ts'
import { isDigit } from '../lexicon/digits.ts'
import { aNumber } from '../lexicon/directive-types.ts'
import { firstLetterClass, letterClass } from '../lexicon/letter-classes.ts'
import type { Draft } from './draft.ts'
import type { Anchor, CitationParser } from './parser.ts'
import type { Source } from './source.ts'

/** The letter before a number that is glued to its "số": "số31-QĐ/TW". */
const small = 'ố'.charCodeAt(0)
const capital = 'Ố'.charCodeAt(0)

/** The parsers that may take an anchor, by the type of its noun; null stands for a number. */
type Index = ReadonlyMap<DirectiveType | null, readonly CitationParser[]>

const indexes = new WeakMap<readonly CitationParser[], Index>()

function indexOf(parsers: readonly CitationParser[]): Index {
  let index = indexes.get(parsers)
  if (!index) {
    const anchors = [null, ...directiveTypes]
    const taking = (anchor: DirectiveType | null): CitationParser[] =>
      parsers.filter(({ begins }) => begins === undefined || begins.includes(anchor))
    index = new Map(anchors.map((anchor) => [anchor, taking(anchor)]))
    indexes.set(parsers, index)
  }
  return index
}

/** Returns what the parsers recognise, in reading order and without overlap: one pass over the text, the first parser wins. */
export function recognise(source: Source, parsers: readonly CitationParser[]): Draft[] {
  const { text, lexicon } = source
  const index = indexOf(parsers)
  const drafts: Draft[] = []
  for (let offset = nextAnchor(source, 0); offset < text.length;) {
    const noun = isDigit(text.charCodeAt(offset)) ? undefined : lexicon.typeNouns.matchAt(text, offset)
    const end =
      noun || isDigit(text.charCodeAt(offset))
        ? takeFirst(index, { offset, noun }, source, drafts)
        : undefined
    offset = nextAnchor(source, end ?? offset + 1)
  }
  return drafts
}

/** Returns the next offset where a word or number begins that may begin a citation, or the length of the text. */
function nextAnchor({ text, lexicon }: Source, from: number): number {
  const mayBegin = lexicon.anchorLetters
  let before = from === 0 ? 0 : text.charCodeAt(from - 1)
  let inWord = (letterClass[before] ?? 0) >= firstLetterClass
  for (let offset = from; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    const letter = letterClass[unit] ?? 0
    if (letter < firstLetterClass) {
      inWord = false
    } else {
      const begins = mayBegin[letter] ?? 0
      if (begins !== 0 && !inWord) return offset
      if (begins === aNumber && (before === small || before === capital)) return offset
      inWord = true
    }
    before = unit
  }
  return text.length
}

/** Adds what the first parser that takes the anchor read, and returns where it ends; undefined when none takes it. */
function takeFirst(index: Index, anchor: Anchor, source: Source, drafts: Draft[]): number | undefined {
  for (const parser of index.get(anchor.noun ? anchor.noun.value.type : null) ?? index.get('VAN_BAN') ?? []) {
    const read = parser.read(anchor, source)
    if (!read) continue
    if (!('length' in read)) drafts.push(read)
    else drafts.push(...read)
    return drafts.at(-1)?.end
  }
  return undefined
}

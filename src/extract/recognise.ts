import { unitAt } from '../domain/unit-at.ts'
import { directiveTypes, type DirectiveType } from '../domain/directive-type.ts'
import { isDigit } from '../lexicon/digits.ts'
import { anchorsOf } from './anchors.ts'
import { copyOf, type Draft } from './draft.ts'
import type { Anchor, CitationParser } from './parser.ts'
import type { Source } from './source.ts'

/** The parsers that may take an anchor, by the type of its noun; null stands for a number. */
type Index = ReadonlyMap<DirectiveType | null, readonly CitationParser[]>

const indexes = new WeakMap<readonly CitationParser[], Index>()

function indexOf(parsers: readonly CitationParser[]): Index {
  let index = indexes.get(parsers)
  if (!index) {
    const anchors = [null, ...directiveTypes]
    const taking = (anchor: DirectiveType | null): CitationParser[] =>
      parsers.filter(({ begins }) => {
        return begins === undefined || (begins === 'noun' ? anchor !== null : begins.includes(anchor))
      })
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
  let end = 0
  for (const offset of anchorsOf(text, lexicon.typeNouns)) {
    if (offset < end) continue
    const noun = isDigit(unitAt(text, offset)) ? undefined : lexicon.typeNouns.matchAt(text, offset)
    if (noun || isDigit(unitAt(text, offset))) end = takeFirst(index, { offset, noun }, source, drafts) ?? end
  }
  return drafts
}

/** Adds what the first parser that takes the anchor read, and returns where it ends; undefined when none takes it. */
function takeFirst(index: Index, anchor: Anchor, source: Source, drafts: Draft[]): number | undefined {
  for (const parser of index.get(anchor.noun ? anchor.noun.value.type : null) ?? index.get('VAN_BAN') ?? []) {
    const read = parser.read(anchor, source)
    if (!read) continue
    const before = drafts.at(-1)?.end ?? 0
    if (!('length' in read)) drafts.push(after(before, read, source))
    else drafts.push(...read.map((draft) => after(before, draft, source)))
    return drafts.at(-1)?.end
  }
  return undefined
}

/** A word before a number that the citation before took already ("Báo cáo 120-BC/BCSsố 05-BB/ĐU") is not said twice. */
function after(end: number, draft: Draft, { text }: Source): Draft {
  if (draft.start >= end) return draft
  let start = end
  while (text[start] === ' ') start += 1
  const whole = copyOf(draft)
  whole.start = start
  return whole
}

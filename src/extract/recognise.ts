import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { directiveTypes, type DirectiveType } from '../domain/directive-type.ts'
import { isDigit } from '../lexicon/digits.ts'
import { skipSpace } from '../text/scan.ts'
import type { Start } from './anchors.ts'
import { copyOf, type Draft } from './draft.ts'
import { numberAfterWord } from './number-word.ts'
import type { Anchor, CitationParser } from './parser.ts'
import type { Source } from './source.ts'
import { space } from './marks.ts'

/** The parsers that may take an anchor, by the type of its noun; null stands for a number. */
export interface ParserIndex {
  readonly byType: ReadonlyMap<DirectiveType | null, readonly CitationParser[]>
  /** Tells cheaply, by the units of the text, that no parser takes a number. */
  readonly declines: (units: Uint16Array, offset: number) => boolean
}

const never = (): boolean => false
const indexes = new WeakMap<readonly CitationParser[], ParserIndex>()

/** Returns the parsers by what they begin with. */
export function parserIndex(parsers: readonly CitationParser[]): ParserIndex {
  let index = indexes.get(parsers)
  if (!index) indexes.set(parsers, (index = indexOf(parsers)))
  return index
}

function indexOf(parsers: readonly CitationParser[]): ParserIndex {
  const taking = (anchor: DirectiveType | null): CitationParser[] =>
    parsers.filter(({ begins }) => {
      return begins === undefined || (begins === 'noun' ? anchor !== null : begins.includes(anchor))
    })
  const byType = new Map([null, ...directiveTypes].map((anchor) => [anchor, taking(anchor)]))
  const rules = taking(null).map(({ declines }) => declines ?? never)
  const [first = never] = rules
  const all: ParserIndex['declines'] = (units, offset) => rules.every((declines) => declines(units, offset))
  return { byType, declines: rules.length === 1 ? first : all }
}

/** Returns what the parsers recognise, in reading order and without overlap: at each anchor the first parser wins. */
export function recognise(starts: readonly Start[], source: Source, { byType }: ParserIndex): Draft[] {
  const drafts: Draft[] = []
  let end = 0
  let next = 0
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]
    if (!start || start.offset < end) continue
    if (next <= index) next = nextNumber(starts, index + 1)
    const anchor = anchorAt(start, starts[next]?.offset ?? -1, source.text)
    end = takeFirst(byType, anchor, source, drafts) ?? end
  }
  return drafts
}

/** Returns the index of the first start from `from` on that is a number. */
function nextNumber(starts: readonly Start[], from: number): number {
  let index = from
  while (starts[index]?.noun !== undefined) index++
  return index
}

function anchorAt({ offset, noun }: Start, nextNumber: number, text: Text): Anchor {
  if (!noun) return { offset, noun, after: offset, number: offset, nextNumber }
  const after = skipSpace(text, noun.end)
  const number = isDigit(unitAt(text, after)) ? after : numberAfterWord(text, after)
  return { offset, noun, after, number, nextNumber }
}

/** Adds what the first parser that takes the anchor read, and returns where it ends; undefined when none takes it. */
function takeFirst(
  byType: ParserIndex['byType'],
  anchor: Anchor,
  source: Source,
  drafts: Draft[],
): number | undefined {
  for (const parser of byType.get(anchor.noun ? anchor.noun.value.type : null) ??
    byType.get('VAN_BAN') ??
    []) {
    const read = parser.read(anchor, source)
    if (!read) continue
    const before = drafts.at(-1)?.end ?? 0
    if (isOne(read)) drafts.push(after(before, read, source))
    else drafts.push(...read.map((draft) => after(before, draft, source)))
    return drafts.at(-1)?.end
  }
  return undefined
}

function isOne(read: Draft | readonly Draft[]): read is Draft {
  return !Array.isArray(read)
}

/** A word before a number that the citation before took already ("Báo cáo 120-BC/BCSsố 05-BB/ĐU") is not said twice. */
function after(end: number, draft: Draft, { text }: Source): Draft {
  if (draft.start >= end) return draft
  let start = end
  while (unitAt(text, start) === space) start += 1
  const whole = copyOf(draft)
  whole.start = start
  return whole
}

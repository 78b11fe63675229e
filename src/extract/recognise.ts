import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { directiveTypes, type DirectiveType } from '../domain/directive-type.ts'
import { isDigit } from '../lexicon/digits.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { skipSpace } from '../text/scan.ts'
import type { Start } from './anchors.ts'
import { copyOf, type Draft } from './draft.ts'
import { numberAfterWord } from './number-word.ts'
import type { Anchor, CitationParser } from './parser.ts'
import type { Source } from './source.ts'
import { space } from './marks.ts'

type Parsers = readonly CitationParser[]

/** The parsers that may take an anchor. */
export interface ParserIndex {
  /** Of a number without a noun. */
  readonly ofNumber: Parsers
  /** Of a noun, by its type: where a number follows it, and where none does. */
  readonly withNumber: ReadonlyMap<DirectiveType, Parsers>
  readonly withoutNumber: ReadonlyMap<DirectiveType, Parsers>
  /** Tells cheaply, by the units of the text, that no parser takes a number. */
  readonly declines: (text: Text, offset: number) => boolean
}

const never = (): boolean => false
const indexes = new WeakMap<Lexicon, WeakMap<Parsers, ParserIndex>>()
/** The one that was asked for last: of nearly all texts it is the same. */
let last: { readonly parsers: Parsers; readonly lexicon: Lexicon; readonly index: ParserIndex } | undefined

/** Returns the parsers that read by a lexicon, by what they begin with. */
export function parserIndex(parsers: Parsers, lexicon: Lexicon): ParserIndex {
  if (last?.parsers === parsers && last.lexicon === lexicon) return last.index
  let ofLexicon = indexes.get(lexicon)
  if (!ofLexicon) indexes.set(lexicon, (ofLexicon = new WeakMap()))
  let index = ofLexicon.get(parsers)
  if (!index)
    ofLexicon.set(parsers, (index = indexOf(parsers.filter(({ isFor }) => isFor?.(lexicon) ?? true))))
  last = { parsers, lexicon, index }
  return index
}

function indexOf(parsers: Parsers): ParserIndex {
  const ofNumber = parsers.filter(
    ({ begins }) => begins === undefined || (isTypes(begins) && begins.includes(null)),
  )
  const rules = ofNumber.map(({ declines }) => declines ?? never)
  const [first = never] = rules
  const all: ParserIndex['declines'] = (text, offset) => rules.every((declines) => declines(text, offset))
  return {
    ofNumber,
    withNumber: byType(parsers),
    withoutNumber: byType(parsers.filter(({ begins }) => begins !== 'noun and number')),
    declines: rules.length === 1 ? first : all,
  }
}

/** Returns the parsers that may take a noun, by its type. */
function byType(parsers: Parsers): ReadonlyMap<DirectiveType, Parsers> {
  const taking = (type: DirectiveType): Parsers =>
    parsers.filter(({ begins }) => !isTypes(begins) || begins.includes(type))
  return new Map(directiveTypes.map((type) => [type, taking(type)]))
}

function isTypes(begins: CitationParser['begins']): begins is readonly (DirectiveType | null)[] {
  return Array.isArray(begins)
}

/** Returns what the parsers recognise, in reading order and without overlap: at each anchor the first parser wins. */
export function recognise(starts: readonly Start[], source: Source, parsers: ParserIndex): Draft[] {
  const drafts: Draft[] = []
  let end = 0
  let next = 0
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]
    if (start === undefined || offsetOf(start) < end) continue
    if (next <= index) next = nextNumber(starts, index + 1)
    const number = starts[next]
    const anchor = anchorAt(start, typeof number === 'number' ? number : -1, source.text)
    end = takeFirst(parsersOf(anchor, parsers), anchor, source, drafts) ?? end
  }
  return drafts
}

/** Returns the index of the first start from `from` on that is a number. */
function nextNumber(starts: readonly Start[], from: number): number {
  let index = from
  while (typeof starts[index] === 'object') index++
  return index
}

function offsetOf(start: Start): number {
  return typeof start === 'number' ? start : start.start
}

function anchorAt(start: Start, nextNumber: number, text: Text): Anchor {
  if (typeof start === 'number')
    return { offset: start, noun: undefined, after: start, number: start, nextNumber }
  const after = skipSpace(text, start.end)
  const number = isDigit(unitAt(text, after)) ? after : numberAfterWord(text, after)
  return { offset: start.start, noun: start, after, number, nextNumber }
}

/** A type of the user's lexicon is read as a document of any. */
function parsersOf({ noun, number }: Anchor, { ofNumber, withNumber, withoutNumber }: ParserIndex): Parsers {
  if (!noun) return ofNumber
  const ofNouns = number === -1 ? withoutNumber : withNumber
  return ofNouns.get(noun.value.type) ?? ofNouns.get('VAN_BAN') ?? []
}

/** Adds what the first parser that takes the anchor read, and returns where it ends; undefined when none takes it. */
function takeFirst(parsers: Parsers, anchor: Anchor, source: Source, drafts: Draft[]): number | undefined {
  for (const parser of parsers) {
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

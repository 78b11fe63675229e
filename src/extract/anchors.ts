import { unitCount } from '../domain/unit-count.ts'
import { isDigit } from '../lexicon/digits.ts'
import { classAt, markClass } from '../lexicon/letter-classes.ts'
import type { TypeNoun } from '../lexicon/directive-types.ts'
import type { PhraseMatch, PhraseTable } from '../lexicon/phrase-table.ts'
import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { front, units } from '../domain/units.ts'
import { joined, normalized, replaced, respellAt, type Normalized } from '../text/normalize.ts'
import { allOpenings, needShift, openingMasks, placeBits, places } from './opening-masks.ts'

/** The noun of a directive with where it stands, or where a number begins. */
export type Start = PhraseMatch<TypeNoun> | number

/** A text in its normal spelling, and where in it, in order, nouns and numbers begin. */
export interface Anchored extends Normalized {
  readonly starts: readonly Start[]
}

/** What may begin a citation: the nouns, and which numbers do not. */
export interface AnchorKinds {
  readonly nouns: PhraseTable<TypeNoun>
  readonly declines: (text: Text, offset: number) => boolean
}

/** An opening has been seen to its last letter. */
const seen = allOpenings << (places * placeBits)
/** A unit may stand for none, or for one with those beside it. */
const changesLength = joined << needShift
/** So may it, or it is to be spelled another way. */
const needsAny = changesLength | (replaced << needShift)
/** Every opening may begin: so it is before the text, and after each of its units; and a unit's own need is kept. */
const begin = allOpenings | needsAny
/** How many units the loop takes at a turn. */
const turn = 4

const masksByNouns = new WeakMap<PhraseTable<unknown>, Int32Array>()
/** The masks of the nouns looked for last, in one array: of a constant the engine knows where it lies. */
const masks = new Int32Array(unitCount)
let nounsOfMasks: PhraseTable<unknown> | undefined
/** Where offsets are gathered before it is known how many there are, and how many there were in the text scanned last. */
let found = new Int32Array(0x10000)
let foundCount = 0

/** Returns the normal text of a text with its anchors; most texts are in the normal spelling already, and read once. */
export function anchored(text: string, kinds: AnchorKinds): Anchored {
  useMasksOf(kinds.nouns)
  const { normal, text: laid } = normalized(text, scan)
  return { normal, text: laid, starts: sifted(laid, kinds) }
}

function useMasksOf(nouns: PhraseTable<unknown>): void {
  if (nouns === nounsOfMasks) return
  let own = masksByNouns.get(nouns)
  if (!own) masksByNouns.set(nouns, (own = openingMasks(nouns.openings(places))))
  masks.set(own)
  nounsOfMasks = nouns
}

/**
 * The one loop over all of a text, so nothing in it is done twice: it leaves in `found` where words begin as nouns do, and
 * numbers. It keeps as bits which openings go on at each unit ("shift-and"), which costs no branch at other words, and takes
 * four units at a turn, for one branch at all of them. It also puts them in one spelling, as `Respell`.
 */
function scan(length: number, mayLeaveOff: boolean): number {
  const leavesOffAt = mayLeaveOff ? changesLength : 0
  const end = front + length + places - 1
  if (found.length < end + turn) found = new Int32Array(end + turn)
  const offsets = found
  let count = 0
  let needs = 0
  let open = begin
  for (let at = front; at < end; at += turn) {
    const open0 = ((open << placeBits) | begin) & maskAt(at)
    const open1 = ((open0 << placeBits) | begin) & maskAt(at + 1)
    const open2 = ((open1 << placeBits) | begin) & maskAt(at + 2)
    open = ((open2 << placeBits) | begin) & maskAt(at + 3)
    const any = (open0 | open1 | open2 | open) & (seen | needsAny)
    if (any === 0) continue
    const turnNeeds = any & needsAny
    const begun = at - front - places + 1
    if (turnNeeds !== 0) {
      needs |= turnNeeds
      if ((turnNeeds & leavesOffAt) !== 0) break
      for (let offset = at - front; offset < at - front + turn; offset++) respellAt(offset)
    }
    // no branch, which no processor could foretell: what is no opening is written over by the next
    offsets[count] = begun
    count += isAny(open0 & seen)
    offsets[count] = begun + 1
    count += isAny(open1 & seen)
    offsets[count] = begun + 2
    count += isAny(open2 & seen)
    offsets[count] = begun + 3
    count += isAny(open & seen)
  }
  foundCount = count
  return needs >>> needShift
}

/** Returns 1 when one of the bits is set, else 0. */
function isAny(bits: number): number {
  return (bits | -bits) >>> 31
}

function maskAt(place: number): number {
  return masks[units[place] ?? 0] ?? 0
}

/** Returns those of the offsets found that a second look does not rule out. */
function sifted(text: Text, { nouns, declines }: AnchorKinds): Start[] {
  const starts: Start[] = []
  const offsets = found
  for (let index = 0; index < foundCount; index++) {
    const offset = afterMark(text, offsets[index] ?? 0)
    if (isDigit(unitAt(text, offset))) {
      if (!declines(text, offset)) starts.push(offset)
      continue
    }
    const noun = nouns.matchAt(text, offset)
    if (noun) starts.push(noun)
  }
  return starts
}

/** A number that a mark stands before was found at its mark. */
function afterMark(text: Text, offset: number): number {
  return classAt(text, offset) === markClass ? offset + 1 : offset
}

import { slug } from '../../domain/ids.ts'
import { bodyHeads, bodyStops, officeHolders } from '../../lexicon/body-words.ts'
import { isDigit } from '../../lexicon/digits.ts'
import type { IssuingBodyRow } from '../../lexicon/issuing-body-row.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { PhraseMatch } from '../../lexicon/phrase-table.ts'
import { placeKinds, provinceNames } from '../../lexicon/places.ts'
import { spelledInFull } from '../../lexicon/spellings.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Words } from '../source.ts'
import { readPlenum } from './plenum.ts'

/** A body by its canonical name, with the place that tells it from others of that name. */
export interface BodyName {
  readonly id: string
  readonly name: string
  /** "Nghệ An"; null when the name has none, or the body needs none. */
  readonly place: string | null
}

interface Reading {
  readonly start: number
  readonly end: number
  readonly value: BodyName
}

const longest = 14
const oneSpace = /[\s*_]+/gu

/** Returns the body whose name begins at the offset, one the lexicon knows or one of a known kind; or undefined. */
export function readBodyName(words: Words, start: number): Reading | undefined {
  const { text, lexicon } = words
  const holder = officeHolders.matchAt(text, start)
  if (holder) {
    const body = readBodyName(words, skipSpace(text, holder.end))
    if (body) return body
  }
  const plenum = readPlenum(words, start)
  if (plenum) return plenum
  const known = lexicon.bodyNames.matchAt(text, start)
  const made = readMadeName(words, start)
  // "Ban Tổ chức Tỉnh ủy Nghệ An" is longer than "Ban Tổ chức", "Công an tỉnh" is in no table
  if (!known) return made
  const listed = knownBody(text, known)
  return !made || listed.end >= made.end || !known.value.shared ? listed : made
}

/** Returns the known body, with its place when the name needs one. */
export function knownBody(
  text: string,
  known: { start: number; end: number; value: IssuingBodyRow },
): Reading {
  const { start, end, value } = known
  if (!value.shared) return { start, end, value: { id: value.id, name: value.name, place: null } }
  const place = readPlace(text, end)
  if (!place) return { start, end, value: { id: value.id, name: value.name, place: null } }
  return { start, end: place.end, value: placedName(value.name, place) }
}

function placedName(kind: string, place: Place): BodyName {
  const name = `${kind} ${place.words}`
  let made = placedNames.get(name)
  if (!made) {
    made = { id: slug(name), name, place: place.name }
    if (placedNames.size < mostNames) placedNames.set(name, made)
  }
  return made
}

interface Place {
  readonly end: number
  /** "tỉnh Nghệ An", "Hà Nội", "tỉnh". */
  readonly words: string
  /** "Nghệ An"; null when only its kind is said. */
  readonly name: string | null
}

function readPlace(text: string, from: number): Place | undefined {
  const kind = placeKinds.matchAt(text, skipSpace(text, from))
  const at = skipSpace(text, kind ? afterPoint(text, kind) : from)
  const province = provinceNames.matchAt(text, at)
  const end = province?.end ?? endOfProperName(text, at)
  if (end > at) {
    const name = province?.value ?? text.slice(at, end).replace(oneSpace, ' ')
    return { end, words: kind ? `${kind.value} ${name}` : name, name }
  }
  return kind && { end: kind.end, words: kind.value, name: null }
}

/** Only what is shortened has a point of its own: "TP. Huế"; that of "UBND tỉnh. Theo đó" ends a sentence. */
function afterPoint(text: string, { start, end }: { start: number; end: number }): number {
  return text[end] === '.' && isCapital(text.charCodeAt(start + 1)) ? end + 1 : end
}

/** Returns the end of the words with capitals that begin at the offset: "Thái Nguyên"; the offset itself when there are none. */
function endOfProperName(text: string, start: number): number {
  let end = start
  for (let words = 0; words < 4; words++) {
    const at = words === 0 ? start : skipSpace(text, end)
    const wordEnd = endOfWord(text, at)
    if (wordEnd === at || !isCapitalised(text.slice(at, wordEnd))) break
    end = wordEnd
  }
  return end
}

function headAt({ text, lexicon }: Words, start: number): PhraseMatch<string> | undefined {
  return bodyHeads.matchAt(text, start) ?? lexicon.spelledHeads?.matchAt(text, start)
}

/** Reads a name made of a head and what follows it: capitals, small syllables between them, and a place. */
function readMadeName({ text, lexicon }: Words, start: number): Reading | undefined {
  const head = headAt({ text, lexicon }, start)
  if (!head || !isCapital(text.charCodeAt(start))) return undefined
  let end = head.end
  let small = 0
  for (let words = 0; words < longest; words++) {
    const at = nextWord(text, end)
    if (at === -1 || bodyStops.matchAt(text, at)) break
    const wordEnd = endOfWord(text, at)
    if (wordEnd === at || isDigit(text.charCodeAt(at))) break
    small = isCapital(text.charCodeAt(at)) ? 0 : small + 1
    if (small > 5) break
    if (isAnd(text.slice(at, wordEnd)) && !isCapital(text.charCodeAt(skipSpace(text, wordEnd)))) break
    end = wordEnd
  }
  if (end === head.end && head.value.split(' ').length < 3) return undefined
  return { start, end, value: madeName(text.slice(start, end), lexicon) }
}

/** Texts repeat few names, hostile ones many. */
const mostNames = 5000
/** By the canonical name; only a province is known to be a place there. */
const madeNames = new Map<string, BodyName>()
/** By the canonical name, which says less than the kind and the place it was made of. */
const placedNames = new Map<string, BodyName>()

function madeName(words: string, lexicon: Lexicon): BodyName {
  const name = spelledInFull(words, lexicon)
  let made = madeNames.get(name)
  if (!made) {
    made = { id: slug(name), name, place: placeIn(name) }
    if (madeNames.size < mostNames) madeNames.set(name, made)
  }
  return made
}

/** Returns where the next word of a name begins: after white space, or after a hyphen before a capital; -1 at its end. */
function nextWord(text: string, end: number): number {
  const at = skipSpace(text, end)
  if (text[at] === '-') {
    const after = skipSpace(text, at + 1)
    return at > end && isCapital(text.charCodeAt(after)) ? after : -1
  }
  return at > end && isLetter(text.charCodeAt(at)) ? at : -1
}

function placeIn(name: string): string | null {
  for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1)) {
    const province = provinceNames.matchAt(name, at + 1)
    if (province?.end === name.length) return province.value
  }
  return null
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

function isAnd(word: string): boolean {
  return word === 'và'
}

/** Returns whether a word begins with a capital and goes on in small letters; words all in capitals are a heading. */
function isCapitalised(word: string): boolean {
  return isCapital(word.charCodeAt(0)) && word.slice(1) === word.slice(1).toLowerCase()
}

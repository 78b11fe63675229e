import type { Text } from '../../domain/text.ts'
import { aside } from '../../domain/units.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { slug } from '../../domain/ids.ts'
import { bodyHeads, bodyStops, listedHeads, numberedHeads } from '../../lexicon/body-words.ts'
import type { TypeNoun } from '../../lexicon/directive-types.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { phraseSet, type PhraseMatch } from '../../lexicon/phrase-table.ts'
import { provinceNames } from '../../lexicon/places.ts'
import { spelledInFull } from '../../lexicon/spellings.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import { comma, hyphen, point } from '../marks.ts'
import type { Words } from '../source.ts'
import type { BodyName } from './body-name.ts'
import { fromCapitals } from './from-capitals.ts'
import { beginsPerson, endOfWord, isCapitalised } from './place.ts'

const longest = 14
/** How many words without a capital a name may hold one after another. */
const mostSmall = 5

/** A name as far as it is read. */
interface Growing {
  end: number
  /** Where its last word with a capital ends. */
  lastCapital: number
  /** How many words without a capital came after it. */
  small: number
}

function headAt({ text, lexicon }: Words, start: number): PhraseMatch<string> | undefined {
  return bodyHeads.matchAt(text, start) ?? lexicon.spelledHeads?.matchAt(text, start)
}

/** Reads a name made of a head and what follows it: capitals, small syllables between them, and a place. */
export function readMadeName(words: Words, start: number): Read<BodyName> | undefined {
  const end = endOfMadeName(words, start)
  return end === -1 ? undefined : nameMade(words, start, end)
}

/** Returns the body of a made name that was read. */
export function nameMade({ text, lexicon }: Words, start: number, end: number): Read<BodyName> {
  return { start, end, value: madeName(text.slice(start, end), lexicon) }
}

/** Returns where the made name that begins at the offset ends; -1 when none does. */
export function endOfMadeName(words: Words, start: number): number {
  const { text } = words
  const head = headAt(words, start)
  if (!head || !isCapital(unitAt(text, start))) return -1
  const name: Growing = { end: head.end, lastCapital: head.end, small: 0 }
  const lists = listedHeads.has(head.value)
  for (let count = 0; count < longest && name.small <= mostSmall; count++) {
    const at = nextWord(text, name.end, lists)
    if (at === -1 || !goesOn(words, head.end, name.end, at)) break
    name.end = endOfWord(text, at)
    name.small = isCapital(unitAt(text, at)) ? 0 : name.small + 1
    if (name.small === 0) name.lastCapital = name.end
  }
  const end = name.small > mostSmall ? name.lastCapital : name.end
  if (end === head.end && head.value.split(' ').length < 3) return -1
  return endOfOwner(text, end)
}

/** Returns whether a made name that was read up to the offset may go on, so that it has to be read whole. */
export function mayGoOn({ text }: Words, end: number): boolean {
  const at = nextWord(text, end, true)
  if (at === -1) return false
  return isCapital(unitAt(text, at)) || !bodyStops.matchAt(text, at) || owners.matchAt(text, at) !== undefined
}

/** Returns the end of the assembly or council that a board is of: "Đoàn giám sát của Quốc hội"; the offset itself when none is said. */
function endOfOwner(text: Text, end: number): number {
  return owners.matchAt(text, skipSpace(text, end))?.end ?? end
}

const owners = phraseSet([
  'của Quốc hội',
  'của Hội đồng nhân dân',
  'của HĐND',
  'của Hội đồng nhân dân tỉnh',
  'của HĐND tỉnh',
  'của Hội đồng nhân dân thành phố',
  'của HĐND thành phố',
])

/** Returns whether the word at the offset is more of the name; right after a head even one that ends other names is: "Sở Giao thông". */
function goesOn(words: Words, headEnd: number, end: number, at: number): boolean {
  const { text } = words
  if (!bodyStops.matchAt(text, at)) return belongs(words, end, at)
  return at === skipSpace(text, headEnd) && isCapitalised(text, at, endOfWord(text, at))
}

/** Returns whether the word at the offset, which ends no name, is more of the name that ends before it. */
function belongs(words: Words, end: number, at: number): boolean {
  const { text } = words
  const wordEnd = endOfWord(text, at)
  if (wordEnd === at) return false
  if (isDigit(unitAt(text, at))) return takesNumber(text, end, wordEnd)
  if (wordEnd - at === 2 && text.slice(at, wordEnd) === 'và') return isJoined(words, skipSpace(text, wordEnd))
  return !beginsPerson(text, at) || provinceNames.matchAt(text, at) !== undefined
}

/** Returns whether what follows "và" is more of the name: a capital that begins no other body and no directive. */
function isJoined({ text, lexicon }: Words, at: number): boolean {
  return (
    isCapital(unitAt(text, at)) &&
    !headAt({ text, lexicon }, at) &&
    !lexicon.bodyNames.matchAt(text, at) &&
    !isNounInFull(lexicon.typeNouns.matchAt(text, at))
  )
}

/** "Sở TT và TT": letters there are of the name, not of a Thông tư. */
function isNounInFull(noun: PhraseMatch<TypeNoun> | undefined): boolean {
  return noun !== undefined && !noun.value.byLetters
}

/** Returns whether a number belongs to the word before it: "Quân khu 4", "Ban Chỉ đạo 35". */
function takesNumber(text: Text, end: number, numberEnd: number): boolean {
  return numberEnd - end < 5 && numberedHeads.matchBefore(text, end) !== undefined
}

const city = /(?<!\p{L})TP\.?\s{0,2}(?=\p{Lu})/gu
/** Texts repeat few names, hostile ones many. */
const mostNames = 5000
/** By the lexicon, then by the words read. */
const madeNames = new WeakMap<Lexicon, Map<string, BodyName>>()

function madeName(words: string, lexicon: Lexicon): BodyName {
  let known = madeNames.get(lexicon)
  if (!known) madeNames.set(lexicon, (known = new Map<string, BodyName>()))
  let made = known.get(words)
  if (!made) {
    made = named(spelledInFull(fromCapitals(words.replace(city, 'thành phố '), lexicon), lexicon))
    if (known.size < mostNames) known.set(words, made)
  }
  return made
}

/** Only a province is known to be a place in a name. */
function named(name: string): BodyName {
  return { id: slug(name), name, place: placeIn(name) }
}

/**
 * Returns where the next word of a name begins: after white space, after a hyphen before a capital, after the point of "TP.",
 * or, in a name that lists what it is for, after a comma: "Bộ Văn hóa, Thể thao và Du lịch"; -1 at its end.
 */
function nextWord(text: Text, end: number, lists: boolean): number {
  const at = skipSpace(text, end)
  switch (unitAt(text, at)) {
    case hyphen: {
      const after = skipSpace(text, at + 1)
      // "LĐ-TB&XH" needs no space
      return (at > end || isCapital(unitAt(text, at - 1))) && isCapital(unitAt(text, after)) ? after : -1
    }
    case point:
      return at === end && text.slice(at - 2, at).toUpperCase() === 'TP' ? skipSpace(text, at + 1) : -1
    case comma:
      return lists && goesOnAfterComma(text, at + 1) ? skipSpace(text, at + 1) : -1
    default:
      return at > end && isLetter(unitAt(text, at)) ? at : -1
  }
}

/** A few capitalised words, then "và" and another: more of one name, not another body; in letters "Sở VH,TT&DL". */
const listed =
  /^\s?\p{Lu}{1,4}&\p{Lu}|^\s(?!(?:Bộ|Sở|Ban|Ủy|Chủ|Hội|Thủ|Tỉnh|UBND|HĐND|Đảng|Giám)\s)\p{Lu}[\p{L}\s]{2,30}?(?:,\s\p{Lu}[\p{L}\s]{2,30}?)?\svà\s\p{Lu}(?!\p{Lu})/u

function goesOnAfterComma(text: Text, after: number): boolean {
  return listed.test(text.slice(after, after + 90))
}

function placeIn(name: string): string | null {
  return aside(name, (text) => {
    for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1)) {
      const province = provinceNames.matchAt(text, at + 1)
      if (province?.end === name.length) return province.value
    }
    return null
  })
}

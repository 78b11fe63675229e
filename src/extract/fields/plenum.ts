import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet, phraseTable } from '../../lexicon/phrase-table.ts'
import { romanNumber, wordNumber } from '../../text/ordinals.ts'
import { skipSpace } from '../../text/scan.ts'
import { unitTable } from '../../text/unit-table.ts'
import type { Read } from '../draft.ts'
import { comma, hyphen, point, slash } from '../marks.ts'
import type { Words } from '../source.ts'
import type { BodyName } from './body-name.ts'
import { readNumeral } from './numeral.ts'

const meeting = phraseSet(['Hội nghị'])
const of = wordClasses('của')
const central = phraseSet(
  ['', 'Ban Chấp hành ', 'BCH ']
    .flatMap((committee) => ['Trung ương', 'TW', 'TƯ', 'T.Ư', 'T.W'].map((words) => committee + words))
    .flatMap((words) => [words, `${words} Đảng`, `${words} Đảng Cộng sản Việt Nam`]),
)
/** After "Trung ương" these are another organisation: "Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đoàn". */
const others = phraseSet(['Đoàn', 'Hội', 'Mặt'])
const ordinalWords = phraseSet(['lần thứ'])
const ordinals = phraseTable(
  [
    ...['nhất', 'hai', 'ba', 'tư', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
    ...['mười', 'mười một', 'mười hai'],
  ].map((words) => [words, wordNumber(words)] as const),
)
const fifth = wordNumber('năm')
const endsShort = unitTable([[1, 'WwƯư']])
const [letterH, letterT] = [104, 116]
/** The bit that parts a capital of the Latin alphabet from its small letter. */
const toSmall = 0x20

/** A plenum of the Central Committee. */
export interface Plenum {
  /** Which it is of its khóa; null when the words do not say. */
  readonly number: number | null
  readonly end: number
  /** Whether the number stands last, so that more of them may follow. */
  readonly endsWithNumber: boolean
}

/**
 * Returns the plenum whose words begin at the offset, or undefined: "Hội nghị lần thứ 9 Ban Chấp hành Trung ương", "Hội nghị
 * Trung ương 7", "Trung ương 4", "TW4", "lần thứ X - BCH Trung ương Đảng".
 */
export function readPlenum(text: Text, start: number): Plenum | undefined {
  const words = meeting.matchAt(text, start)
  const before = readNth(text, words ? skipSpace(text, words.end) : start)
  const said = before ?? words
  const end = endOfCentral(text, said ? afterMark(text, said.end) : start)
  if (end === -1) return undefined
  const next = skipSpace(text, end)
  if (others.matchAt(text, next)) return undefined
  const after = readNth(text, next) ?? readOrdinal(text, next)
  return {
    number: (before ?? after)?.value ?? null,
    end: after?.end ?? end,
    endsWithNumber: after !== undefined,
  }
}

/** Returns the Central Committee when a plenum of it is named at the offset, "Hội nghị" said; or undefined. */
export function readPlenumAsBody({ text, lexicon }: Words, start: number): Read<BodyName> | undefined {
  if ((unitAt(text, start) | toSmall) !== letterH || !meeting.matchAt(text, start)) return undefined
  const plenum = readPlenum(text, start)
  const committee = plenum && lexicon.bodyById.get('ban-chap-hanh-trung-uong')
  if (!committee) return undefined
  return { start, end: plenum.end, value: { id: committee.id, name: committee.name, place: null } }
}

/** Returns where the words begin after the mark or the "của" that may stand between a plenum and whose it is. */
function afterMark(text: Text, end: number): number {
  const at = skipSpace(text, end)
  const unit = unitAt(text, at)
  const next = unit === comma || unit === hyphen ? skipSpace(text, at + 1) : at
  const word = wordEnd(text, next, of)
  return word === -1 ? next : skipSpace(text, word)
}

/** Returns the offset after the words of the Central Committee, or -1; its short form may have the number glued to it. */
function endOfCentral(text: Text, start: number): number {
  const words = central.matchAt(text, start)
  if (words) return words.end
  const last = unitAt(text, start + 1) === point ? start + 2 : start + 1
  const isShort = (unitAt(text, start) | toSmall) === letterT && endsShort[unitAt(text, last)] === 1
  return isShort && isDigit(unitAt(text, last + 1)) ? last + 1 : -1
}

function readNth(text: Text, start: number): Read<number> | undefined {
  const words = ordinalWords.matchAt(text, start)
  return words && readOrdinal(text, skipSpace(text, words.end))
}

/** Returns the number at the offset, in words, figures or Roman numerals; undefined when it is part of a code, a decimal or a year. */
function readOrdinal(text: Text, start: number): Read<number> | undefined {
  const words = ordinals.matchAt(text, start)
  const numeral = words ? undefined : readNumeral(text, start)
  const read = words ?? (numeral && { ...numeral, value: romanNumber(numeral.value) })
  if (!read || isPartOfNumber(text, read.end)) return undefined
  return words?.value === fifth && isDigit(unitAt(text, skipSpace(text, words.end))) ? undefined : read
}

function isPartOfNumber(text: Text, end: number): boolean {
  const unit = unitAt(text, end)
  return unit === hyphen || unit === slash || (unit === point && isDigit(unitAt(text, end + 1)))
}

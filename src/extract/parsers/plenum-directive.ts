import type { Text } from '../../domain/text.ts'
import type { Span } from '../../domain/span.ts'
import { classOf } from '../../lexicon/letter-classes.ts'
import { plenumDirective } from '../../lexicon/named-directives.ts'
import { romanNumber } from '../../text/ordinals.ts'
import { skipSpace } from '../../text/scan.ts'
import { letterAfterGap } from '../after-gap.ts'
import { readTerm } from '../fields/term.ts'
import { afterListMark } from '../list-mark.ts'
import { readNumbers } from '../number-list.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'
import { comma } from '../marks.ts'
import { unitAt } from '../../domain/unit-at.ts'

const plenumNumbers: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const plenum =
  /\s{1,3}(?:Hội\s{1,3}nghị\s{1,3})?(?:lần\s{1,3}thứ\s{1,3}(?<before>\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\s{1,3}(?:-\s{1,3})?)?(?:(?:Ban\s{1,3}Chấp\s{1,3}hành|BCH)\s{1,3})?(?:Trung\s{1,3}ương|T\.?[ƯW])(?:\s{1,3}Đảng)?\s{0,3}(?:lần\s{1,3}thứ\s{1,3})?(?<after>\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)?(?![\p{L}\p{N}/-])(?:\s{1,3}\(?lần\s{1,3}(?<sitting>\d)\)?)?/iuy

/** "Hội nghị", "lần thứ", "Ban Chấp hành", "Trung ương". */
const firsts: ReadonlySet<number> = new Set(Array.from('HLBT', classOf))

/**
 * The resolution or conclusion of a plenum: "Nghị quyết Trung ương 4 (khóa XII)" | "Nghị quyết Hội nghị Trung ương 11" |
 * "Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương …" | "Nghị quyết TW4 khóa 11" | "… Trung ương 6 (lần 2) khóa VIII" |
 * "Nghị quyết Trung ương 4, 5, 6 khóa XII", which names three.
 */
export const plenumDirectiveForm: CitationParser = {
  name: 'plenum-directive',
  begins: ['NGHI_QUYET', 'KET_LUAN'],
  read({ offset, noun }, { text, lexicon }) {
    const type = noun?.value.type
    if (!noun || (type !== 'NGHI_QUYET' && type !== 'KET_LUAN')) return undefined
    if (!firsts.has(letterAfterGap(text, noun.end))) return undefined
    plenum.lastIndex = noun.end
    const match = plenum.exec(text.string)
    const number = plenumNumber(match?.groups)
    if (!match || number === undefined) return undefined
    const bare = noun.end + match[0].trimEnd().length
    const sitting = sittingOf(match.groups)
    const more = sitting === null ? moreNumbers(text, bare, match.groups) : []
    const term = termAfter(text, more.at(-1)?.end ?? bare)
    const plenums = [{ start: offset, end: bare, number }, ...more]
    return plenums.map((one, index) => {
      const isLast = index === plenums.length - 1
      const name = plenumDirective(type, one.number, sitting)
      const end = isLast ? (term?.end ?? one.end) : one.end
      return named({ start: one.start, end, name, term: term?.value ?? null, termAt: term ?? null }, lexicon)
    })
  },
}

interface Plenum extends Span {
  readonly number: number
}

/** Returns the other plenums of "Trung ương 4, 5, 6 khóa XII", in order. */
function moreNumbers(text: Text, end: number, groups: Groups): Plenum[] {
  if (groups?.['after'] === undefined) return []
  const next = afterListMark(text, end)
  return readNumbers(text, next === -1 ? end : next, 2).map((one) => ({
    ...one,
    number: Number(text.slice(one.start, one.end)),
  }))
}

function termAfter(text: Text, end: number): ReturnType<typeof readTerm> {
  const at = skipSpace(text, end)
  return readTerm(text, unitAt(text, at) === comma ? skipSpace(text, at + 1) : at)
}

type Groups = Readonly<Record<string, string | undefined>> | undefined

function plenumNumber(groups: Groups): number | undefined {
  const written = groups?.['before'] ?? groups?.['after']
  if (written === undefined) return undefined
  if (/^[IVX]+$/iu.test(written)) return romanNumber(written.toUpperCase())
  return /^\d/u.test(written) ? Number(written) : plenumNumbers[written.toLowerCase()]
}

function sittingOf(groups: Groups): number | null {
  const sitting = groups?.['sitting']
  return sitting === undefined ? null : Number(sitting)
}

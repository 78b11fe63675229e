import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import type { Span } from '../../domain/span.ts'
import { slug } from '../../domain/ids.ts'
import { charterOwners } from '../../lexicon/charters.ts'
import { endOfYear } from '../../lexicon/digits.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { numeral } from '../../lexicon/named-directives.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import { readNumeral } from '../fields/numeral.ts'
import { endOfWord, readPlace } from '../fields/place.ts'
import { afterComma } from '../list-mark.ts'
import { hyphen } from '../marks.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const congress = phraseSet([
  ...['Đại hội', 'Đại hội đại biểu', 'Đại hội toàn quốc', 'Đại hội đại biểu toàn quốc'],
])
const branch = phraseSet(['Đảng bộ'])
const sittingWords = phraseSet(['lần thứ'])
const sittingOfAll = phraseSet(['lần thứ', 'toàn quốc lần thứ'])
const periodWords = phraseSet(['nhiệm kỳ'])
const of = wordClasses('của')
/** How long the name of a branch and its sitting may be, in words and in letters. */
const [mostWords, longestWord, longestSitting] = [9, 15, 8]

/**
 * The resolution of the congress of a branch or of a mass organisation, by its name and sitting: "Nghị quyết Đại hội đại biểu
 * Đảng bộ tỉnh Tuyên Quang lần thứ I, nhiệm kỳ 2025 - 2030" | "Nghị quyết Đại hội XII Công đoàn Việt Nam".
 */
export const localCongressForm: CitationParser = {
  name: 'local-congress',
  begins: ['NGHI_QUYET'],
  read({ offset, noun, after }, { text, lexicon }) {
    const congressAt = noun?.value.type === 'NGHI_QUYET' ? congress.matchAt(text, after) : undefined
    if (!noun || !congressAt) return undefined
    const at = skipSpace(text, congressAt.end)
    const held = heldBefore(text, at) ?? heldAfter(text, at)
    if (!held) return undefined
    const nameKey = slug(`Đại hội ${held.owner} lần thứ ${held.sitting}`)
    const name = { nameKey, type: noun.value.type, issuingBody: null, byTerm: false }
    return named({ start: offset, end: held.end, name, term: null, termAt: null }, lexicon)
  },
}

/** An owner, with where its words end. */
interface Owner extends Pick<Span, 'end'> {
  readonly value: string
}

interface Congress extends Pick<Span, 'end'> {
  readonly owner: string
  readonly sitting: string
}

/** Reads the owner and the sitting after it: "Đảng bộ tỉnh Bắc Ninh lần thứ XX", "Hội Nông dân Việt Nam lần thứ VIII". */
function heldBefore(text: Text, start: number): Congress | undefined {
  const owner = branchBefore(text, start) ?? charterOwners.matchAt(text, start)
  const words = owner && sittingOfAll.matchAt(text, skipSpace(text, owner.end))
  if (!words) return undefined
  const at = skipSpace(text, words.end)
  const end = endOfWord(text, at)
  if (end === at || end - at > longestSitting) return undefined
  return { owner: owner.value, sitting: numeral(text.slice(at, end)), end: endOfPeriod(text, end) }
}

/** Returns the branch whose words go on to its sitting: "Đảng bộ tỉnh Bắc Ninh"; undefined when none does. */
function branchBefore(text: Text, start: number): Owner | undefined {
  let end = branch.matchAt(text, start)?.end
  for (let words = 0; end !== undefined && words < mostWords; words++) {
    end = endOfBranchWord(text, skipSpace(text, end))
    if (end !== undefined && sittingWords.matchAt(text, skipSpace(text, end)))
      return { end, value: text.slice(start, end) }
  }
  return undefined
}

/** Returns the offset after the word of a branch's name at the offset, undefined when none stands there: "Quân", "TP-HCM", "1". */
function endOfBranchWord(text: Text, start: number): number | undefined {
  let end = start
  while (end - start <= longestWord && (isLetter(unitAt(text, end)) || unitAt(text, end) === hyphen)) end++
  return end === start || end - start > longestWord ? undefined : end
}

/** Returns the offset after ", nhiệm kỳ 2025 - 2030" when it stands at the offset; else the offset. */
function endOfPeriod(text: Text, start: number): number {
  const words = periodWords.matchAt(text, afterComma(text, start))
  const first = words ? endOfYear(text, skipSpace(text, words.end)) : -1
  if (first === -1) return start
  const gap = skipSpace(text, first)
  const next = unitAt(text, gap) === hyphen ? skipSpace(text, gap + 1) : gap
  const last = next === first ? -1 : endOfYear(text, next)
  return last === -1 ? start : last
}

/** Reads the sitting and the owner after it: "XII Công đoàn Việt Nam", "lần thứ XX của Đảng bộ tỉnh Bắc Ninh". */
function heldAfter(text: Text, start: number): Congress | undefined {
  const words = sittingWords.matchAt(text, start)
  const sitting = readNumeral(text, words ? skipSpace(text, words.end) : start)
  if (!sitting) return undefined
  const at = skipSpace(text, sitting.end)
  const afterOf = wordEnd(text, at, of)
  const owner = ownerAt(text, afterOf === -1 ? at : skipSpace(text, afterOf))
  return owner && { owner: owner.value, sitting: sitting.value, end: owner.end }
}

function ownerAt(text: Text, at: number): Owner | undefined {
  const words = branch.matchAt(text, at)
  if (!words) return charterOwners.matchAt(text, at)
  const place = readPlace(text, words.end)
  return place && { end: place.end, value: `Đảng bộ ${place.words}` }
}

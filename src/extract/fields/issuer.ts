import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { officeHolders } from '../../lexicon/body-words.ts'
import { joiners, objectMarkers } from '../../lexicon/issuing-verbs.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { isCapital, isSmall } from '../../text/letter-case.ts'
import { skipSpace, skipSpaceBack } from '../../text/scan.ts'
import { skipBlank } from '../../text/white-space.ts'
import type { Read } from '../draft.ts'
import { afterListMark } from '../list-mark.ts'
import { closeBracket, openBracket } from '../marks.ts'
import type { Source } from '../source.ts'
import { actTogether } from './body.ts'
import { readBodyName, type BodyName } from './body-name.ts'
import { readTerm } from './term.ts'

/** The words of a sentence up to its verb. */
export interface Clause {
  readonly from: number
  readonly verb: number
}

/** Who issues, and of which khóa. */
export interface Issuer {
  /** One, or those that act together. */
  readonly bodies: readonly Read<BodyName>[]
  readonly term: Read<string> | undefined
}

/** Offices that are themselves the body that issues. */
const offices = phraseSet(['Thủ tướng', 'Chủ tịch', 'Tổng Tham mưu trưởng', 'Tổng Tư lệnh'])
/** Who signs for an office does not hold it: "Phó Thủ tướng Chính phủ Trần Lưu Quang ký …" leaves the body unsaid. */
const deputies = phraseSet(['Phó', 'nguyên'])
const longestPerson = 40
const [fewestNames, mostNames, longestName, longestGap] = [2, 5, 8, 2]
/** What a body is called for short: "Bộ Xây dựng (BXD)". */
const letters = /^\s?\([^()\n]{1,20}\)$/u

/**
 * Returns the body right before the verb, with those before it that act together with it; else, of a verb joined by "và", the
 * last body of the clause that acts; undefined when none does. Several sign only a joint code.
 */
export function readIssuer({ from, verb }: Clause, joint: boolean, source: Source): Issuer | undefined {
  const { text } = source
  const end = skipSpaceBack(text, verb)
  const names = bodiesIn(source, from, end)
  const last = names.at(-1)
  if (!last) return undefined
  const term = readTerm(text, skipSpace(text, last.end))
  const after = skipSpaceBack(text, term?.end ?? last.end)
  if (after === end || isSigner(text, last, after, end) || isShortName(text, after, end))
    return { bodies: together(names, joint, text), term }
  if (!joiners.matchBefore(text, end) || objectMarkers.matchBefore(text, skipSpaceBack(text, last.start)))
    return undefined
  return { bodies: [last], term: undefined }
}

function isShortName(text: Text, from: number, to: number): boolean {
  return unitAt(text, to - 1) === closeBracket && letters.test(text.slice(from, to))
}

/** Returns the last of the bodies, and those before it in one list that sign with it. */
function together(names: readonly Read<BodyName>[], joint: boolean, text: Text): Read<BodyName>[] {
  const found = names.slice(-1)
  for (let index = names.length - 2; index >= 0; index--) {
    const [name, next] = [names[index], found[0]]
    if (!name || !next || afterListMark(text, name.end) !== next.start) break
    if (!joint && !(found.length === 1 && actTogether([name], next))) break
    found.unshift(name)
  }
  return found
}

/** Returns whether the words from the office to the verb are the name of who holds it: "Thủ tướng Chính phủ Phạm Minh Chính vừa ký". */
function isSigner(text: Text, { start }: Read<BodyName>, from: number, to: number): boolean {
  if (to - from > longestPerson || !isPersonName(text, from, to)) return false
  return (
    offices.matchAt(text, start) !== undefined ||
    officeHolders.matchAt(text, start) !== undefined ||
    officeHolders.matchBefore(text, skipSpaceBack(text, start)) !== undefined
  )
}

/** Returns whether the span is two to five words of one capital and small letters each. */
function isPersonName(text: Text, from: number, to: number): boolean {
  let names = 0
  for (let end = from; end < to; names++) {
    const start = skipBlank(text, end, end + longestGap)
    if (start === end || !isCapital(unitAt(text, start))) return false
    end = start + 1
    while (isSmall(unitAt(text, end))) end++
    if (end - start > longestName || end > to) return false
  }
  return names >= fewestNames && names <= mostNames
}

function bodiesIn(source: Source, from: number, to: number): Read<BodyName>[] {
  const { text } = source
  const found: Read<BodyName>[] = []
  for (let at = from; at < to; at++) {
    if (!isCapital(unitAt(text, at)) || isLetter(unitAt(text, at - 1))) continue
    // the short name in "Ngân hàng Nhà nước (NHNN)" names no other body
    if (unitAt(text, at - 1) === openBracket) continue
    const name = readBodyName(source, at)
    if (!name || name.end > to) continue
    if (!deputies.matchBefore(text, skipSpaceBack(text, at))) found.push(name)
    at = name.end - 1
  }
  return found
}

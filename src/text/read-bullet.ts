import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isCapital, isLetter } from './letter-case.ts'
import { lineKinds, type LineMark } from './line-mark.ts'
import { Openings } from './openings.ts'
import { begins, inBothCases, isWritten } from './phrases.ts'

// "- Ban hành" | "+Phối hợp" | "• 5 đề án"
const bulletWords = /.(?:[^\S\n]{1,20}["“'(*_[]{0,4}[\p{L}\d]|["“]?\p{Lu})/uy
// "- Căn cứ Luật …": what a decision rests on is no result
const legalBases = ['căn cứ ', 'xét đề nghị ', 'theo đề nghị ']
const basisOpenings = new Openings([[1, legalBases]])
const basisWords = inBothCases(legalBases)
const mostSigns = 26
const [lineFeed, space, asterisk] = [10, 32, 42]

/** Returns the mark of a line that begins with a bullet, or null. */
export function readBullet(text: Text, at: number, offset: number): LineMark | null {
  const number = unitAt(text, offset)
  // "*Căn cứ …*" is emphasis
  if (number === asterisk && isCapital(unitAt(text, offset + 1))) return null
  const next = unitAt(text, offset + 1)
  // "-----" is a rule, not a bullet
  if (next === number) return null
  // nearly every bullet has a space and a letter after it
  const isUsual = next === space && isLetter(unitAt(text, offset + 2))
  if (!isUsual && !begins(bulletWords, text, offset)) return null
  const first = firstLetter(text, offset + 1)
  if (isLegalBasis(text, first)) return null
  return { kind: lineKinds.bullet, number, part: 0, at, words: offset + 1, sure: true }
}

function isLegalBasis(text: Text, offset: number): boolean {
  return basisOpenings.at(text, offset) !== 0 && basisWords.some((words) => isWritten(words, text, offset))
}

/** Returns the offset of the first letter of a bullet's words, or of what follows its signs. */
function firstLetter(text: Text, start: number): number {
  let offset = start
  const end = start + mostSigns - 1
  while (offset < end && unitAt(text, offset) !== lineFeed && !isLetter(unitAt(text, offset))) offset++
  return offset
}

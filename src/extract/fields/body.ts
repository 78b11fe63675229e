import { bodyOfLetters } from '../../lexicon/body-of-letters.ts'
import { issuingBodyById } from '../../lexicon/issuing-bodies.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseTable } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import { readBodyName, type BodyName } from './body-name.ts'

const of = wordClasses('của')
const by = wordClasses('do')
const between = wordClasses('giữa')
const and = wordClasses('và')
const together = phraseTable([
  ['liên Bộ', true],
  ['liên ngành', true],
  ['liên tịch', true],
])

/**
 * Returns the bodies that "của …" at the offset names, in order, or an empty list. Only a joint code has several:
 * in "của Bộ Chính trị, Ban Tổ chức Trung ương đã ban hành …" the second body begins the next clause.
 */
export function readBodies(text: string, start: number, letters: readonly string[]): Read<BodyName>[] {
  const joined = letters.length > 1 ? wordEnd(text, start, between) : -1
  const after = Math.max(wordEnd(text, start, of), wordEnd(text, start, by), joined)
  if (after === -1) return []
  const at = skipSpace(text, after)
  const joint = together.matchAt(text, at)
  if (joint && letters.length > 1) return bodiesOfLetters(letters, joint.start, joint.end)
  const bodies: Read<BodyName>[] = []
  for (
    let next = at;
    next !== -1;
    next = letters.length > 1 ? afterSeparator(text, bodies.at(-1)?.end ?? at) : -1
  ) {
    const name = readBodyName(text, next)
    if (!name) break
    bodies.push(name)
  }
  return bodies
}

/** Returns the bodies that the letters of a joint code stand for: "của liên Bộ: Lao động …, Tài chính, Y tế". */
function bodiesOfLetters(letters: readonly string[], start: number, end: number): Read<BodyName>[] {
  return letters.flatMap((one) => {
    const row = issuingBodyById(bodyOfLetters([one]) ?? '')
    return row ? [{ start, end, value: { id: row.id, name: row.name, place: null } }] : []
  })
}

/** Returns where the name after ",", "-" or "và" begins, or -1. */
function afterSeparator(text: string, end: number): number {
  const at = skipSpace(text, end)
  if (text[at] === ',' || text[at] === '-') return skipSpace(text, at + 1)
  const word = wordEnd(text, at, and)
  return word === -1 ? -1 : skipSpace(text, word)
}

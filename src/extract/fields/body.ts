import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import type { Span } from '../../domain/span.ts'
import { bodyOfLetters } from '../../lexicon/body-of-letters.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import { afterListMark } from '../list-mark.ts'
import { hyphen } from '../marks.ts'
import type { Words } from '../source.ts'
import { readBodyName, type BodyName } from './body-name.ts'

const of = wordClasses('của')
const by = wordClasses('do')
const between = wordClasses('giữa')
const together = phraseSet(['liên Bộ', 'liên ngành', 'liên tịch'])

/**
 * Returns the bodies that "của …" at the offset names, in order, or an empty list. Only a joint code has several:
 * in "của Bộ Chính trị, Ban Tổ chức Trung ương đã ban hành …" the second body begins the next clause.
 */
export function readBodies(words: Words, start: number, letters: readonly string[]): Read<BodyName>[] {
  const { text } = words
  const joined = letters.length > 1 ? wordEnd(text, start, between) : -1
  const after = Math.max(wordEnd(text, start, of), wordEnd(text, start, by), joined)
  if (after === -1) return []
  const at = skipSpace(text, after)
  if (letters.length < 2) return readList(words, at, false)
  const joint = together.matchAt(text, at)
  return joint ? bodiesOfLetters(letters, joint, words.lexicon) : readList(words, at, true)
}

/**
 * Returns the bodies at the offset. Without a joint code only the two that act together with one letterhead are two:
 * "của Bộ Chính trị, Ban Bí thư về …".
 */
export function readList(words: Words, start: number, joint: boolean): Read<BodyName>[] {
  const bodies: Read<BodyName>[] = []
  for (let next = start; next !== -1;) {
    const name = readBodyName(words, next)
    if (!name || (bodies.length > 0 && !joint && !actTogether(bodies, name))) break
    bodies.push(name)
    next = afterBodyMark(words.text, name.end)
  }
  return bodies
}

/** Returns whether the two bodies that share one letterhead act together: "Bộ Chính trị, Ban Bí thư". */
export function actTogether(bodies: readonly Read<BodyName>[], name: Read<BodyName>): boolean {
  return bodies.length === 1 && bodies[0]?.value.id === 'bo-chinh-tri' && name.value.id === 'ban-bi-thu'
}

/** Returns the bodies that the letters of a joint code stand for: "của liên Bộ: Lao động …, Tài chính, Y tế". */
function bodiesOfLetters(
  letters: readonly string[],
  { start, end }: Span,
  lexicon: Lexicon,
): Read<BodyName>[] {
  return letters.flatMap((one) => {
    const row = lexicon.bodyById.get(bodyOfLetters([one], lexicon) ?? '')
    return row ? [{ start, end, value: { id: row.id, name: row.name, place: null } }] : []
  })
}

/** Returns where the name after ",", "-" or "và" begins, or -1. */
function afterBodyMark(text: Text, end: number): number {
  const at = skipSpace(text, end)
  return unitAt(text, at) === hyphen ? skipSpace(text, at + 1) : afterListMark(text, end)
}

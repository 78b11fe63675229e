import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import type { Relation, RelationType } from '../domain/relation.ts'
import { joiners } from '../lexicon/issuing-verbs.ts'
import { relationCues } from '../lexicon/relation-cues.ts'
import { isLetter } from '../lexicon/letter-classes.ts'
import { LetterMasks, maskedLetters } from '../lexicon/letter-masks.ts'
import { unitTable } from '../text/unit-table.ts'
import { skipSpaceBack } from '../text/scan.ts'
import { sentenceEnd, sentenceStart } from './clause.ts'
import type { Draft } from './draft.ts'
import { areListed } from './list.ts'
import { comma } from './marks.ts'
import type { Source } from './source.ts'

/** How many characters may stand between a cue and the citation it acts on: "thay thế một số điều của Quy định …". */
const reach = 60
/** More than the longest cue, in characters. */
const longestCue = 60
const masks = new LetterMasks(relationCues.openings(maskedLetters))

/** Returns what the citations' directives do to each other: a cue stands between the one that acts and those it acts on. */
export function relationsOf(drafts: readonly Draft[], source: Source): Relation[] {
  const found: Relation[] = []
  for (let index = 0; index < drafts.length - 1; index++) {
    const draft = drafts[index]
    const next = drafts[index + 1]
    if (!draft || !next || isSame(draft, next)) continue
    const from = Math.max(draft.tail, next.start - reach - longestCue)
    if (sentenceStart(source, next.start, from) > from) continue
    const cue = cueBetween(from, next, source)
    if (!cue || sentenceEnd(source, draft.tail, from) < from) continue
    const subject = subjectOf(cue, draft, found.at(-1), source.text)
    const objects = [next, ...listedAfter(drafts, index + 1, source)]
    for (const object of objects) found.push(directed(cue, subject, object.start, source.text))
  }
  return found
}

/**
 * Returns where the citation that the cue speaks of begins: the one before it; or, when the cue goes on with what was said
 * before ("A sửa đổi B và thay thế C", "A quy định chi tiết B, được sửa đổi tại C"), the one that spoke before.
 */
function subjectOf(cue: Cue, draft: Draft, before: Relation | undefined, text: Text): number {
  if (before?.to !== draft.start) return draft.start
  const end = skipSpaceBack(text, cue.start)
  const goesOn = cue.passive ? unitAt(text, end - 1) === comma : joiners.matchBefore(text, end) !== undefined
  return goesOn ? before.from : draft.start
}

interface Cue {
  readonly start: number
  readonly end: number
  readonly type: RelationType
  readonly passive: boolean
}

/** Returns the last cue between the offset and a citation that stands near it, or undefined. */
function cueBetween(from: number, second: Draft, source: Source): Cue | undefined {
  const { text } = source
  let last: Cue | undefined
  let at = from
  while ((at = masks.nextBegin(text, at, second.start)) !== -1) {
    const cue = isLetter(unitAt(text, at - 1)) ? undefined : relationCues.matchAt(text, at)
    if (cue && cue.end <= second.start) {
      const { type, passive } = cue.value
      last = { start: cue.start, end: cue.end, type, passive }
      at = cue.end
    } else at++
  }
  return last && reaches(text, last.end, second.start) ? last : undefined
}

const parts = unitTable([[1, ':)']])

/** A colon, a closing bracket or a long way between a cue and a citation part them: "(sửa đổi), Luật Đầu tư". */
function reaches(text: Text, from: number, to: number): boolean {
  if (to - from > reach) return false
  for (let at = from; at < to; at++) if (parts[unitAt(text, at)] === 1) return false
  return true
}

function listedAfter(drafts: readonly Draft[], from: number, source: Source): Draft[] {
  const listed: Draft[] = []
  for (let index = from; ; index++) {
    const one = drafts[index]
    const two = drafts[index + 1]
    // after a semicolon another statement begins
    if (!one || !two || !areListed(one, two, source) || source.text.slice(one.tail, two.start).includes(';'))
      return listed
    listed.push(two)
  }
}

/** "A thay thế B" acts from A on B; "A được sửa đổi theo B" from B on A. */
function directed(cue: Cue, subject: number, object: number, text: Text): Relation {
  const [from, to] = cue.passive ? [object, subject] : [subject, object]
  return { start: cue.start, end: cue.end, exact: text.slice(cue.start, cue.end), type: cue.type, from, to }
}

function isSame(one: Draft, two: Draft): boolean {
  if (one.code !== null) return two.code !== null && one.code === two.code
  return one.nameKey !== null && two.nameKey !== null && one.nameKey === two.nameKey
}

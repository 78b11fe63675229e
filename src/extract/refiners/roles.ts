import type { Text } from '../../domain/text.ts'
import { nextOffset, offsetBefore, unitAt } from '../../domain/unit-at.ts'
import { cueWords } from '../../lexicon/role-cues.ts'
import type { Role } from '../../domain/citation.ts'
import type { Span } from '../../domain/span.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { LetterMasks, maskedLetters } from '../../lexicon/letter-masks.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { skipSpaceBack } from '../../text/scan.ts'
import { unitTable } from '../../text/unit-table.ts'
import { copyOf, type Draft, type Read } from '../draft.ts'
import { areListed } from '../list.ts'
import { lineFeed, point } from '../marks.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/** How far before a citation its cue word may end, in characters: "thực hiện có hiệu quả các nội dung của …". */
const reach = 60
const masks = new LetterMasks(cueWords.closings(maskedLetters))
const reviews = phraseSet(['sơ kết', 'tổng kết'])
const reviewEnds = new LetterMasks(reviews.closings(maskedLetters))
/** Between a review and the act it reviews: "tổng kết 10 năm thực hiện", "sơ kết việc thực hiện". */
const [mostBetween, longestBetween] = [4, 8]
const neverBetween = ['và', 'rút'].map(wordClasses)
/** Marks that may turn what is said to another thing: the end of a sentence or of a paragraph, a quotation, a bracket. */
const breaks = unitTable([[1, '.;:"()“”\n']])

/** Says what each citation's achievement does with the directive, by the nearest cue word before it in its clause. */
export const withRoles: Refiner = (drafts, source) => {
  let before: Draft | undefined
  return drafts.map((draft) => {
    const cue = cueBefore(draft, before?.tail ?? 0, source)
    if (cue) before = withRole(draft, cue.value, { start: cue.start, end: cue.end })
    else
      before =
        before && areListed(before, draft, source) ? withRole(draft, before.role, before.roleAt) : draft
    return before
  })
}

function withRole(draft: Draft, role: Role, at: Span | null): Draft {
  const read = copyOf(draft)
  read.role = role
  read.roleAt = at
  return read
}

/** Returns the cue that ends nearest before the citation, in its sentence and with nothing that breaks the words between. */
function cueBefore(draft: Draft, limit: number, source: Source): Read<Role> | undefined {
  const { text } = source
  if (isLetter(unitAt(text, draft.start - 1))) return undefined
  const least = Math.max(limit, draft.start - reach)
  let end = draft.start
  while ((end = masks.lastEnd(text, end, least)) !== -1) {
    const cue = isLetter(unitAt(text, end)) ? undefined : cueWords.matchBefore(text, end)
    if (cue) return cue.start >= limit && !isParted(text, end, draft.start) ? widened(cue, text) : undefined
    end--
  }
  return undefined
}

/** Returns whether words between a cue and its citation turn it to another thing. */
function isParted(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at = nextOffset(at))
    if (breaks[unitAt(text, at)] === 1 && isBreak(text, at)) return true
  return false
}

/** Returns whether the mark ends what is said: "." inside "T.Ư" or a number and the end of one line do not. */
function isBreak(text: Text, at: number): boolean {
  const unit = unitAt(text, at)
  if (unit === point) return !isLetter(unitAt(text, at + 1))
  return unit !== lineFeed || unitAt(text, at - 1) === lineFeed
}

/** A review of how something was carried out is a review, not an act of carrying out. */
function widened(cue: Read<Role>, text: Text): Read<Role> {
  if (cue.value !== 'IMPLEMENTS') return cue
  const review = reviewBefore(text, cue.start)
  return review === -1 ? cue : { start: review, end: cue.end, value: 'REVIEWS' }
}

/** Returns where the review begins whose act stands at the offset, or -1. */
function reviewBefore(text: Text, offset: number): number {
  let end = skipSpaceBack(text, offset)
  for (let words = 0; words <= mostBetween; words++) {
    const review = reviewEnds.mayEnd(text, end) ? reviews.matchBefore(text, end) : undefined
    if (review) return review.start
    const start = startOfWord(text, end)
    if (start === end || neverBetween.some((word) => wordEnd(text, start, word) !== -1)) return -1
    end = skipSpaceBack(text, start)
  }
  return -1
}

/** Returns where the word that ends at the offset begins; the offset itself when it is too long for one between. */
function startOfWord(text: Text, end: number): number {
  let start = end
  while (end - start <= longestBetween && isLetter(unitAt(text, start - 1))) start = offsetBefore(start)
  return end - start > longestBetween ? end : start
}

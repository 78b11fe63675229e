import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { wordClasses, wordEnd, type WordClasses } from '../lexicon/letter-classes.ts'
import { unitTable } from '../text/unit-table.ts'
import { isBlank, skipBlankBack } from '../text/white-space.ts'
import { sentenceEnd } from './clause.ts'
import type { Draft } from './draft.ts'
import { comma, lineFeed, semicolon } from './marks.ts'
import type { Source } from './source.ts'

const and = wordClasses('và')
const or = wordClasses('hoặc')
const together = wordClasses('cùng')
const beside = wordClasses('với')
const all = wordClasses('các')
const those = wordClasses('những')
/** How much white space may stand in a separator at each place. */
const mostBlanks = 3
/** More than what a separator with its white space takes, in characters. */
const longestSeparator = 30
/** A blank line ends a list. */
const paragraph = '\n\n'

/** Returns whether two neighbours are members of one list: nothing but a separator stands between them. */
export function areListed(first: Draft, second: Draft, { text }: Source): boolean {
  const length = second.start - first.tail
  return length > 0 && length <= longestSeparator && separates(text, first.tail, second.start)
}

/** Returns whether the words of the span stand between two members of a list: "A, B và C"; the plural "các" may open the next one. */
function separates(text: Text, from: number, to: number): boolean {
  if (!isBlank(unitAt(text, to - 1))) return false
  const joined = afterJoint(text, afterBlanks(text, from))
  if (joined === -1) return false
  const next = afterBlanks(text, joined)
  if (next === joined) return false
  if (next === to) return true
  const plural = afterEither(text, next, all, those)
  return plural !== -1 && afterBlanks(text, plural) === to
}

/** Returns the offset after the mark, the word or both that join the members of a list, or -1. */
function afterJoint(text: Text, at: number): number {
  const unit = unitAt(text, at)
  if (unit === comma || unit === semicolon) {
    const word = wordEnd(text, afterBlanks(text, at + 1), and)
    return word === -1 ? at + 1 : word
  }
  const word = afterEither(text, at, and, or)
  if (word !== -1) return word
  const accompanied = wordEnd(text, at, together)
  if (accompanied === -1) return -1
  const whole = wordEnd(text, afterBlanks(text, accompanied), beside)
  return whole === -1 ? accompanied : whole
}

function afterEither(text: Text, at: number, one: WordClasses, other: WordClasses): number {
  const end = wordEnd(text, at, one)
  return end === -1 ? wordEnd(text, at, other) : end
}

/** Returns the offset after the white space at the offset, as much as a separator holds; a blank line is none of it. */
function afterBlanks(text: Text, start: number): number {
  let at = start
  while (at - start < mostBlanks && isBlank(unitAt(text, at)) && !isParagraphBreak(text, at)) at++
  return at
}

function isParagraphBreak(text: Text, at: number): boolean {
  return unitAt(text, at) === lineFeed && unitAt(text, at + 1) === lineFeed
}

/** The end of a title that another member of the list follows. */
const nextMember = /[^\s,;](?:,|;|\s{1,3}và|[,;]\s{0,3}và)\s{1,3}(?:các\s{1,3})?$/iu
/** What the mark between it and the next member may end with: a mark, "và" or "các". */
const mayEndMember = unitTable([[1, ',;àÀsSſ']])
const longestMark = 20
/** How long the title of a member may be, in characters. */
const longestTitle = 300

/**
 * Returns whether the second goes on with the list of the first after its title:
 * "Quy định số 41-QĐ/TW … về việc miễn nhiệm, từ chức, số 65-QĐ/TW …".
 */
export function goesOn(first: Draft, second: Draft, source: Source): boolean {
  const length = second.start - first.tail
  if (length <= 0 || length > longestTitle) return false
  if (mayEndMember[lastVisible(source.text, second.start)] !== 1) return false
  const from = Math.max(first.tail, second.start - longestMark)
  const before = source.text.slice(from, second.start)
  const mark = before.includes(paragraph) ? null : nextMember.exec(before)
  if (!mark) return false
  const end = from + mark.index + 1
  return sentenceEnd(source, first.tail, end) === end
}

/** Returns the last unit before the offset that is not white space. */
function lastVisible(text: Text, offset: number): number {
  return unitAt(text, skipBlankBack(text, Math.max(0, offset - longestMark), offset) - 1)
}

/** Returns the index after the last member of the list that begins with a citation: the next one when it stands alone. */
export function endOfList(drafts: readonly Draft[], start: number, source: Source): number {
  let end = start + 1
  for (; end < drafts.length; end++) {
    const last = drafts[end - 1]
    const draft = drafts[end]
    if (!last || !draft || !areListed(last, draft, source)) break
  }
  return end
}

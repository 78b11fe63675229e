import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { unitTable } from '../text/unit-table.ts'
import { isBlank, skipBlankBack } from '../text/white-space.ts'
import { sentenceEnd } from './clause.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** What stands between two members of a list: "A, B và C"; the plural "các" may open the next one. */
const separator =
  /^\s{0,3}(?:,|;|và|cùng\s{1,3}với|cùng|hoặc|,\s{0,3}và|;\s{0,3}và)\s{1,3}(?:các\s{1,3}|những\s{1,3})?$/iu

const separatorBegins = unitTable([[1, ',;vVcChH']])
/** How many spaces may stand before it. */
const mostSpaces = 3
/** More than what a separator with its white space takes, in characters. */
const longestSeparator = 30
/** A blank line ends a list. */
const paragraph = '\n\n'

/** Returns whether two neighbours are members of one list: nothing but a separator stands between them. */
export function areListed(first: Draft, second: Draft, source: Source): boolean {
  const length = second.start - first.tail
  if (length <= 0 || length > longestSeparator || !maySeparate(source.text, first.tail, second.start))
    return false
  const between = source.text.slice(first.tail, second.start)
  return !between.includes(paragraph) && separator.test(between)
}

/** Returns whether the words may be a separator: they end with white space and begin with a mark, or a letter that one begins with. */
function maySeparate(text: Text, from: number, to: number): boolean {
  if (!isBlank(unitAt(text, to - 1))) return false
  let at = from
  while (at - from < mostSpaces && isBlank(unitAt(text, at))) at++
  return separatorBegins[unitAt(text, at)] === 1
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

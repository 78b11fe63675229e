import { sentenceEnd } from './clause.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** What stands between two members of a list: "A, B và C"; the plural "các" may open the next one. */
const separator =
  /^\s{0,3}(?:,|;|và|cùng\s{1,3}với|cùng|hoặc|,\s{0,3}và|;\s{0,3}và)\s{1,3}(?:các\s{1,3}|những\s{1,3})?$/iu

/** More than what a separator with its white space takes, in characters. */
const longestSeparator = 30
/** A blank line ends a list. */
const paragraph = '\n\n'

/** Returns whether two neighbours are members of one list: nothing but a separator stands between them. */
export function areListed(first: Draft, second: Draft, source: Source): boolean {
  const length = second.start - first.tail
  if (length <= 0 || length > longestSeparator) return false
  const between = source.text.slice(first.tail, second.start)
  return !between.includes(paragraph) && separator.test(between)
}

/** The end of a title that another member of the list follows. */
const nextMember = /[^\s,;](?:,|;|\s{1,3}và|[,;]\s{0,3}và)\s{1,3}(?:các\s{1,3})?$/iu
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
  const from = Math.max(first.tail, second.start - longestMark)
  const before = source.text.slice(from, second.start)
  const mark = before.includes(paragraph) ? null : nextMember.exec(before)
  if (!mark) return false
  const end = from + mark.index + 1
  return sentenceEnd(source.text, first.tail, end) === end
}

/** Returns the citations in runs: each run a list, or one citation alone. */
export function lists(drafts: readonly Draft[], source: Source): Draft[][] {
  const runs: Draft[][] = []
  for (const draft of drafts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && areListed(last, draft, source)) run.push(draft)
    else runs.push([draft])
  }
  return runs
}

import type { Draft } from '../draft.ts'
import type { Refiner } from '../parser.ts'

/** How long the words are that open a title, in characters. */
const longest = 40
const opening =
  /^\s{0,3},?\s{0,3}(?:về\s{1,3}(?:việc\s{1,3})?)?ban\s{1,3}hành(?:\s{1,3}(?:kèm\s{1,3}theo|các|bản))?\s{1,3}$/iu

/**
 * Leaves out a described directive that is the title of the one before it:
 * "Quyết định số 02/2019/QĐ-UBND … ban hành Quy định về phân cấp quản lý" is one directive.
 */
export const innerTitles: Refiner = (drafts, { text }) => {
  // few texts have any
  if (!drafts.some(isDescribed)) return drafts
  return drafts.filter((draft, index) => {
    const before = drafts[index - 1]
    if (!isDescribed(draft) || before?.form !== 'coded') return true
    return draft.start - before.tail > longest || !opening.test(text.slice(before.tail, draft.start))
  })
}

function isDescribed({ form }: Draft): boolean {
  return form === 'described'
}

import type { Text } from '../domain/text.ts'
import { nextOffset, offsetBefore, unitAt } from '../domain/unit-at.ts'

// Signs of mark-up that may stand inside a citation: "**Nghị định số 168/2018/NĐ-CP** ngày 28/12/2018".
const asterisk = 42
const underscore = 95

/** Returns the offset after the spaces, the marks of emphasis and at most one line break that begin at the offset. */
export function skipSpace(text: Text, start: number): number {
  let breaks = 0
  // beyond the text stands 0, which is no space
  for (let offset = start; ; offset = nextOffset(offset)) {
    const unit = unitAt(text, offset)
    if (unit === 10) breaks++
    else if (unit !== 32 && unit !== asterisk && unit !== underscore) return offset
    if (breaks > 1) return start
  }
}

/** Returns the offset before the spaces, the marks of emphasis and at most one line break that end at the offset. */
export function skipSpaceBack(text: Text, end: number): number {
  let breaks = 0
  for (let offset = end; ; offset = offsetBefore(offset)) {
    const unit = unitAt(text, offset - 1)
    if (unit === 10) breaks++
    else if (unit !== 32 && unit !== asterisk && unit !== underscore) return offset
    if (breaks > 1) return end
  }
}

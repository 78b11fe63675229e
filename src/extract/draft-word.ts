import type { Text } from '../domain/text.ts'
import { phraseSet } from '../lexicon/phrase-table.ts'
import { skipSpaceBack } from '../text/scan.ts'

const drafts = phraseSet([
  'dự thảo',
  'dự án',
  'đề nghị xây dựng',
  'hồ sơ',
  'xây dựng dự án',
  'các dự án',
  'dự thảo các',
])

/** Returns whether what begins at the offset is not passed yet: "dự thảo Luật Dữ liệu". */
export function isDraft(text: Text, offset: number): boolean {
  return drafts.matchBefore(text, skipSpaceBack(text, offset)) !== undefined
}

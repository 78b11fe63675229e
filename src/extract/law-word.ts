import type { Text } from '../domain/text.ts'
import { phraseSet } from '../lexicon/phrase-table.ts'
import { skipSpaceBack } from '../text/scan.ts'
import { unitAt } from '../domain/unit-at.ts'

/** Syllables that make another word with "luật" after them. */
const firstSyllables = phraseSet([
  ...['kỷ', 'pháp', 'quy', 'định', 'nguyên', 'giới', 'thi', 'âm'],
  // "các đạo luật tổ chức Quốc hội, Chính phủ", "ngành luật lao động": laws of a kind, none of them named
  ...['đạo', 'ngành', 'điều', 'dự', 'khoa học', 'lý luận'],
])

/** What is named after the study of the law: "Khoa Luật Dân sự". */
const schools = phraseSet([
  'khoa',
  'ngành',
  'chuyên ngành',
  'viện',
  'đại học',
  'công ty',
  'môn',
  'bộ môn',
  'cử nhân',
  'thạc sĩ',
  'tiến sĩ',
  'tạp chí',
  'trường',
  'học',
])

const smallL = 108

/** Returns whether the "luật" at the offset is no law: "kỷ luật lao động", "pháp luật đất đai", "Khoa Luật Dân sự". */
export function isPartOfWord(text: Text, offset: number): boolean {
  const end = skipSpaceBack(text, offset)
  // "l": a law in small letters may be half of a word, one in capitals a subject of study
  return (unitAt(text, offset) === smallL ? firstSyllables : schools).matchBefore(text, end) !== undefined
}

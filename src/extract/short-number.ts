import type { Text } from '../domain/text.ts'
import type { DirectiveType } from '../domain/directive-type.ts'
import type { Span } from '../domain/span.ts'
import { unitAt } from '../domain/unit-at.ts'
import type { TypeNoun } from '../lexicon/directive-types.ts'
import { isDigit, skipDigits } from '../lexicon/digits.ts'
import { isLetter, wordClasses, wordEnd } from '../lexicon/letter-classes.ts'
import { phraseSet, type PhraseMatch } from '../lexicon/phrase-table.ts'
import { isCapital } from '../text/letter-case.ts'
import { skipSpace } from '../text/scan.ts'
import { unitTable } from '../text/unit-table.ts'
import { readBodies } from './fields/body.ts'
import { numberAfterWord } from './number-word.ts'
import type { Words } from './source.ts'

/** What is counted or measured, so that "Kế hoạch 5 năm" and "Quyết định 3 nội dung" are no citations. */
const counted = phraseSet([
  'năm',
  'tháng',
  'ngày',
  'tuần',
  'quý',
  'điểm',
  'điều',
  'khoản',
  'nội dung',
  'vấn đề',
  'nhóm',
  'nhiệm vụ',
  'giải pháp',
  'dự án',
  'người',
  'đồng chí',
  'cán bộ',
  'đơn vị',
  'tỷ',
  'triệu',
  'nghìn',
  'trường hợp',
  'lần',
  'bước',
  'giai đoạn',
  'mục tiêu',
  'chỉ tiêu',
  'tỉnh',
  'xã',
  'huyện',
  'đề án',
  'kết luận',
  'nghị quyết',
  'tập thể',
  'cá nhân',
  'đối tượng',
  'doanh nghiệp',
  'công trình',
  'loại',
  'bộ',
  'cơ quan',
])

/** What is said next of a document that is told by its number: "nghị định 100 của Chính phủ", "Nghị quyết 6 về …". */
const saidNext = phraseSet([
  'của',
  'về',
  'ngày',
  'năm',
  'tháng',
  'do',
  'và',
  'hay',
  'hoặc',
  'với',
  'khóa',
  'ban hành',
  'nêu',
  'này',
  'mới',
  'đã',
  'đang',
  'sẽ',
  'được',
  'bị',
  'có',
  'còn',
  'cũng',
  'là',
  'thì',
  'để',
  'từ',
  'ra đời',
  'vừa',
  'chưa',
  'không chỉ',
  'quy định',
  'cho phép',
  'yêu cầu',
  'nhằm',
  'hướng dẫn',
  'sửa đổi',
  'thay thế',
  'trong',
  'theo',
  'đối với',
  'mà',
])
/** What only a document has after its number; else the body that issued it must stand there. */
const ownNext = phraseSet(['ngày', 'có hiệu lực', 'ban hành'])
/** Nouns that are no verbs, so that a number after them in small letters is most often theirs. */
const neverVerbs: ReadonlySet<DirectiveType> = new Set([
  'NGHI_QUYET',
  'NGHI_DINH',
  'CHI_THI',
  'THONG_TU',
  'SAC_LENH',
])
/** Letters of such nouns that stand for other things too. */
const ambiguous: ReadonlySet<string> = new Set(['CT', 'TT'])

const yearWord = wordClasses('năm')
const isRange = /^\s?-\s?\d/u

/**
 * Returns where the number of a directive that is told without its symbol stands, undefined when there is none. Without "số" it
 * counts nothing ("Kế hoạch 5 năm"), and after a noun in small letters what follows must speak of a document. So it must after
 * one figure alone, for documents print two ("05"; Nghị định 30/2020/NĐ-CP): "số 1 thế giới" is a rank.
 */
export function shortNumber(words: Words, noun: PhraseMatch<TypeNoun>): Span | undefined {
  const { text } = words
  const after = skipSpace(text, noun.end)
  const bare = isDigit(unitAt(text, after))
  const start = bare ? after : numberAfterWord(text, after)
  if (start === -1) return undefined
  const end = skipDigits(text, start, 5)
  if (!isWholeNumber(text, end) || (bare && countsWhat(text, end))) return undefined
  if (end - start === 1 && !speaks(text, end)) return undefined
  const isName = !noun.value.byLetters && (!bare || isCapital(unitAt(text, noun.start)))
  return isName || isToldApart(words, noun, { start, end }) ? { start, end } : undefined
}

/** Returns whether "nghị định 100", "NQ 57" or "quyết định 115 của Bộ Công nghiệp" names a directive. */
function isToldApart(words: Words, noun: PhraseMatch<TypeNoun>, { start, end }: Span): boolean {
  if (end - start < 2) return false
  // letters of other types are also those of houses, rooms and scans: "căn hộ CT 05"
  if (neverVerbs.has(noun.value.type) && !ambiguous.has(words.text.slice(noun.start, noun.end)))
    return speaks(words.text, end)
  const at = skipSpace(words.text, end)
  return ownNext.matchAt(words.text, at) !== undefined || readBodies(words, at, []).length > 0
}

/** Returns whether what is said next is said of a document, or the clause ends there. */
function speaks(text: Text, end: number): boolean {
  const at = skipSpace(text, end)
  return !isLetter(unitAt(text, at)) || saidNext.matchAt(text, at) !== undefined
}

/** Returns whether what follows the number is counted by it; "ngày 11/7/2023" and "năm 2013" are dates, "5 năm 2021-2025" is none. */
export function countsWhat(text: Text, end: number): boolean {
  const word = counted.matchAt(text, skipSpace(text, end))
  if (!word) return false
  const at = skipSpace(text, word.end)
  const digits = skipDigits(text, at, 4) - at
  const isYear = digits === 4 && !isRange.test(text.slice(at + 4, at + 8))
  return wordEnd(text, word.start, yearWord) === -1 ? digits === 0 : !isYear
}

const percent = 37
const joints = unitTable([[1, '-.,:']])

/** Returns whether the number ends there: "29%" and "1.022" and "3-5" are other things. */
export function isWholeNumber(text: Text, end: number): boolean {
  const next = unitAt(text, end)
  if (isLetter(next) || next === percent) return false
  return !(joints[next] === 1 && isLetter(unitAt(text, end + 1)))
}

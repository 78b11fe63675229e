import type { DirectiveType } from '../../domain/directive-type.ts'
import { isDigit, skipDigits } from '../../lexicon/digits.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import { phraseTable } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import { draft } from '../draft.ts'
import { readYear } from '../fields/date.ts'
import { numberAfterWord } from '../number-word.ts'
import type { CitationParser } from '../parser.ts'

/** Types that are called by their number alone; a Chương trình 135 or a Đề án 06 is a programme, not a directive. */
const shortTypes: ReadonlySet<DirectiveType> = new Set([
  'NGHI_QUYET',
  'QUYET_DINH',
  'QUY_DINH',
  'CHI_THI',
  'KET_LUAN',
  'HUONG_DAN',
  'KE_HOACH',
  'THONG_BAO',
  'THONG_TU',
  'THONG_TRI',
  'NGHI_DINH',
  'PHAP_LENH',
  'SAC_LENH',
  'CONG_VAN',
  'CONG_DIEN',
])
/** What is counted or measured, so that "Kế hoạch 5 năm" and "Quyết định 3 nội dung" are no citations. */
const counted = phraseTable(
  [
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
    'quy định',
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
  ].map((word) => [word, true] as const),
)

/** A number without a symbol: "Nghị quyết 29" | "Kết luận số 21" | "Nghị định 100/2019". */
export const shortForm: CitationParser = {
  name: 'short-form',
  read({ offset, noun }, source) {
    const { text } = source
    if (!noun || !shortTypes.has(noun.value.type)) return undefined
    const after = skipSpace(text, noun.end)
    const bare = isDigit(text.charCodeAt(after))
    const number = bare ? after : numberAfterWord(text, after)
    const end = number === -1 ? -1 : skipDigits(text, number, 5)
    if (end === -1 || (bare && !isCapital(text, offset)) || !isWhole(text, end)) return undefined
    const year = text[end] === '/' ? readYear(source, end + 1, end + 1) : undefined
    if (text[end] === '/' && !year) return undefined
    if (bare && counted.matchAt(text, skipSpace(text, end))) return undefined
    return draft({
      start: offset,
      end: year?.end ?? end,
      form: 'short',
      type: noun.value.type,
      typeName: noun.value.name,
      number: text.slice(number, end),
      issuedOn: year ?? null,
      spans: { typeName: { start: noun.start, end: noun.end }, number: { start: number, end } },
    })
  },
}

/** Returns whether the number ends there: "29%" and "1.022" and "3-5" are other things. */
function isWhole(text: string, end: number): boolean {
  const next = text[end] ?? ''
  if (isLetter(text.charCodeAt(end)) || next === '%') return false
  return !(/[-.,:]/u.test(next) && isLetter(text.charCodeAt(end + 1)))
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? ''
  return letter !== letter.toLowerCase()
}

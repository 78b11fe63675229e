import type { Role } from '../domain/citation.ts'
import { phraseTable } from './phrase-table.ts'

/** The words that say what is done with a directive that follows them; conventions, section 7. */
export const roleCues = {
  ISSUES: ['ban hành', 'ký ban hành', 'ra', 'ký', 'thông qua', 'công bố'],
  IMPLEMENTS: [
    'thực hiện',
    'triển khai',
    'triển khai thực hiện',
    'tổ chức thực hiện',
    'quán triệt',
    'học tập',
    'cụ thể hóa',
    'chấp hành',
    'đôn đốc thực hiện',
    'tuyên truyền',
    'phổ biến',
  ],
  REVIEWS: [
    'sơ kết',
    'tổng kết',
    'sơ kết thực hiện',
    'tổng kết thực hiện',
    'tổng kết việc thực hiện',
    'sơ kết việc thực hiện',
  ],
  FOLLOWS: [
    'theo',
    'căn cứ',
    'căn cứ vào',
    'theo tinh thần',
    'trên tinh thần',
    'theo quy định của',
    'theo quy định tại',
    'đúng tinh thần',
    'trên cơ sở',
  ],
  AMENDS: ['sửa đổi', 'bổ sung', 'sửa đổi, bổ sung', 'bổ sung, sửa đổi', 'sửa đổi, bổ sung một số điều của'],
  REPLACES: ['thay thế', 'thay cho'],
  REPEALS: ['bãi bỏ', 'hủy bỏ'],
} as const satisfies Partial<Record<Role, readonly string[]>>

/** Cue words, found by the words that end where one looks back from. */
export const cueWords = phraseTable(
  Object.entries(roleCues).flatMap(([role, cues]) => cues.map((cue) => [cue, role as Role] as const)),
)

import type { DirectiveType } from '../domain/directive-type.ts'
import type { NamedDirective } from './named-directive.ts'
import { phraseTable } from './phrase-table.ts'

/** A name that passes from each document to the one that replaces it; conventions, section 5. */
const rows: readonly (readonly [type: DirectiveType, nameKey: string, words: readonly string[]])[] = [
  ['QUY_DINH', 'thi-hanh-dieu-le-dang', ['thi hành Điều lệ Đảng', 'về thi hành Điều lệ Đảng']],
  [
    'QUY_DINH',
    'nhung-dieu-dang-vien-khong-duoc-lam',
    [
      'những điều đảng viên không được làm',
      'về những điều đảng viên không được làm',
      'về những điều Đảng viên không được làm',
    ],
  ],
]

/** The names after their noun, each with what it names. */
export const timedNames = phraseTable(
  rows.flatMap(([type, nameKey, words]) =>
    words.map(
      (name) => [name, { nameKey, type, issuingBody: null, byTerm: false } satisfies NamedDirective] as const,
    ),
  ),
)

const keys = new Set(rows.map(([, nameKey]) => nameKey))

/** True of the key of a name that means another document at another time. */
export function isTimed(nameKey: string): boolean {
  return keys.has(nameKey)
}

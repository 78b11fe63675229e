import { slug } from '../domain/ids.ts'
import { phraseTable } from './phrase-table.ts'

/** Organisations of the whole country that have a charter of their own, with the names that texts use for them. */
const rows: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ['Công đoàn Việt Nam'],
  ['Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['Mặt trận Tổ quốc Việt Nam', 'MTTQ Việt Nam'],
  ['Hội Liên hiệp Phụ nữ Việt Nam', 'Hội LHPN Việt Nam'],
  ['Hội Nông dân Việt Nam'],
  ['Hội Cựu chiến binh Việt Nam'],
  ['Đội Thiếu niên Tiền phong Hồ Chí Minh'],
]

/** Names of organisations with a charter, found by their words. */
export const charterOwners = phraseTable(
  rows.flatMap(([name, ...aliases]) => [name, ...aliases].map((written) => [written, name] as const)),
)

const byKey = new Map(rows.map(([name]) => [slug(name), name]))

/** Returns the organisation of a charter's key, or undefined. */
export function charterOwner(nameKey: string): string | undefined {
  return byKey.get(nameKey)
}

import { slug } from '../domain/ids.ts'
import { phraseTable } from './phrase-table.ts'
import type { Row, Shown } from './row.ts'

/** An organisation with a charter. */
interface CharterRow extends Row {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Organisations of the whole country that have a charter of their own, with the names that texts use for them. */
export const charterRows: readonly Shown<CharterRow>[] = [
  {
    name: 'Công đoàn Việt Nam',
    aliases: [],
    example: 'Căn cứ Điều lệ Công đoàn Việt Nam (khóa XIII) và tình hình cơ sở;',
  },
  {
    name: 'Đoàn TNCS Hồ Chí Minh',
    aliases: ['Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    example: 'Chấp hành Điều lệ Đoàn TNCS Hồ Chí Minh trong sinh hoạt chi đoàn.',
  },
  {
    name: 'Mặt trận Tổ quốc Việt Nam',
    aliases: ['MTTQ Việt Nam'],
    example: 'Thực hiện Điều lệ Mặt trận Tổ quốc Việt Nam khóa IX tại khu dân cư.',
  },
  {
    name: 'Hội Liên hiệp Phụ nữ Việt Nam',
    aliases: ['Hội LHPN Việt Nam'],
    example: 'Điều lệ Hội Liên hiệp Phụ nữ Việt Nam quy định nhiệm kỳ của chi hội.',
  },
  {
    name: 'Hội Nông dân Việt Nam',
    aliases: [],
    example: 'Tuyên truyền Điều lệ Hội Nông dân Việt Nam đến hội viên.',
  },
  {
    name: 'Hội Cựu chiến binh Việt Nam',
    aliases: [],
    example: 'Hội viên thực hiện tốt Điều lệ Hội Cựu chiến binh Việt Nam.',
  },
  {
    name: 'Đội Thiếu niên Tiền phong Hồ Chí Minh',
    aliases: [],
    example: 'Theo Điều lệ Đội Thiếu niên Tiền phong Hồ Chí Minh, liên đội họp mỗi học kỳ.',
  },
]

/** Names of organisations with a charter, found by their words. */
export const charterOwners = phraseTable(
  charterRows.flatMap(({ name, aliases }) => [name, ...aliases].map((written) => [written, name] as const)),
)

const byKey = new Map(charterRows.map(({ name }) => [slug(name), name]))

/** Returns the organisation of a charter's key, or undefined. */
export function charterOwner(nameKey: string): string | undefined {
  return byKey.get(nameKey)
}

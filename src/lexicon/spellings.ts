import { phraseTable, type PhraseTable } from './phrase-table.ts'
import type { Row } from './row.ts'

/** Letters and what texts mean by them. */
export interface SpellingRow extends Row {
  readonly written: string
  /** Words of a name in full, or the letters of a body in symbols. */
  readonly meant: string
  /** Where they stand: anywhere in the name of a body, only where it begins, or in symbols. */
  readonly in: 'name' | 'name-start' | 'symbol'
}

/** Letters that texts write for words of names that are in no table; facts of conventions, section 3. */
const spellingRows: readonly SpellingRow[] = [
  { written: 'UBND', meant: 'Ủy ban nhân dân', in: 'name' },
  { written: 'HĐND', meant: 'Hội đồng nhân dân', in: 'name' },
  { written: 'MTTQ', meant: 'Mặt trận Tổ quốc', in: 'name' },
  { written: 'BCH', meant: 'Ban Chấp hành', in: 'name-start' },
  { written: 'BTV', meant: 'Ban Thường vụ', in: 'name-start' },
  { written: 'GTVT', meant: 'Giao thông vận tải', in: 'name' },
  { written: 'GD&ĐT', meant: 'Giáo dục và Đào tạo', in: 'name' },
  { written: 'GDĐT', meant: 'Giáo dục và Đào tạo', in: 'name' },
  { written: 'GD-ĐT', meant: 'Giáo dục và Đào tạo', in: 'name' },
  { written: 'GD và ĐT', meant: 'Giáo dục và Đào tạo', in: 'name' },
  { written: 'GD ĐT', meant: 'Giáo dục và Đào tạo', in: 'name' },
  { written: 'TN&MT', meant: 'Tài nguyên và Môi trường', in: 'name' },
  { written: 'TNMT', meant: 'Tài nguyên và Môi trường', in: 'name' },
  { written: 'TN-MT', meant: 'Tài nguyên và Môi trường', in: 'name' },
  { written: 'TN và MT', meant: 'Tài nguyên và Môi trường', in: 'name' },
  { written: 'NN&PTNT', meant: 'Nông nghiệp và Phát triển nông thôn', in: 'name' },
  { written: 'NNPTNT', meant: 'Nông nghiệp và Phát triển nông thôn', in: 'name' },
  { written: 'NN-PTNT', meant: 'Nông nghiệp và Phát triển nông thôn', in: 'name' },
  { written: 'NN và PTNT', meant: 'Nông nghiệp và Phát triển nông thôn', in: 'name' },
  { written: 'KH&ĐT', meant: 'Kế hoạch và Đầu tư', in: 'name' },
  { written: 'KHĐT', meant: 'Kế hoạch và Đầu tư', in: 'name' },
  { written: 'KH-ĐT', meant: 'Kế hoạch và Đầu tư', in: 'name' },
  { written: 'KH và ĐT', meant: 'Kế hoạch và Đầu tư', in: 'name' },
  { written: 'LĐ-TB&XH', meant: 'Lao động - Thương binh và Xã hội', in: 'name' },
  { written: 'LĐTB&XH', meant: 'Lao động - Thương binh và Xã hội', in: 'name' },
  { written: 'LĐTBXH', meant: 'Lao động - Thương binh và Xã hội', in: 'name' },
  { written: 'LĐ-TBXH', meant: 'Lao động - Thương binh và Xã hội', in: 'name' },
  { written: 'LĐ-TB-XH', meant: 'Lao động - Thương binh và Xã hội', in: 'name' },
  { written: 'LĐ TB&XH', meant: 'Lao động - Thương binh và Xã hội', in: 'name' },
  { written: 'LĐ-TB và XH', meant: 'Lao động - Thương binh và Xã hội', in: 'name' },
  { written: 'VHTTDL', meant: 'Văn hóa, Thể thao và Du lịch', in: 'name' },
  { written: 'VHTT&DL', meant: 'Văn hóa, Thể thao và Du lịch', in: 'name' },
  { written: 'VH-TT&DL', meant: 'Văn hóa, Thể thao và Du lịch', in: 'name' },
  { written: 'VH,TT&DL', meant: 'Văn hóa, Thể thao và Du lịch', in: 'name' },
  { written: 'VH-TT-DL', meant: 'Văn hóa, Thể thao và Du lịch', in: 'name' },
  { written: 'VHTT-DL', meant: 'Văn hóa, Thể thao và Du lịch', in: 'name' },
  { written: 'VH, TT&DL', meant: 'Văn hóa, Thể thao và Du lịch', in: 'name' },
  { written: 'TT&TT', meant: 'Thông tin và Truyền thông', in: 'name' },
  { written: 'TTTT', meant: 'Thông tin và Truyền thông', in: 'name' },
  { written: 'TT-TT', meant: 'Thông tin và Truyền thông', in: 'name' },
  { written: 'TT và TT', meant: 'Thông tin và Truyền thông', in: 'name' },
  { written: 'KH&CN', meant: 'Khoa học và Công nghệ', in: 'name' },
  { written: 'KHCN', meant: 'Khoa học và Công nghệ', in: 'name' },
  { written: 'KH-CN', meant: 'Khoa học và Công nghệ', in: 'name' },
  { written: 'KH và CN', meant: 'Khoa học và Công nghệ', in: 'name' },
  { written: 'NN&MT', meant: 'Nông nghiệp và Môi trường', in: 'name' },
  { written: 'NNMT', meant: 'Nông nghiệp và Môi trường', in: 'name' },
  { written: 'NN-MT', meant: 'Nông nghiệp và Môi trường', in: 'name' },
  { written: 'DT&TG', meant: 'Dân tộc và Tôn giáo', in: 'name' },
  { written: 'DTTG', meant: 'Dân tộc và Tôn giáo', in: 'name' },
  { written: 'LĐLĐ', meant: 'Liên đoàn Lao động', in: 'name' },
  { written: 'LHPN', meant: 'Liên hiệp Phụ nữ', in: 'name' },
  { written: 'CCB', meant: 'Cựu chiến binh', in: 'name' },
  { written: 'TAND', meant: 'Tòa án nhân dân', in: 'name-start' },
  { written: 'VKSND', meant: 'Viện kiểm sát nhân dân', in: 'name-start' },
  { written: 'BHXH', meant: 'Bảo hiểm xã hội', in: 'name-start' },
  { written: 'UBKT', meant: 'Ủy ban Kiểm tra', in: 'name-start' },
  { written: 'UBBC', meant: 'Ủy ban Bầu cử', in: 'name-start' },
  { written: 'BQL', meant: 'Ban Quản lý', in: 'name-start' },
  { written: 'ĐBQH', meant: 'đại biểu Quốc hội', in: 'name' },
  { written: 'CHQS', meant: 'Chỉ huy Quân sự', in: 'name' },
  { written: 'HCM', meant: 'Hồ Chí Minh', in: 'name' },
  { written: 'TƯ', meant: 'Trung ương', in: 'name' },
  { written: 'TW', meant: 'Trung ương', in: 'name' },
]

/** Texts repeat few names, hostile ones many. */
const mostNames = 5000

export interface SpellingTables {
  readonly spellingRows: readonly SpellingRow[]
  /** What each spelling in names is replaced by. */
  readonly spellings: readonly (readonly [RegExp, string])[]
  /** The letters that rows add for words that may begin a name; null when none does, which costs a text nothing. */
  readonly spelledHeads: PhraseTable<string> | null
  /** The names already brought to their canonical spelling, by the words read; for `spelledInFull` alone. */
  readonly spelled: Map<string, string>
}

/** Returns the tables of the spellings of the program and of the given ones. */
export function spellingTables(added: readonly SpellingRow[]): SpellingTables {
  const rows = [...spellingRows, ...added]
  const spellings = rows.filter((row) => row.in !== 'symbol').map((row) => [inNames(row), row.meant] as const)
  const heads = added.flatMap(({ written, meant, in: place }) =>
    place === 'symbol' ? [] : [[written, meant] as const],
  )
  const spelledHeads = heads.length === 0 ? null : phraseTable(heads)
  return { spellingRows: rows, spellings, spelledHeads, spelled: new Map() }
}

function inNames({ written, in: place }: SpellingRow): RegExp {
  return new RegExp(`${place === 'name' ? '(?<!\\p{L})' : '^'}${written}(?!\\p{L})`, 'gu')
}

const oneSpace = /[\s*_]+/gu

/** Returns a name as read in one line, with each spelling in full: "UBND tỉnh Nghệ An" is "Ủy ban nhân dân tỉnh Nghệ An". */
export function spelledInFull(words: string, { spellings, spelled }: SpellingTables): string {
  let name = spelled.get(words)
  if (name === undefined) {
    name = words.replace(oneSpace, ' ')
    for (const [written, meant] of spellings) name = name.replace(written, meant)
    if (spelled.size < mostNames) spelled.set(words, name)
  }
  return name
}

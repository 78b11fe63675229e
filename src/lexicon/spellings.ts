import { phraseTable, type PhraseTable } from './phrase-table.ts'
import type { Row, Shown } from './row.ts'

/** Letters and what texts mean by them. */
export interface SpellingRow extends Row {
  readonly written: string
  /** Words of a name in full, or the letters of a body in symbols. */
  readonly meant: string
  /** Where they stand: anywhere in the name of a body, only where it begins, or in symbols. */
  readonly in: 'name' | 'name-start' | 'symbol'
}

/** Letters that texts write for words of names that are in no table; facts of conventions, section 3. */
const spellingRows: readonly Shown<SpellingRow>[] = [
  {
    written: 'UBND',
    meant: 'Ủy ban nhân dân',
    in: 'name',
    example: 'Thông báo số 48/TB-VP ngày 04/6/2021 của Văn phòng UBND tỉnh Nghệ An',
  },
  {
    written: 'HĐND',
    meant: 'Hội đồng nhân dân',
    in: 'name',
    example: 'Báo cáo số 112/BC-PC ngày 06/12/2022 của Ban Pháp chế HĐND tỉnh Kon Tum',
  },
  {
    written: 'MTTQ',
    meant: 'Mặt trận Tổ quốc',
    in: 'name',
    example: 'Kế hoạch số 15/KH-BTT ngày 18/3/2021 của Ban Thường trực MTTQ huyện Mộc Châu',
  },
  {
    written: 'BCH',
    meant: 'Ban Chấp hành',
    in: 'name-start',
    example: 'Nghị quyết số 05-NQ/ĐU ngày 17-8-2022 của BCH Đảng bộ phường Bến Thủy',
  },
  {
    written: 'BTV',
    meant: 'Ban Thường vụ',
    in: 'name-start',
    example: 'Kế hoạch số 71-KH/ĐU ngày 09-5-2023 của BTV Đảng ủy Quân khu 4',
  },
  {
    written: 'GTVT',
    meant: 'Giao thông vận tải',
    in: 'name',
    example: 'Công văn số 1215/SGTVT-VP ngày 04/6/2021 của Sở GTVT tỉnh Nghệ An',
  },
  {
    written: 'GD&ĐT',
    meant: 'Giáo dục và Đào tạo',
    in: 'name',
    example: 'Công văn số 125/SGDĐT-VP ngày 19/01/2022 của Sở GD&ĐT tỉnh Thái Bình',
  },
  {
    written: 'GDĐT',
    meant: 'Giáo dục và Đào tạo',
    in: 'name',
    example: 'Công văn số 684/SGDĐT-VP ngày 22/4/2021 của Sở GDĐT tỉnh Hưng Yên',
  },
  {
    written: 'GD-ĐT',
    meant: 'Giáo dục và Đào tạo',
    in: 'name',
    example: 'Công văn số 2017/SGDĐT-VP ngày 05/10/2022 của Sở GD-ĐT tỉnh Cà Mau',
  },
  {
    written: 'GD và ĐT',
    meant: 'Giáo dục và Đào tạo',
    in: 'name',
    example: 'Công văn số 431/SGDĐT-VP ngày 14/3/2023 của Sở GD và ĐT tỉnh Hà Nam',
  },
  {
    written: 'GD ĐT',
    meant: 'Giáo dục và Đào tạo',
    in: 'name',
    example: 'Công văn số 1308/SGDĐT-VP ngày 30/8/2021 của Sở GD ĐT tỉnh Bến Tre',
  },
  {
    written: 'TN&MT',
    meant: 'Tài nguyên và Môi trường',
    in: 'name',
    example: 'Công văn số 3120/STNMT-VP ngày 11/5/2022 của Sở TN&MT tỉnh Long An',
  },
  {
    written: 'TNMT',
    meant: 'Tài nguyên và Môi trường',
    in: 'name',
    example: 'Công văn số 902/STNMT-VP ngày 16/3/2021 của Sở TNMT tỉnh Gia Lai',
  },
  {
    written: 'TN-MT',
    meant: 'Tài nguyên và Môi trường',
    in: 'name',
    example: 'Công văn số 1477/STNMT-VP ngày 27/6/2022 của Sở TN-MT tỉnh Sơn La',
  },
  {
    written: 'TN và MT',
    meant: 'Tài nguyên và Môi trường',
    in: 'name',
    example: 'Công văn số 588/STNMT-VP ngày 10/4/2023 của Sở TN và MT tỉnh Bắc Ninh',
  },
  {
    written: 'NN&PTNT',
    meant: 'Nông nghiệp và Phát triển nông thôn',
    in: 'name',
    example: 'Công văn số 1264/SNNPTNT-VP ngày 24/5/2021 của Sở NN&PTNT tỉnh An Giang',
  },
  {
    written: 'NNPTNT',
    meant: 'Nông nghiệp và Phát triển nông thôn',
    in: 'name',
    example: 'Công văn số 745/SNNPTNT-VP ngày 12/4/2022 của Sở NNPTNT tỉnh Phú Yên',
  },
  {
    written: 'NN-PTNT',
    meant: 'Nông nghiệp và Phát triển nông thôn',
    in: 'name',
    example: 'Công văn số 2230/SNNPTNT-VP ngày 03/11/2021 của Sở NN-PTNT tỉnh Tiền Giang',
  },
  {
    written: 'NN và PTNT',
    meant: 'Nông nghiệp và Phát triển nông thôn',
    in: 'name',
    example: 'Công văn số 390/SNNPTNT-VP ngày 28/02/2023 của Sở NN và PTNT tỉnh Hà Tĩnh',
  },
  {
    written: 'KH&ĐT',
    meant: 'Kế hoạch và Đầu tư',
    in: 'name',
    example: 'Công văn số 1816/SKHĐT-VP ngày 20/9/2022 của Sở KH&ĐT tỉnh Quảng Nam',
  },
  {
    written: 'KHĐT',
    meant: 'Kế hoạch và Đầu tư',
    in: 'name',
    example: 'Công văn số 1033/SKHĐT-VP ngày 07/6/2021 của Sở KHĐT tỉnh Vĩnh Phúc',
  },
  {
    written: 'KH-ĐT',
    meant: 'Kế hoạch và Đầu tư',
    in: 'name',
    example: 'Công văn số 512/SKHĐT-VP ngày 15/3/2022 của Sở KH-ĐT tỉnh Lạng Sơn',
  },
  {
    written: 'KH và ĐT',
    meant: 'Kế hoạch và Đầu tư',
    in: 'name',
    example: 'Công văn số 1420/SKHĐT-VP ngày 19/7/2023 của Sở KH và ĐT tỉnh Đắk Nông',
  },
  {
    written: 'LĐ-TB&XH',
    meant: 'Lao động - Thương binh và Xã hội',
    in: 'name',
    example: 'Công văn số 2541/SLĐTBXH-VP ngày 26/10/2021 của Sở LĐ-TB&XH tỉnh Hải Dương',
  },
  {
    written: 'LĐTB&XH',
    meant: 'Lao động - Thương binh và Xã hội',
    in: 'name',
    example: 'Công văn số 867/SLĐTBXH-VP ngày 13/5/2022 của Sở LĐTB&XH tỉnh Nam Định',
  },
  {
    written: 'LĐTBXH',
    meant: 'Lao động - Thương binh và Xã hội',
    in: 'name',
    example: 'Công văn số 1195/SLĐTBXH-VP ngày 02/8/2021 của Sở LĐTBXH tỉnh Kiên Giang',
  },
  {
    written: 'LĐ-TBXH',
    meant: 'Lao động - Thương binh và Xã hội',
    in: 'name',
    example: 'Công văn số 630/SLĐTBXH-VP ngày 21/4/2023 của Sở LĐ-TBXH tỉnh Trà Vinh',
  },
  {
    written: 'LĐ-TB-XH',
    meant: 'Lao động - Thương binh và Xã hội',
    in: 'name',
    example: 'Công văn số 1728/SLĐTBXH-VP ngày 18/11/2022 của Sở LĐ-TB-XH tỉnh Yên Bái',
  },
  {
    written: 'LĐ TB&XH',
    meant: 'Lao động - Thương binh và Xã hội',
    in: 'name',
    example: 'Công văn số 344/SLĐTBXH-VP ngày 09/3/2021 của Sở LĐ TB&XH tỉnh Lai Châu',
  },
  {
    written: 'LĐ-TB và XH',
    meant: 'Lao động - Thương binh và Xã hội',
    in: 'name',
    example: 'Công văn số 2006/SLĐTBXH-VP ngày 29/9/2022 của Sở LĐ-TB và XH tỉnh Bình Thuận',
  },
  {
    written: 'VHTTDL',
    meant: 'Văn hóa, Thể thao và Du lịch',
    in: 'name',
    example: 'Công văn số 715/SVHTTDL-VP ngày 17/6/2021 của Sở VHTTDL tỉnh Cao Bằng',
  },
  {
    written: 'VHTT&DL',
    meant: 'Văn hóa, Thể thao và Du lịch',
    in: 'name',
    example: 'Công văn số 1342/SVHTTDL-VP ngày 08/8/2022 của Sở VHTT&DL tỉnh Ninh Thuận',
  },
  {
    written: 'VH-TT&DL',
    meant: 'Văn hóa, Thể thao và Du lịch',
    in: 'name',
    example: 'Công văn số 953/SVHTTDL-VP ngày 25/5/2023 của Sở VH-TT&DL tỉnh Điện Biên',
  },
  {
    written: 'VH,TT&DL',
    meant: 'Văn hóa, Thể thao và Du lịch',
    in: 'name',
    example: 'Công văn số 1580/SVHTTDL-VP ngày 14/10/2021 của Sở VH,TT&DL tỉnh Phú Thọ',
  },
  {
    written: 'VH-TT-DL',
    meant: 'Văn hóa, Thể thao và Du lịch',
    in: 'name',
    example: 'Công văn số 407/SVHTTDL-VP ngày 01/4/2022 của Sở VH-TT-DL tỉnh Quảng Bình',
  },
  {
    written: 'VHTT-DL',
    meant: 'Văn hóa, Thể thao và Du lịch',
    in: 'name',
    example: 'Công văn số 1124/SVHTTDL-VP ngày 23/8/2021 của Sở VHTT-DL tỉnh Hậu Giang',
  },
  {
    written: 'VH, TT&DL',
    meant: 'Văn hóa, Thể thao và Du lịch',
    in: 'name',
    example: 'Công văn số 638/SVHTTDL-VP ngày 06/5/2022 của Sở VH, TT&DL tỉnh Bắc Kạn',
  },
  {
    written: 'TT&TT',
    meant: 'Thông tin và Truyền thông',
    in: 'name',
    example: 'Công văn số 1911/STTTT-VP ngày 12/9/2022 của Sở TT&TT tỉnh Đồng Nai',
  },
  {
    written: 'TTTT',
    meant: 'Thông tin và Truyền thông',
    in: 'name',
    example: 'Công văn số 826/STTTT-VP ngày 28/5/2021 của Sở TTTT tỉnh Tây Ninh',
  },
  {
    written: 'TT-TT',
    meant: 'Thông tin và Truyền thông',
    in: 'name',
    example: 'Công văn số 1249/STTTT-VP ngày 16/8/2022 của Sở TT-TT tỉnh Hà Giang',
  },
  {
    written: 'TT và TT',
    meant: 'Thông tin và Truyền thông',
    in: 'name',
    example: 'Công văn số 573/STTTT-VP ngày 04/4/2023 của Sở TT và TT tỉnh Bạc Liêu',
  },
  {
    written: 'KH&CN',
    meant: 'Khoa học và Công nghệ',
    in: 'name',
    example: 'Công văn số 1407/SKHCN-VP ngày 22/11/2021 của Sở KH&CN tỉnh Thái Nguyên',
  },
  {
    written: 'KHCN',
    meant: 'Khoa học và Công nghệ',
    in: 'name',
    example: 'Công văn số 690/SKHCN-VP ngày 19/5/2022 của Sở KHCN tỉnh Bình Phước',
  },
  {
    written: 'KH-CN',
    meant: 'Khoa học và Công nghệ',
    in: 'name',
    example: 'Công văn số 318/SKHCN-VP ngày 10/3/2021 của Sở KH-CN tỉnh Vĩnh Long',
  },
  {
    written: 'KH và CN',
    meant: 'Khoa học và Công nghệ',
    in: 'name',
    example: 'Công văn số 1102/SKHCN-VP ngày 05/9/2023 của Sở KH và CN tỉnh Quảng Trị',
  },
  {
    written: 'NN&MT',
    meant: 'Nông nghiệp và Môi trường',
    in: 'name',
    example: 'Công văn số 246/SNNMT-VP ngày 15/4/2025 của Sở NN&MT tỉnh Khánh Hòa',
  },
  {
    written: 'NNMT',
    meant: 'Nông nghiệp và Môi trường',
    in: 'name',
    example: 'Công văn số 519/SNNMT-VP ngày 12/5/2025 của Sở NNMT tỉnh Lào Cai',
  },
  {
    written: 'NN-MT',
    meant: 'Nông nghiệp và Môi trường',
    in: 'name',
    example: 'Công văn số 733/SNNMT-VP ngày 20/6/2025 của Sở NN-MT tỉnh Đồng Tháp',
  },
  {
    written: 'DT&TG',
    meant: 'Dân tộc và Tôn giáo',
    in: 'name',
    example: 'Công văn số 164/SDTTG-VP ngày 07/5/2025 của Sở DT&TG tỉnh Sóc Trăng',
  },
  {
    written: 'DTTG',
    meant: 'Dân tộc và Tôn giáo',
    in: 'name',
    example: 'Công văn số 281/SDTTG-VP ngày 18/6/2025 của Sở DTTG tỉnh Tuyên Quang',
  },
  {
    written: 'LĐLĐ',
    meant: 'Liên đoàn Lao động',
    in: 'name',
    example: 'Kế hoạch số 57/KH-LĐLĐ ngày 24/3/2022 của LĐLĐ tỉnh Quảng Ngãi',
  },
  {
    written: 'LHPN',
    meant: 'Liên hiệp Phụ nữ',
    in: 'name',
    example: 'Kế hoạch số 120/KH-BTV ngày 08/11/2021 của Hội LHPN tỉnh Thanh Hóa',
  },
  {
    written: 'HND',
    meant: 'Hội Nông dân',
    in: 'name',
    example: 'Kế hoạch số 129-KH/HNDT ngày 30/9/2022 của BCH HND tỉnh Hà Nam',
  },
  {
    written: 'CCB',
    meant: 'Cựu chiến binh',
    in: 'name',
    example: 'Hướng dẫn số 26/HD-CCB ngày 15/6/2022 của Hội CCB tỉnh Bắc Giang',
  },
  {
    written: 'TAND',
    meant: 'Tòa án nhân dân',
    in: 'name-start',
    example: 'Báo cáo số 84/BC-TA ngày 03/12/2021 của TAND tỉnh Hòa Bình',
  },
  {
    written: 'VKSND',
    meant: 'Viện kiểm sát nhân dân',
    in: 'name-start',
    example: 'Kế hoạch số 46/KH-VKS ngày 20/02/2023 của VKSND huyện Krông Pắc',
  },
  {
    written: 'BHXH',
    meant: 'Bảo hiểm xã hội',
    in: 'name-start',
    example: 'Công văn số 1733/BHXH-TST ngày 11/10/2022 của BHXH tỉnh Bình Dương',
  },
  {
    written: 'UBKT',
    meant: 'Ủy ban Kiểm tra',
    in: 'name-start',
    example: 'Kế hoạch số 33-KH/UBKTHU ngày 14-02-2022 của UBKT Huyện ủy Mộc Châu',
  },
  {
    written: 'UBBC',
    meant: 'Ủy ban Bầu cử',
    in: 'name-start',
    example: 'Nghị quyết số 12/NQ-UBBC ngày 27/4/2021 của UBBC tỉnh Phú Thọ',
  },
  {
    written: 'BQL',
    meant: 'Ban Quản lý',
    in: 'name-start',
    example: 'Công văn số 905/BQL-KHTH ngày 30/8/2022 của BQL Khu kinh tế Nghi Sơn',
  },
  {
    written: 'ĐBQH',
    meant: 'đại biểu Quốc hội',
    in: 'name',
    example: 'Báo cáo số 64/BC-ĐĐBQH ngày 21/4/2022 của Đoàn ĐBQH tỉnh Bến Tre',
  },
  {
    written: 'CHQS',
    meant: 'Chỉ huy Quân sự',
    in: 'name',
    example: 'Kế hoạch số 1127/KH-BCH ngày 09/5/2022 của Bộ CHQS tỉnh Lạng Sơn',
  },
  {
    written: 'HCM',
    meant: 'Hồ Chí Minh',
    in: 'name',
    example: 'Quyết định số 2317/QĐ-UBND ngày 04/7/2022 của Ủy ban nhân dân thành phố HCM',
  },
  {
    written: 'TƯ',
    meant: 'Trung ương',
    in: 'name',
    example: 'Hướng dẫn số 19-HD/ĐUK ngày 16-11-2021 của Đảng ủy Khối Nội chính TƯ',
  },
  {
    written: 'TW',
    meant: 'Trung ương',
    in: 'name',
    example: 'Công văn số 88-CV/BCĐ ngày 12-9-2023 của Ban Chỉ đạo 35 TW',
  },
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

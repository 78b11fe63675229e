import type { DirectiveType } from '../domain/directive-type.ts'
import { phraseTable, type PhraseTable } from './phrase-table.ts'
import { withAliases, type AddedWords, type Row, type Shown } from './row.ts'

/** One type of directive: its noun, and the letters that stand for it in symbols, the usual ones first. */
export interface DirectiveTypeRow extends Row {
  readonly type: DirectiveType
  readonly name: string
  readonly abbreviations: readonly string[]
  /** Other nouns that texts use for it; a citation keeps the one it prints. */
  readonly aliases?: readonly string[]
  /** True when it is also called by its number alone: "Nghị quyết 29". A Chương trình 135 or a Đề án 06 is a programme. */
  readonly short?: boolean
}

/** A noun of a directive as texts print it. */
export interface TypeNoun extends DirectiveTypeRow {
  /** True when letters stand for the noun: "NQ 18-NQ/TW", "NĐ 100". */
  readonly byLetters: boolean
}

/** Letters that notes and tables write for the nouns; those of other types are too often something else. */
const nounLetters = ['NQ', 'NĐ', 'CT', 'TT', 'QĐ', 'KL', 'HD', 'KH', 'TB', 'CTr', 'CV', 'TTLT']

/** Types of directive: Quy định 399-QĐ/TW of 2026 for the Party, Nghị định 30/2020/NĐ-CP for the State; conventions, section 1. */
const directiveTypeRows = [
  {
    type: 'CUONG_LINH',
    name: 'Cương lĩnh',
    abbreviations: [],
    example: 'Cương lĩnh số 02-NQ/ĐH ngày 27-6-1991 của Đại hội đại biểu toàn quốc',
  },
  { type: 'DIEU_LE', name: 'Điều lệ', abbreviations: [], example: 'Điều lệ Đảng Cộng sản Việt Nam' },
  {
    type: 'CHIEN_LUOC',
    name: 'Chiến lược',
    abbreviations: [],
    example: 'Chiến lược số 1331/QĐ-TTg ngày 24/7/2021 của Thủ tướng Chính phủ',
  },
  {
    type: 'NGHI_QUYET',
    name: 'Nghị quyết',
    short: true,
    abbreviations: ['NQ'],
    example: 'Nghị quyết số 18-NQ/TW ngày 25-10-2017 của Ban Chấp hành Trung ương',
  },
  {
    type: 'NGHI_QUYET_LIEN_TICH',
    name: 'Nghị quyết liên tịch',
    abbreviations: ['NQLT'],
    example: 'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017',
  },
  {
    type: 'QUYET_DINH',
    name: 'Quyết định',
    short: true,
    abbreviations: ['QĐ', 'QĐNS'],
    example: 'Quyết định số 147/QĐ-TTg ngày 22/01/2020 của Thủ tướng Chính phủ',
  },
  {
    type: 'QUY_DINH',
    name: 'Quy định',
    short: true,
    abbreviations: ['QĐi', 'QyĐ', 'QĐ'],
    example: 'Quy định số 24-QĐ/TW ngày 30-7-2021 của Ban Chấp hành Trung ương',
  },
  {
    type: 'CHI_THI',
    name: 'Chỉ thị',
    short: true,
    abbreviations: ['CT'],
    example: 'Chỉ thị số 28-CT/TW ngày 21-01-2019 của Ban Bí thư',
  },
  {
    type: 'KET_LUAN',
    name: 'Kết luận',
    short: true,
    abbreviations: ['KL'],
    example: 'Kết luận số 14-KL/TW ngày 22-9-2021 của Bộ Chính trị',
  },
  {
    type: 'QUY_CHE',
    name: 'Quy chế',
    short: true,
    abbreviations: ['QC'],
    example: 'Quy chế số 03-QC/ĐUQH ngày 18-3-2025 của Đảng ủy Quốc hội',
  },
  {
    type: 'THONG_TRI',
    name: 'Thông tri',
    short: true,
    abbreviations: ['TT'],
    example: 'Thông tri số 25-TT/TW ngày 17-02-1998 của Ban Bí thư',
  },
  {
    type: 'HUONG_DAN',
    name: 'Hướng dẫn',
    short: true,
    abbreviations: ['HD'],
    example: 'Hướng dẫn số 36-HD/VPTW ngày 03-4-2018 của Văn phòng Trung ương Đảng',
  },
  {
    type: 'THONG_BAO',
    name: 'Thông báo',
    short: true,
    abbreviations: ['TB', 'TBKL', 'TBNS'],
    aliases: ['Thông báo kết luận'],
    example: 'Thông báo số 109/TB-UBND ngày 01/6/2022 của Ủy ban nhân dân tỉnh Lâm Đồng',
  },
  {
    type: 'THONG_CAO',
    name: 'Thông cáo',
    abbreviations: ['TC'],
    example: 'Thông cáo số 12/TC-BYT ngày 03/4/2020 của Bộ Y tế',
  },
  {
    type: 'TUYEN_BO',
    name: 'Tuyên bố',
    abbreviations: [],
    example: 'Tuyên bố số 07-TB/TW ngày 05-3-1979 của Ban Chấp hành Trung ương',
  },
  {
    type: 'LOI_KEU_GOI',
    name: 'Lời kêu gọi',
    abbreviations: [],
    example: 'Lời kêu gọi số 14-CV/TW ngày 12-02-2020 của Ban Bí thư',
  },
  {
    type: 'BAO_CAO',
    name: 'Báo cáo',
    abbreviations: ['BC'],
    example: 'Báo cáo số 214-BC/BNCTW ngày 08-12-2020 của Ban Nội chính Trung ương',
  },
  {
    type: 'KE_HOACH',
    name: 'Kế hoạch',
    short: true,
    abbreviations: ['KH', 'KHHĐ'],
    aliases: ['Kế hoạch hành động'],
    example: 'Kế hoạch số 1704/KH-TTCP ngày 12/10/2021 của Thanh tra Chính phủ',
  },
  {
    type: 'QUY_HOACH',
    name: 'Quy hoạch',
    abbreviations: [],
    example: 'Quy hoạch số 586/QĐ-TTg ngày 03/7/2024 của Thủ tướng Chính phủ',
  },
  {
    type: 'CHUONG_TRINH_HANH_DONG',
    name: 'Chương trình hành động',
    abbreviations: ['CTHĐ', 'CTr'],
    example: 'Chương trình hành động số 39-CTr/TU ngày 14-4-2022 của Tỉnh ủy Nghệ An',
  },
  {
    type: 'CHUONG_TRINH',
    name: 'Chương trình',
    abbreviations: ['CTr'],
    example: 'Chương trình số 10-CTr/TU ngày 17-3-2021 của Thành ủy Hà Nội',
  },
  {
    type: 'DE_AN',
    name: 'Đề án',
    abbreviations: ['ĐA'],
    example: 'Đề án số 292-ĐA/ĐĐQH ngày 07-10-2021 của Đảng đoàn Quốc hội',
  },
  {
    type: 'PHUONG_AN',
    name: 'Phương án',
    abbreviations: ['PA'],
    example: 'Phương án số 315/PA-UBND ngày 22/9/2021 của Ủy ban nhân dân tỉnh Quảng Trị',
  },
  {
    type: 'DU_AN',
    name: 'Dự án',
    abbreviations: ['DA'],
    example: 'Dự án số 04/DA-UBND ngày 16/3/2015 của Ủy ban nhân dân tỉnh Hòa Bình',
  },
  {
    type: 'TO_TRINH',
    name: 'Tờ trình',
    abbreviations: ['TTr'],
    example: 'Tờ trình số 57-TTr/BĐNTW ngày 23-8-2021 của Ban Đối ngoại Trung ương',
  },
  {
    type: 'CONG_VAN',
    name: 'Công văn',
    short: true,
    abbreviations: ['CV', 'CVNS'],
    example: 'Công văn số 5588/BGDĐT-GDPT ngày 10/11/2022 của Bộ Giáo dục và Đào tạo',
  },
  {
    type: 'CONG_DIEN',
    name: 'Công điện',
    short: true,
    abbreviations: ['CĐ'],
    example: 'Công điện số 732/CĐ-TTg ngày 07/8/2023 của Thủ tướng Chính phủ',
  },
  {
    type: 'BIEN_BAN',
    name: 'Biên bản',
    abbreviations: ['BB'],
    example: 'Biên bản số 18/BB-HĐND ngày 29/6/2021 của Hội đồng nhân dân tỉnh Bắc Kạn',
  },
  {
    type: 'GIAY_MOI',
    name: 'Giấy mời',
    abbreviations: ['GM'],
    example: 'Giấy mời số 74/GM-VPCP ngày 15/02/2023 của Văn phòng Chính phủ',
  },
  { type: 'HIEN_PHAP', name: 'Hiến pháp', abbreviations: [], example: 'Hiến pháp năm 2013' },
  { type: 'BO_LUAT', name: 'Bộ luật', abbreviations: [], example: 'Bộ luật Lao động năm 2019' },
  {
    type: 'LUAT',
    name: 'Luật',
    abbreviations: [],
    example: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  },
  {
    type: 'PHAP_LENH',
    name: 'Pháp lệnh',
    short: true,
    abbreviations: ['PL'],
    example: 'Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020 của Ủy ban Thường vụ Quốc hội',
  },
  {
    type: 'LENH',
    name: 'Lệnh',
    abbreviations: ['L', 'ML'],
    aliases: ['Mệnh lệnh'],
    example: 'Lệnh số 12/2013/L-CTN ngày 08/12/2013 của Chủ tịch nước',
  },
  {
    type: 'SAC_LENH',
    name: 'Sắc lệnh',
    short: true,
    abbreviations: ['SL'],
    example: 'Sắc lệnh số 23-SL ngày 21-02-1946 của Chủ tịch nước',
  },
  {
    type: 'NGHI_DINH',
    name: 'Nghị định',
    short: true,
    abbreviations: ['NĐ'],
    example: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  },
  {
    type: 'THONG_TU',
    name: 'Thông tư',
    short: true,
    abbreviations: ['TT'],
    example: 'Thông tư số 01/2019/TT-BNV ngày 24/01/2019 của Bộ Nội vụ',
  },
  {
    type: 'THONG_TU_LIEN_TICH',
    name: 'Thông tư liên tịch',
    abbreviations: ['TTLT', 'TTLB'],
    aliases: ['Thông tư liên bộ'],
    example: 'Thông tư liên tịch số 10/2013/TTLT-BTP-BCA-TANDTC-VKSNDTC-BTC ngày 26/8/2013',
  },
  {
    type: 'VAN_BAN_HOP_NHAT',
    name: 'Văn bản hợp nhất',
    abbreviations: ['VBHN'],
    example: 'Văn bản hợp nhất số 03/VBHN-VPQH ngày 29/6/2018 của Văn phòng Quốc hội',
  },
  {
    type: 'VAN_BAN',
    name: 'Văn bản',
    abbreviations: [],
    example: 'Văn bản số 126/KTN ngày 15/01/1996 của Chính phủ',
  },
] as const satisfies readonly Shown<DirectiveTypeRow>[]

/** The types, looked up by what texts and symbols print of them. */
export interface TypeTables {
  readonly directiveTypeRows: readonly DirectiveTypeRow[]
  readonly typeByKey: ReadonlyMap<DirectiveType, DirectiveTypeRow>
  /** The nouns of directives, found by their words. */
  readonly typeNouns: PhraseTable<TypeNoun>
  /** Every abbreviation in its canonical spelling, by its spelling in capitals. */
  readonly typeAbbreviations: ReadonlyMap<string, string>
  /** The types that the letters of a symbol may stand for, the usual one first. */
  readonly typesByLetters: ReadonlyMap<string, readonly DirectiveTypeRow[]>
}

/** Returns the tables of the types of the program and of the given ones. */
export function typeTables(added: readonly DirectiveTypeRow[], words: AddedWords): TypeTables {
  const rows = [...directiveTypeRows, ...added].map((row: DirectiveTypeRow) =>
    nounOf(withAliases(row, row.type, words), row.name, false),
  )
  const nouns = rows.flatMap((row) =>
    [row.name, ...(row.aliases ?? [])].map((name) => [name, nounOf(row, name, false)] as const),
  )
  const letters = new Set(rows.flatMap(({ abbreviations }) => abbreviations))
  const typesByLetters = new Map(
    [...letters].map((one) => [one, rows.filter(({ abbreviations }) => abbreviations.includes(one))]),
  )
  const lettered = nounLetters.flatMap((one) =>
    (typesByLetters.get(one) ?? []).slice(0, 1).map((row) => [one, nounOf(row, row.name, true)] as const),
  )
  return {
    directiveTypeRows: rows,
    typeByKey: new Map(rows.map((row) => [row.type, row])),
    typeNouns: phraseTable<TypeNoun>([...lettered, ...nouns]),
    typeAbbreviations: new Map([...letters].map((one) => [one.toUpperCase(), one])),
    typesByLetters,
  }
}

/** Made by one literal, for rows are asked at each noun of a text, and the engine reads objects of one shape best. */
function nounOf(row: DirectiveTypeRow, name: string, byLetters: boolean): TypeNoun {
  const { type, abbreviations, aliases = [], short = false, example } = row
  return { type, name, abbreviations, aliases, short, example, byLetters }
}

export function directiveTypeRow(type: DirectiveType, { typeByKey }: TypeTables): DirectiveTypeRow {
  const row = typeByKey.get(type)
  if (!row) throw new Error(`No row for directive type ${type}`)
  return row
}

const none: readonly DirectiveTypeRow[] = []

/** Returns the types that the letters of a symbol may stand for, the usual one first: QĐ is Quyết định or Quy định. */
export function typesOfAbbreviation(
  letters: string,
  { typesByLetters }: TypeTables,
): readonly DirectiveTypeRow[] {
  return typesByLetters.get(letters) ?? none
}

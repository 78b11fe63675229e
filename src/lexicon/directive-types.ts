import type { DirectiveType } from '../domain/directive-type.ts'
import { phraseTable, type PhraseTable } from './phrase-table.ts'
import { withAliases, type AddedWords, type Row } from './row.ts'

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

/** Types of directive: Quy định 399-QĐ/TW of 2026 for the Party, Nghị định 30/2020/NĐ-CP for the State; conventions, section 1. */
const directiveTypeRows = [
  { type: 'CUONG_LINH', name: 'Cương lĩnh', abbreviations: [] },
  { type: 'DIEU_LE', name: 'Điều lệ', abbreviations: [] },
  { type: 'CHIEN_LUOC', name: 'Chiến lược', abbreviations: [] },
  { type: 'NGHI_QUYET', name: 'Nghị quyết', short: true, abbreviations: ['NQ'] },
  { type: 'NGHI_QUYET_LIEN_TICH', name: 'Nghị quyết liên tịch', abbreviations: ['NQLT'] },
  { type: 'QUYET_DINH', name: 'Quyết định', short: true, abbreviations: ['QĐ', 'QĐNS'] },
  { type: 'QUY_DINH', name: 'Quy định', short: true, abbreviations: ['QĐi', 'QyĐ', 'QĐ'] },
  { type: 'CHI_THI', name: 'Chỉ thị', short: true, abbreviations: ['CT'] },
  { type: 'KET_LUAN', name: 'Kết luận', short: true, abbreviations: ['KL'] },
  { type: 'QUY_CHE', name: 'Quy chế', abbreviations: ['QC'] },
  { type: 'THONG_TRI', name: 'Thông tri', short: true, abbreviations: ['TT'] },
  { type: 'HUONG_DAN', name: 'Hướng dẫn', short: true, abbreviations: ['HD'] },
  {
    type: 'THONG_BAO',
    name: 'Thông báo',
    short: true,
    abbreviations: ['TB', 'TBKL', 'TBNS'],
    aliases: ['Thông báo kết luận'],
  },
  { type: 'THONG_CAO', name: 'Thông cáo', abbreviations: ['TC'] },
  { type: 'TUYEN_BO', name: 'Tuyên bố', abbreviations: [] },
  { type: 'LOI_KEU_GOI', name: 'Lời kêu gọi', abbreviations: [] },
  { type: 'BAO_CAO', name: 'Báo cáo', abbreviations: ['BC'] },
  {
    type: 'KE_HOACH',
    name: 'Kế hoạch',
    short: true,
    abbreviations: ['KH', 'KHHĐ'],
    aliases: ['Kế hoạch hành động'],
  },
  { type: 'QUY_HOACH', name: 'Quy hoạch', abbreviations: [] },
  { type: 'CHUONG_TRINH_HANH_DONG', name: 'Chương trình hành động', abbreviations: ['CTHĐ', 'CTr'] },
  { type: 'CHUONG_TRINH', name: 'Chương trình', abbreviations: ['CTr'] },
  { type: 'DE_AN', name: 'Đề án', abbreviations: ['ĐA'] },
  { type: 'PHUONG_AN', name: 'Phương án', abbreviations: ['PA'] },
  { type: 'DU_AN', name: 'Dự án', abbreviations: ['DA'] },
  { type: 'TO_TRINH', name: 'Tờ trình', abbreviations: ['TTr'] },
  { type: 'CONG_VAN', name: 'Công văn', short: true, abbreviations: ['CV', 'CVNS'] },
  { type: 'CONG_DIEN', name: 'Công điện', short: true, abbreviations: ['CĐ'] },
  { type: 'BIEN_BAN', name: 'Biên bản', abbreviations: ['BB'] },
  { type: 'GIAY_MOI', name: 'Giấy mời', abbreviations: ['GM'] },
  { type: 'HIEN_PHAP', name: 'Hiến pháp', abbreviations: [] },
  { type: 'BO_LUAT', name: 'Bộ luật', abbreviations: [] },
  { type: 'LUAT', name: 'Luật', abbreviations: [] },
  { type: 'PHAP_LENH', name: 'Pháp lệnh', short: true, abbreviations: ['PL'] },
  { type: 'LENH', name: 'Lệnh', abbreviations: ['L', 'ML'], aliases: ['Mệnh lệnh'] },
  { type: 'SAC_LENH', name: 'Sắc lệnh', short: true, abbreviations: ['SL'] },
  { type: 'NGHI_DINH', name: 'Nghị định', short: true, abbreviations: ['NĐ'] },
  { type: 'THONG_TU', name: 'Thông tư', short: true, abbreviations: ['TT'] },
  {
    type: 'THONG_TU_LIEN_TICH',
    name: 'Thông tư liên tịch',
    abbreviations: ['TTLT', 'TTLB'],
    aliases: ['Thông tư liên bộ'],
  },
  { type: 'VAN_BAN_HOP_NHAT', name: 'Văn bản hợp nhất', abbreviations: ['VBHN'] },
  { type: 'VAN_BAN', name: 'Văn bản', abbreviations: [] },
] as const satisfies readonly DirectiveTypeRow[]

/** The types, looked up by what texts and symbols print of them. */
export interface TypeTables {
  readonly directiveTypeRows: readonly DirectiveTypeRow[]
  readonly typeByKey: ReadonlyMap<DirectiveType, DirectiveTypeRow>
  /** The nouns of directives, found by their words. */
  readonly typeNouns: PhraseTable<DirectiveTypeRow>
  /** Every abbreviation in its canonical spelling, by its spelling in capitals. */
  readonly typeAbbreviations: ReadonlyMap<string, string>
  /** The types that the letters of a symbol may stand for, the usual one first. */
  readonly typesByLetters: ReadonlyMap<string, readonly DirectiveTypeRow[]>
}

/** Returns the tables of the types of the program and of the given ones. */
export function typeTables(added: readonly DirectiveTypeRow[], words: AddedWords): TypeTables {
  const rows = [...directiveTypeRows, ...added].map((row: DirectiveTypeRow) =>
    withAliases(row, row.type, words),
  )
  const nouns = rows.flatMap((row) =>
    [row.name, ...(row.aliases ?? [])].map((noun) => [noun, { ...row, name: noun }] as const),
  )
  const letters = new Set(rows.flatMap(({ abbreviations }) => abbreviations))
  return {
    directiveTypeRows: rows,
    typeByKey: new Map(rows.map((row) => [row.type, row])),
    typeNouns: phraseTable(nouns),
    typeAbbreviations: new Map([...letters].map((one) => [one.toUpperCase(), one])),
    typesByLetters: new Map(
      [...letters].map((one) => [one, rows.filter(({ abbreviations }) => abbreviations.includes(one))]),
    ),
  }
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

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

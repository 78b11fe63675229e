/** Words of a body's name with the letters that texts write for them. */
export interface SpellingRow {
  readonly written: string
  readonly meant: string
  /** True when the letters stand for the words only where they begin a name: BCH, BTV. */
  readonly first?: boolean
}

const spellingRows: readonly SpellingRow[] = [
  { written: 'UBND', meant: 'Ủy ban nhân dân' },
  { written: 'HĐND', meant: 'Hội đồng nhân dân' },
  { written: 'MTTQ', meant: 'Mặt trận Tổ quốc' },
  { written: 'BCH', meant: 'Ban Chấp hành', first: true },
  { written: 'BTV', meant: 'Ban Thường vụ', first: true },
]

/** Texts repeat few names, hostile ones many. */
const mostNames = 5000

export interface SpellingTables {
  /** What each spelling is replaced by. */
  readonly spellings: readonly (readonly [RegExp, string])[]
  /** The names already brought to their canonical spelling, by the words read. */
  readonly spelled: Map<string, string>
}

/** Returns the tables of the spellings of the program and of the given ones. */
export function spellingTables(added: readonly SpellingRow[]): SpellingTables {
  const spellings = [...spellingRows, ...added].map(
    ({ written, meant, first }) =>
      [new RegExp(`${first ? '^' : '(?<!\\p{L})'}${written}(?!\\p{L})`, 'gu'), meant] as const,
  )
  return { spellings, spelled: new Map() }
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

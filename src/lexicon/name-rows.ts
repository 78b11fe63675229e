import type { DirectiveType } from '../domain/directive-type.ts'
import { slug } from '../domain/ids.ts'
import type { TypeTables } from './directive-types.ts'
import type { NamedDirective } from './named-directive.ts'
import { lawTables, type LawTables } from './named-laws.ts'
import type { Row } from './row.ts'
import { phraseTable, type PhraseTable } from './phrase-table.ts'

/** A directive that texts call by a name, its noun included: "Luật Thư viện", "Quy chế dân chủ ở cơ sở". */
export interface NameRow extends Row {
  readonly type: DirectiveType
  readonly name: string
  /** Other names, each with its noun. */
  readonly aliases: readonly string[]
  /** The id of the body that adopts it; null when the name does not tell. */
  readonly issuingBody: string | null
  /** What tells directives of one name apart: the khóa, the year, or nothing where there is only one. */
  readonly numbered: 'term' | 'year' | 'none'
}

/** The names that rows add; laws and codes besides, whose titles are found after their noun. */
export interface NameTables extends LawTables {
  /** Null when no row adds a name, which costs a text nothing. */
  readonly names: PhraseTable<NamedDirective> | null
  /** The rows by type and key: "QUY_CHE:dan-chu-o-co-so". */
  readonly nameByKey: ReadonlyMap<string, NameRow>
}

/** Returns the tables of the names of the program and of the given ones, whose name must begin with the noun. */
export function nameTables(added: readonly NameRow[], { typeByKey }: TypeTables): NameTables {
  const afterNoun = (row: NameRow, name: string): string =>
    name.slice(typeByKey.get(row.type)?.name.length).trim()
  const known = added.map((row) => {
    const { type, issuingBody, numbered } = row
    const nameKey = slug(afterNoun(row, row.name))
    return { row, value: { nameKey, type, issuingBody, byTerm: numbered === 'term' } }
  })
  const names = known.flatMap(({ row, value }) =>
    [row.name, ...row.aliases].map((name) => [name, value] as const),
  )
  // the name itself comes last, so that it is what its key is called
  const laws = known.flatMap(({ row, value }) =>
    [...row.aliases, row.name].map((name) => [afterNoun(row, name), value] as const),
  )
  return {
    ...lawTables(laws.filter(([, { type }]) => type === 'LUAT' || type === 'BO_LUAT')),
    names: names.length === 0 ? null : phraseTable(names),
    nameByKey: new Map(known.map(({ row, value }) => [nameId(row.type, value.nameKey), row])),
  }
}

/** Returns the name of a type and a key that a row adds, or undefined. */
export function addedName(
  type: DirectiveType,
  nameKey: string,
  { names, nameByKey }: NameTables,
): NameRow | undefined {
  return names ? nameByKey.get(nameId(type, nameKey)) : undefined
}

function nameId(type: DirectiveType, nameKey: string): string {
  return `${type}:${nameKey}`
}

/** What a column holds, which decides how a reader sees its cells. */
export type ColumnKind = 'text' | 'count' | 'date' | 'basis' | 'roles'

export interface Column {
  /** English, the same in csv and json. */
  readonly key: string
  /** Vietnamese, for those who read the table. */
  readonly title: string
  readonly kind: ColumnKind
  /** True of an identifier that only programs need: csv and json show it, tables do not. */
  readonly machine?: boolean
  /** True of a column whose value is shown once for a run of rows of the same `group`. */
  readonly grouped?: boolean
}

/** Dates are ISO, bases and roles are the words of the domain; null is what is not known. */
export type Cell = string | number | null | readonly string[]

export type TableRow = Readonly<Record<string, Cell>>

/** A table without a format: what the formatters of this folder print. */
export interface Table {
  /** Vietnamese. */
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** Null where a sum would mean nothing. */
  readonly total: TableRow | null
  /** The key of the column whose equal neighbours form a group. */
  readonly group?: string
  /** A sentence under the table; Vietnamese. */
  readonly note?: string
}

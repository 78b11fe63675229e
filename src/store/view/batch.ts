import { addTo } from '../../domain/grouped.ts'
import type { GraphStore, Parameters, Row } from '../graph-store.ts'
import { keyOf, sliceParameters, type Keyset, type Place, type Slice } from './paging.ts'
import { text } from './rows.ts'

/** What was found for each id; an id of which nothing is known is absent. */
export type Batch<T> = ReadonlyMap<string, T>

/** Runs a statement that gives one row an id. */
export async function readEach<T>(
  store: GraphStore,
  statement: string,
  ids: readonly string[],
  value: (row: Row) => T,
): Promise<Batch<T>> {
  return readById(store, statement, { ids }, value)
}

/** The same with more parameters than the ids. */
export async function readById<T>(
  store: GraphStore,
  statement: string,
  parameters: Parameters,
  value: (row: Row) => T,
): Promise<Batch<T>> {
  const rows = await store.read(statement, parameters)
  return new Map(rows.map((row) => [text(row, 'id'), value(row)]))
}

/** Groups rows by the id in their column `parent`, keeping their order. */
export function byParent<T>(rows: readonly Row[], value: (row: Row) => T): Batch<readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) addTo(groups, text(row, 'parent'), value(row))
  return groups
}

/** Runs a statement that gives any number of rows an id. */
export async function readMany<T>(
  store: GraphStore,
  statement: string,
  ids: readonly string[],
  value: (row: Row) => T,
): Promise<Batch<readonly T[]>> {
  return byParent(await store.read(statement, { ids }), value)
}

/** A statement that reads one page, its order, and how a row becomes an element. */
export interface PagedStatement<T> {
  readonly statement: string
  readonly keyset: Keyset
  readonly value: (row: Row) => T
}

/** Runs a statement that gives one page of rows an id. */
export async function readPages<T>(
  store: GraphStore,
  paged: PagedStatement<T>,
  parameters: Parameters,
  slice: Slice,
): Promise<Batch<readonly Place<T>[]>> {
  const rows = await store.read(paged.statement, { ...parameters, ...sliceParameters(paged.keyset, slice) })
  return byParent(rows, (row) => ({ value: paged.value(row), key: keyOf(paged.keyset, row) }))
}

/** Runs a statement that gives one page of rows. */
export async function readPage<T>(
  store: GraphStore,
  paged: PagedStatement<T>,
  parameters: Parameters,
  slice: Slice,
): Promise<readonly Place<T>[]> {
  const rows = await store.read(paged.statement, { ...parameters, ...sliceParameters(paged.keyset, slice) })
  return rows.map((row) => ({ value: paged.value(row), key: keyOf(paged.keyset, row) }))
}

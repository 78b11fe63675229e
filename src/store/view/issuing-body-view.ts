import { fold } from '../../domain/ids.ts'
import type { BodyLevel, IssuingBody } from '../../domain/issuing-body.ts'
import type { YearCount } from '../../domain/summary.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import { readEach, readMany, type Batch } from './batch.ts'
import { orderKeyset, type Keyset, type Order, type Place, type Slice } from './paging.ts'
import { readBody, readYearCount } from './read-nodes.ts'
import { text, whole } from './rows.ts'

export interface IssuingBodyFilter {
  readonly levels?: readonly BodyLevel[] | undefined
  /** Contained in the name, in any case and with or without diacritics. */
  readonly name?: string | undefined
}

export type IssuingBodyOrder = Order<'NAME' | 'DIRECTIVES'>

export interface IssuingBodyView {
  issuingBodies(ids: readonly string[]): Promise<Batch<IssuingBody>>
  /**
   * Returns the body of that id; else those that have the words as name, English name or code, in any case and with or
   * without diacritics. None is unknown, several are ambiguous.
   */
  findIssuingBodies(words: string): Promise<readonly IssuingBody[]>
  /** Returns every body of the graph by Vietnamese name. */
  allIssuingBodies(): Promise<readonly IssuingBody[]>
  issuingBodyPage(
    filter: IssuingBodyFilter,
    order: IssuingBodyOrder,
    slice: Slice,
  ): Promise<readonly Place<IssuingBody>[]>
  issuingBodyTotal(filter: IssuingBodyFilter): Promise<number>
  /** Returns the bodies that belong directly to each body, by Vietnamese name. */
  membersOfBodies(ids: readonly string[]): Promise<Batch<readonly IssuingBody[]>>
  /** Returns how many directives each body issued. */
  directivesByBody(ids: readonly string[]): Promise<Batch<number>>
  /** Returns how many directives each body issued, by year and type, undated ones last. */
  yearsByBody(ids: readonly string[]): Promise<Batch<readonly YearCount[]>>
  /** Returns how many citations mean the directives that each body issued; one without any may be absent. */
  citationsByBody(ids: readonly string[]): Promise<Batch<number>>
  /** Returns how many achievements rest on the directives that each body issued; one without any may be absent. */
  achievementsByBody(ids: readonly string[]): Promise<Batch<number>>
}

interface CountedBody {
  readonly body: IssuingBody
  readonly directives: number
}

const vietnamese = new Intl.Collator('vi')

export function issuingBodyView(store: GraphStore): IssuingBodyView {
  const matching = async (filter: IssuingBodyFilter, counted = false) =>
    (await readBodies(store, counted)).filter((row) => passes(row.body, filter))
  return {
    issuingBodies: (ids) => readEach(store, 'read/issuing-bodies-by-id', ids, readBody),
    findIssuingBodies: async (words) => find(await bodiesByName(store), words),
    allIssuingBodies: () => bodiesByName(store),
    issuingBodyPage: async (filter, order, slice) =>
      page(await matching(filter, order.field === 'DIRECTIVES'), order, slice),
    issuingBodyTotal: async (filter) => (await matching(filter)).length,
    async membersOfBodies(ids) {
      const members = await readMany(store, 'read/members-of-bodies', ids, readBody)
      return new Map([...members].map(([id, bodies]) => [id, [...bodies].sort(compareNames)]))
    },
    directivesByBody: (ids) => readEach(store, 'read/body-directive-counts', ids, total),
    yearsByBody: (ids) => readMany(store, 'read/body-years', ids, readYearCount),
    citationsByBody: (ids) => readEach(store, 'read/body-citation-counts', ids, total),
    achievementsByBody: (ids) => readEach(store, 'read/body-achievement-counts', ids, total),
  }
}

/** Returns the keyset of an order of issuing bodies. */
export function bodyKeyset(order: IssuingBodyOrder): Keyset {
  return orderKeyset('bodies', order, order.field === 'DIRECTIVES' ? 0 : undefined)
}

/** Returns the ids of a body and of every body below it. */
export async function withMembers(store: GraphStore, id: string): Promise<readonly string[]> {
  const rows = await store.read('read/bodies-below', { id })
  return [...new Set([id, ...rows.map((row) => text(row, 'id'))])]
}

async function bodiesByName(store: GraphStore): Promise<readonly IssuingBody[]> {
  const rows = await readBodies(store)
  return rows.map((row) => row.body).sort(compareNames)
}

/** Bodies are few: all are read at once, and sorted and filtered here as Vietnamese readers expect. */
async function readBodies(store: GraphStore, counted = false): Promise<readonly CountedBody[]> {
  const rows = await store.read(counted ? 'read/issuing-bodies-counted' : 'read/issuing-bodies-all')
  return rows.map((row) => ({ body: readBody(row), directives: counted ? whole(row, 'directives') : 0 }))
}

function total(row: Row): number {
  return whole(row, 'total')
}

function find(bodies: readonly IssuingBody[], words: string): readonly IssuingBody[] {
  const wanted = fold(words.trim())
  const byId = bodies.filter((body) => body.id === words.trim())
  if (byId.length > 0) return byId
  return bodies.filter((body) =>
    [body.name, body.nameEn, body.code].some((name) => name !== null && fold(name) === wanted),
  )
}

function passes(body: IssuingBody, filter: IssuingBodyFilter): boolean {
  const level = !filter.levels || filter.levels.length === 0 || filter.levels.includes(body.level)
  return level && (filter.name === undefined || fold(body.name).includes(fold(filter.name)))
}

function page(
  rows: readonly CountedBody[],
  order: IssuingBodyOrder,
  slice: Slice,
): readonly Place<IssuingBody>[] {
  const places = rows.map(({ body, directives }) => ({
    value: body,
    key: [order.field === 'NAME' ? body.name : directives, body.id] as const,
  }))
  const compare = compareKeys(order)
  const after = slice.after
  return places
    .filter((place) => !after || compare(after, place.key) < 0)
    .sort((a, b) => compare(a.key, b.key))
    .slice(0, slice.limit)
}

function compareKeys(order: IssuingBodyOrder) {
  const sign = order.direction === 'ASC' ? 1 : -1
  return ([a, aId]: Place<unknown>['key'], [b, bId]: Place<unknown>['key']): number => {
    const compared = order.field === 'NAME' ? vietnamese.compare(String(a), String(b)) : Number(a) - Number(b)
    return sign * compared || compareText(String(aId), String(bId))
  }
}

function compareNames(a: IssuingBody, b: IssuingBody): number {
  return vietnamese.compare(a.name, b.name) || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

import type { DirectiveType } from '../../domain/directive-type.ts'
import type { GraphStore, Parameters, Row } from '../graph-store.ts'
import { compareKeys, idOfKey, keyEnds, type OrderName } from '../ordered-keys.ts'
import { readById, readEach, type Batch } from './batch.ts'
import { bodiesOf, type BodyFilter } from './body-filter.ts'
import { daysOf, stretchesOf, type DateRange, type Stretch } from './date-range.ts'
import { countOfBodies, keysOfBodies } from './directives-of-bodies.ts'
import type { DirectiveNode } from './nodes.ts'
import type { Order, Place, Slice } from './paging.ts'
import { readDirective } from './read-nodes.ts'
import { text, texts, whole } from './rows.ts'
import { rangesOf, walk } from './walk.ts'

/** Limits a list of directives; an empty list of values limits nothing. */
export interface DirectiveFilter extends BodyFilter {
  readonly types?: readonly DirectiveType[] | undefined
  /** What the code begins with, in any case. */
  readonly codePrefix?: string | undefined
  /** Only directives whose issuing body could not be read. @default false */
  readonly withoutIssuingBody?: boolean | undefined
  readonly term?: string | undefined
  readonly year?: string | undefined
  /** The chosen issue date; undated directives are in no range. */
  readonly issuedOn?: DateRange | undefined
  /** The report whose achievements reference it. */
  readonly report?: string | undefined
}

export type DirectiveOrder = Order<'ISSUED_ON' | 'CODE' | 'CITATIONS'>

/** What a directive is ordered by, in every order. */
type Keys = Readonly<Record<DirectiveOrder['field'], string>>

const orderNames: Readonly<Record<DirectiveOrder['field'], OrderName>> = {
  ISSUED_ON: 'directive-issued-on',
  CODE: 'directive-code',
  CITATIONS: 'directive-citations',
}

/** Up to this many directives are looked at one by one; beyond it the graph is asked for all that pass. */
const few = 4_000
/** Of more bodies the directives are first looked for along the order of all. */
const fewBodies = 20

/** Returns a page of the directives that pass a filter: from the few that can, else along the order, else by reading all. */
export async function directivePage(
  store: GraphStore,
  filter: DirectiveFilter,
  { order, slice }: { readonly order: DirectiveOrder; readonly slice: Slice },
): Promise<readonly Place<DirectiveNode>[]> {
  const parameters = await parametersOf(store, filter)
  const pass = (ids: readonly string[]) =>
    readById(store, 'read/directives-passing', { ids, ...parameters }, readDirective)
  const within = order.field === 'ISSUED_ON' ? rangeOf(filter) : undefined
  const listed = { order: orderNames[order.field], direction: order.direction, within }
  const bodies = bodiesAlone(filter, parameters)
  if (bodies && order.field === 'ISSUED_ON' && store.supports.orderedIndexes) {
    // those of most bodies are met soon along the order of all
    const soon =
      bodies.length > fewBodies ? await walk(store, { ...listed, pass, most: slice.limit }, slice) : null
    if (soon) return soon
    const ranges = rangesOf(listed.order, order.direction, slice, within)
    const limits = { direction: order.direction, limit: slice.limit }
    return pageOf(store, await keysOfBodies(store, bodies, ranges, limits))
  }
  const ids = await candidates(store, filter, parameters)
  if (ids) return pageOf(store, pick([...(await keysPassing(store, ids, parameters)).values()], order, slice))
  const most = isOpen(filter) ? Infinity : few
  const places = await walk(store, { ...listed, pass, most }, slice)
  if (places) return places
  return readAll(store, { filter, parameters }, { order, slice })
}

export async function directiveTotal(store: GraphStore, filter: DirectiveFilter): Promise<number> {
  if (isOpen(filter)) return total(store, 'read/directives-total', {})
  const parameters = await parametersOf(store, filter)
  const bodies = bodiesAlone(filter, parameters)
  const range = rangeOf(filter)
  if (bodies && range && store.supports.orderedIndexes) return countOfBodies(store, bodies, range)
  if (bodies && !range) return total(store, 'read/directives-of-bodies-count', { bodies })
  const ids = await candidates(store, filter, parameters)
  if (ids) return (await keysPassing(store, ids, parameters)).size
  return total(store, 'read/directives-count', parameters)
}

/** Returns the directives that alone can pass, when they are few; null when they may be many. */
async function candidates(
  store: GraphStore,
  filter: DirectiveFilter,
  parameters: Parameters,
): Promise<readonly string[] | null> {
  if (filter.report !== undefined) {
    const rows = await store.read('read/directive-ids-of-report', { report: filter.report })
    return rows.map((row) => text(row, 'id'))
  }
  if (filter.codePrefix) {
    const prefix = filter.codePrefix.toUpperCase()
    const ids = await idsBetween(store, 'directive-code-text', [prefix, `${prefix}${keyEnds.last}`])
    if (ids) return ids
  }
  if (parameters['bodies']) {
    const ids = await fewIds(store, 'bodies', parameters)
    if (ids) return ids
  }
  const narrow = narrowest(filter)
  if (narrow) {
    const ids = await fewIds(store, narrow, parameters)
    if (ids) return ids
  }
  const range = rangeOf(filter)
  if (!range) return null
  const found = await Promise.all(
    range.map(({ after, before }) => idsBetween(store, 'directive-issued-on', [after, before])),
  )
  const all = found.flatMap((each) => each ?? [])
  return found.includes(null) || all.length > few ? null : all
}

/** Returns the parts of the order by issue date in which what passes a filter stands; undefined when it is any. */
function rangeOf({ issuedOn = {} }: DirectiveFilter): readonly Stretch[] | undefined {
  return issuedOn.since === undefined && issuedOn.until === undefined ? undefined : stretchesOf(issuedOn)
}

/** Returns the bodies of a filter that asks for nothing else but a time, else null. */
function bodiesAlone(filter: DirectiveFilter, parameters: Parameters): readonly string[] | null {
  const isAlone =
    filter.issuingBody !== undefined && isOpen({ ...filter, issuingBody: undefined, issuedOn: undefined })
  return isAlone ? texts(parameters, 'bodies') : null
}

/** Returns the ids of directives that have something in common when they are few, else null. */
export async function fewIds(
  store: GraphStore,
  common: 'bodies' | 'year' | 'term' | 'type',
  parameters: Parameters,
  most = few,
): Promise<readonly string[] | null> {
  const [row = {}] = await store.read(`read/directive-ids-of-${common}`, { ...parameters, limit: most + 1 })
  return whole(row, 'total') > most ? null : texts(row, 'ids')
}

/** Returns what an index finds fewest directives by, of what a filter asks for. */
function narrowest({ year, term, types = [] }: DirectiveFilter): 'year' | 'term' | 'type' | null {
  if (year !== undefined) return 'year'
  if (term !== undefined) return 'term'
  return types.length > 0 ? 'type' : null
}

async function idsBetween(
  store: GraphStore,
  order: OrderName,
  [after = '', before = '']: readonly string[],
): Promise<readonly string[] | null> {
  const keys = await store.keys(order, { after, before, limit: few + 1, direction: 'ASC' })
  return keys.length > few ? null : keys.map(idOfKey)
}

/** Of the many that may pass only the keys are read, and the page alone whole. */
function keysPassing(
  store: GraphStore,
  ids: readonly string[],
  parameters: Parameters,
): Promise<Batch<Keys>> {
  return readById(store, 'read/directive-keys-passing', { ids, ...parameters }, readKeys)
}

/** Returns the keys of a page. */
function pick(all: readonly Keys[], order: DirectiveOrder, slice: Slice): readonly string[] {
  const keys = all.map((each) => each[order.field])
  return rangesOf(orderNames[order.field], order.direction, slice)
    .flatMap(({ after, before, direction }) =>
      keys
        .filter((key) => compareKeys(key, after) > 0 && compareKeys(key, before) < 0)
        .sort((a, b) => (direction === 'ASC' ? 1 : -1) * compareKeys(a, b)),
    )
    .slice(0, slice.limit)
}

async function pageOf(store: GraphStore, keys: readonly string[]): Promise<readonly Place<DirectiveNode>[]> {
  const found = await readEach(store, 'read/directives-by-id', keys.map(idOfKey), readDirective)
  return keys.flatMap((key) => {
    const value = found.get(idOfKey(key))
    return value ? [{ value, key: [key] }] : []
  })
}

async function readAll(
  store: GraphStore,
  { filter, parameters }: { readonly filter: DirectiveFilter; readonly parameters: Parameters },
  { order, slice }: { readonly order: DirectiveOrder; readonly slice: Slice },
): Promise<readonly Place<DirectiveNode>[]> {
  const narrow = narrowest(filter)
  const direction = order.direction === 'ASC' ? 'ascending' : 'descending'
  const statement = `read/directives${narrow ? `-of-${narrow}` : ''}-${direction}`
  const by = { byCode: order.field === 'CODE', byCitations: order.field === 'CITATIONS' }
  const found: Place<DirectiveNode>[] = []
  for (const { after, before } of rangesOf(orderNames[order.field], order.direction, slice)) {
    const limit = slice.limit - found.length
    if (limit === 0) break
    const rows = await store.read(statement, { ...parameters, ...by, after, before, limit })
    found.push(...rows.map((row) => ({ value: readDirective(row), key: [text(row, 'key')] })))
  }
  return found
}

function isOpen(filter: DirectiveFilter): boolean {
  const { types = [], issuedOn = {}, codePrefix = '', withoutIssuingBody = false } = filter
  const texts = [filter.issuingBody, filter.report, filter.term, filter.year, issuedOn.since, issuedOn.until]
  return (
    types.length === 0 &&
    codePrefix === '' &&
    !withoutIssuingBody &&
    texts.every((text) => text === undefined)
  )
}

function readKeys(row: Row): Keys {
  return {
    ISSUED_ON: text(row, 'byIssuedOn'),
    CODE: text(row, 'byCode'),
    CITATIONS: text(row, 'byCitations'),
  }
}

async function parametersOf(store: GraphStore, filter: DirectiveFilter): Promise<Parameters> {
  return {
    types: filter.types ?? [],
    codePrefix: filter.codePrefix ?? null,
    bodies: await bodiesOf(store, filter),
    withoutBody: filter.withoutIssuingBody ?? false,
    term: filter.term ?? null,
    year: filter.year ?? null,
    ...daysOf(filter.issuedOn ?? {}),
  }
}

async function total(store: GraphStore, statement: string, parameters: Parameters): Promise<number> {
  const [row] = await store.read(statement, parameters)
  return row ? whole(row, 'total') : 0
}

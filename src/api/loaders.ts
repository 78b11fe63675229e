import DataLoader from 'dataloader'
import type { GraphView } from '../store/graph-view.ts'
import type { Batch } from '../store/view/batch.ts'
import type { Slice } from '../store/view/paging.ts'

type Reader<Rest extends unknown[]> = (ids: readonly string[], ...rest: Rest) => Promise<Batch<unknown>>
type NamesOf<Method> = {
  [Name in keyof GraphView]: GraphView[Name] extends Method ? Name : never
}[keyof GraphView]

/** The methods of the view that read something of each of many ids. */
export type EachName = NamesOf<Reader<[]>>
/** The methods of the view that read a page for each of many ids. */
export type PageName = Exclude<NamesOf<Reader<[Slice]>>, EachName>

/** What a method of the view gives one id. */
export type Loaded<Name extends EachName | PageName> =
  Awaited<ReturnType<GraphView[Name]>> extends Batch<infer Value> ? Value : never

/** Collects the ids that one level of a query asks for into one statement, and asks for none twice in a request. */
export interface Loaders {
  /** Returns what the method finds for the id, or null. */
  each<Name extends EachName>(name: Name, id: string): Promise<Loaded<Name> | null>
  /** Returns the page that the method finds for the id, or null when it is empty. */
  page<Name extends PageName>(name: Name, id: string, slice: Slice): Promise<Loaded<Name> | null>
}

/** Beyond this many ids a level takes a further statement, so that no statement grows without bound. */
const mostIds = 1000

/** Returns loaders for one request. */
export function createLoaders(view: GraphView): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  const load = (key: string, id: string, read: Reader<[]>): Promise<unknown> => {
    const loader = loaders.get(key) ?? batched(read)
    loaders.set(key, loader)
    return loader.load(id)
  }
  return {
    each: <Name extends EachName>(name: Name, id: string) =>
      load(name, id, view[name]) as Promise<Loaded<Name> | null>,
    page: <Name extends PageName>(name: Name, id: string, slice: Slice) =>
      load(`${name} ${JSON.stringify(slice)}`, id, (ids) =>
        view[name](ids, slice),
      ) as Promise<Loaded<Name> | null>,
  }
}

function batched(read: Reader<[]>): DataLoader<string, unknown> {
  return new DataLoader(
    async (ids) => {
      const found = await read(ids)
      return ids.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: mostIds },
  )
}

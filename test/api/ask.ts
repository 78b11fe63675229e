import { createApi, type Api } from '../../src/api/create-api.ts'
import type { GraphStore, Row } from '../../src/store/graph-store.ts'

export interface Answer {
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { message: string; path?: unknown; extensions?: { code?: string } }[]
}

/** Returns the API over a store, writing no log. */
export function silentApi(store: GraphStore): Api {
  return createApi({ store, logging: false })
}

export async function ask(api: Api, query: string, variables: object = {}): Promise<Answer> {
  const response = await api.fetch('http://api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
  return { status: response.status, data, errors }
}

/** Returns the data of an answer without errors. */
export async function dataOf(api: Api, query: string, variables: object = {}): Promise<Row> {
  const { data, errors } = await ask(api, query, variables)
  if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors))
  return data as Row
}

/** Returns what a path such as `reports.nodes.id` leads to, through every list on the way. */
export function at(data: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>(
      (values, key) => values.flatMap((value) => (value as Record<string, unknown> | null)?.[key] ?? []),
      [data],
    )
}

/** Passes everything on to a store and lists the statements that are read. */
export function counting(store: GraphStore): { readonly store: GraphStore; readonly names: string[] } {
  const names: string[] = []
  const counted: GraphStore = {
    name: store.name,
    supports: store.supports,
    open: () => store.open(),
    read: (name, parameters, signal) => {
      names.push(name)
      return store.read(name, parameters, signal)
    },
    keys: (order, range, signal) => {
      names.push(`keys/${order}`)
      return store.keys(order, range, signal)
    },
    write: (work) => store.write(work),
    ping: () => store.ping(),
    clear: () => store.clear(),
    close: () => store.close(),
  }
  return { store: counted, names }
}

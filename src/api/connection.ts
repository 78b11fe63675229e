import type { Place } from '../store/view/paging.ts'
import type { PageRequest } from './arguments.ts'
import { encodeCursor } from './cursor.ts'

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** A Relay connection; `totalCount` is called only when the query asks for it. */
export interface Connection<Node, Edge> {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly pageInfo: PageInfo
  readonly totalCount: () => Promise<number>
}

export interface Edge<Node> {
  readonly cursor: string
  readonly node: Node
}

/** Returns the connection of the places that were read for a page. */
export function connection<Node>(
  page: PageRequest,
  places: readonly Place<Node>[] | null,
  totalCount: () => Promise<number>,
): Connection<Node, Edge<Node>> {
  return edgeConnection(page, places, (value) => ({ node: value }), totalCount)
}

/** The same for lists whose edges say more than their node. */
export function edgeConnection<Value, Node, More extends { readonly node: Node }>(
  page: PageRequest,
  places: readonly Place<Value>[] | null,
  edge: (value: Value) => More,
  totalCount: () => Promise<number>,
): Connection<Node, Edge<Node> & More> {
  const edges = (places ?? []).slice(0, page.first).map((place) => ({
    ...edge(place.value),
    cursor: encodeCursor(page.keyset, place.key),
  }))
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: (places?.length ?? 0) > page.first,
      hasPreviousPage: page.slice.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

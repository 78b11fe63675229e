import type { Role } from '../domain/citation.ts'
import type { Reference } from '../store/view/nodes.ts'

/** What an edge between an achievement and a directive says beside its node. */
export interface ReferenceEdge<Node> {
  readonly node: Node
  readonly citationCount: number
  readonly roles: readonly Role[]
}

export function referenceEdge<Node>({ node, citations, roles }: Reference<Node>): ReferenceEdge<Node> {
  return { node, citationCount: citations, roles }
}

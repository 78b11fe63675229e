import { canonicalLine } from './graph-element.ts'
import { graphElements } from './graph-elements.ts'
import type { GraphStore } from './graph-store.ts'

/**
 * Gives the canonical export, a line of JSON for each node and relationship, without line ends: nodes by label and id,
 * then relationships by type, ids of both ends and properties. Equal graphs give equal lines on both engines. It reads in
 * pages, so a graph that is written meanwhile may be seen in part before and in part after. It keeps all ids in memory.
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<string, void, undefined> {
  for await (const element of graphElements(store)) yield canonicalLine(element)
}

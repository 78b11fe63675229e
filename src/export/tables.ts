import {
  nodeLabels,
  relationshipKinds,
  type GraphElement,
  type NodeLabel,
  type RelationshipKind,
} from '../store/graph-element.ts'
import type { Value } from '../store/graph-store.ts'
import { nodeColumns, relationshipColumns, requireColumns, type Column } from './columns.ts'

/** The nodes of one label, or the relationships of one type from one label, as a table. */
export interface GraphTable {
  /** The name of its file without an extension: "Directive", "ISSUED_BY", "STATES_DATE-RegisterEntry". */
  readonly name: string
  /** Null for relationships. */
  readonly label: NodeLabel | null
  /** Null for nodes. */
  readonly kind: RelationshipKind | null
  /** The properties, the id of a node first; the two ends of a relationship are not among them. */
  readonly columns: readonly Column[]
}

const several = new Set(['STATES_BODY', 'STATES_DATE'])

/** Every table of a graph: nodes, then relationships. */
export const graphTables: readonly GraphTable[] = [
  ...nodeLabels.map((label) => ({ name: label, label, kind: null, columns: nodeColumns(label) })),
  ...relationshipKinds.map((kind) => ({
    name: relationshipTable(kind.type, kind.start),
    label: null,
    kind,
    columns: relationshipColumns(kind),
  })),
]

const tables = new Map(graphTables.map((table) => [table.name, table]))

/** Returns the table that an element has a row in. */
export function tableOf(element: GraphElement): GraphTable {
  const name = element.kind === 'node' ? element.label : relationshipTable(element.type, element.startLabel)
  const table = tables.get(name)
  if (!table) throw new Error(`No table "${name}" for an element of the graph`)
  requireColumns(element, table.columns)
  return table
}

/** Returns the row of an element: a relationship's two ends, then the properties, null where it has none. */
export function cellsOf(element: GraphElement, columns: readonly Column[]): readonly Value[] {
  const cells = columns.map(({ name }) => element.properties[name] ?? null)
  return element.kind === 'node' ? cells : [element.start, element.end, ...cells]
}

function relationshipTable(type: string, start: NodeLabel): string {
  return several.has(type) ? `${type}-${start}` : type
}

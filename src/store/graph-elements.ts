import {
  canonicalJson,
  nodeLabels,
  relationshipKinds,
  type GraphElement,
  type NodeLabel,
  type RelationshipKind,
} from './graph-element.ts'
import type { GraphStore, Row } from './graph-store.ts'
import { textOf } from './row-text.ts'

const pageSize = 2_000

const nodeStatements: Readonly<Record<NodeLabel, string>> = {
  Achievement: 'export-achievements',
  Citation: 'export-citations',
  Designation: 'export-designations',
  Directive: 'export-directives',
  IssueDate: 'export-issue-dates',
  IssuingBody: 'export-issuing-bodies',
  RegisterEntry: 'export-register-entries',
  Report: 'export-reports',
  Term: 'export-terms',
}

/**
 * Gives every node and relationship of a graph: nodes by label and id, then relationships by type, ids of both ends and
 * properties. It reads in pages, so a graph that is written meanwhile may be seen in part before and in part after. It keeps
 * all ids in memory.
 */
export async function* graphElements(store: GraphStore): AsyncGenerator<GraphElement, void, undefined> {
  const ids = new Map<NodeLabel, string[]>()
  for (const label of nodeLabels) {
    const known: string[] = []
    for await (const { id, properties } of everyNode(store, nodeStatements[label])) {
      known.push(id)
      yield { kind: 'node', label, id, properties }
    }
    ids.set(label, known)
  }
  for (const kind of relationshipKinds) yield* relationships(store, kind, ids.get(kind.start) ?? [])
}

async function* everyNode(
  store: GraphStore,
  statement: string,
): AsyncGenerator<{ id: string; properties: Row }> {
  for (let after = ''; ;) {
    const rows = await store.read(`read/${statement}`, { after, limit: pageSize })
    if (rows.length === 0) return
    for (const row of rows) {
      after = textOf(row, 'id') ?? ''
      yield { id: after, properties: row['properties'] as Row }
    }
  }
}

async function* relationships(
  store: GraphStore,
  { type, start: startLabel, end: endLabel }: RelationshipKind,
  starts: readonly string[],
): AsyncGenerator<GraphElement> {
  const statement = `read/export-${statementOf(type, startLabel)}`
  for (let from = 0; from < starts.length; from += pageSize) {
    const rows = await store.read(statement, { ids: starts.slice(from, from + pageSize) })
    for (const row of sorted(rows)) {
      const ends = { start: textOf(row, 'start') ?? '', end: textOf(row, 'end') ?? '' }
      yield {
        kind: 'relationship',
        type,
        startLabel,
        endLabel,
        ...ends,
        properties: row['properties'] as Row,
      }
    }
  }
}

/** A type that goes from two labels has a statement for each. */
function statementOf(type: string, start: NodeLabel): string {
  if (start !== 'RegisterEntry' || type === 'DESCRIBES') return type.toLowerCase().replaceAll('_', '-')
  return type === 'STATES_BODY' ? 'registered-bodies' : 'registered-dates'
}

/** Returns rows of relationships in the order of their ends and properties; a page holds all of a start's. */
function sorted(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => {
    const order = [textOf(row, 'start'), textOf(row, 'end'), canonicalJson(row['properties'])].join('\0')
    return { row, order: Buffer.from(order) }
  })
  // both engines order ids by code points, which is the order of UTF-8 bytes and not that of UTF-16 units
  return keyed.sort((a, b) => Buffer.compare(a.order, b.order)).map(({ row }) => row)
}

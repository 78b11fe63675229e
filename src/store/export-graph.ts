import type { GraphStore, Row, Value } from './graph-store.ts'
import { orders } from './ordered-keys.ts'
import { textOf } from './row-text.ts'

const pageSize = 2_000

// in the order of the names, as the export is sorted by them
const nodes: readonly (readonly [label: string, statement: string])[] = [
  ['Achievement', 'export-achievements'],
  ['Citation', 'export-citations'],
  ['Designation', 'export-designations'],
  ['Directive', 'export-directives'],
  ['IssueDate', 'export-issue-dates'],
  ['IssuingBody', 'export-issuing-bodies'],
  ['RegisterEntry', 'export-register-entries'],
  ['Report', 'export-reports'],
  ['Term', 'export-terms'],
]

const relationships: readonly (readonly [type: string, start: string, statement: string])[] = [
  ['AMENDS', 'Directive', 'export-amends'],
  ['CALLED', 'Directive', 'export-called'],
  ['CITES', 'Citation', 'export-cites'],
  ['DESCRIBES', 'RegisterEntry', 'export-describes'],
  ['GUIDES', 'Directive', 'export-guides'],
  ['HAS_ACHIEVEMENT', 'Report', 'export-has-achievement'],
  ['HAS_CITATION', 'Achievement', 'export-has-citation'],
  ['IMPLEMENTS', 'Directive', 'export-implements'],
  ['IS', 'Report', 'export-is'],
  ['ISSUED_BY', 'Directive', 'export-issued-by'],
  ['ISSUED_ON', 'Directive', 'export-issued-on'],
  ['MAY_CITE', 'Citation', 'export-may-cite'],
  ['NUMBERED_IN', 'Directive', 'export-numbered-in'],
  ['OPEN_ON', 'Citation', 'export-open-on'],
  ['PART_OF', 'IssuingBody', 'export-part-of'],
  ['REFERENCES', 'Achievement', 'export-references'],
  ['REPEALS', 'Directive', 'export-repeals'],
  ['REPLACES', 'Directive', 'export-replaces'],
  ['STATES_BODY', 'Citation', 'export-states-body'],
  ['STATES_BODY', 'RegisterEntry', 'export-registered-bodies'],
  ['STATES_DATE', 'Citation', 'export-states-date'],
  ['STATES_DATE', 'RegisterEntry', 'export-registered-dates'],
]

/**
 * Gives the canonical export, a line of JSON for each node and relationship, without line ends: nodes by label and id,
 * then relationships by type, ids of both ends and properties. Equal graphs give equal lines on both engines. It reads in
 * pages, so a graph that is written meanwhile may be seen in part before and in part after. It keeps all ids in memory.
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<string, void, undefined> {
  const ids = new Map<string, string[]>()
  for (const [label, statement] of nodes) {
    const known: string[] = []
    for await (const { id, properties } of everyNode(store, statement)) {
      known.push(id)
      yield canonical({ kind: 'node', label, id, properties })
    }
    ids.set(label, known)
  }
  for (const [type, start, statement] of relationships) {
    const starts = ids.get(start) ?? []
    for (let from = 0; from < starts.length; from += pageSize) {
      const rows = await store.read(`read/${statement}`, { ids: starts.slice(from, from + pageSize) })
      for (const row of sorted(rows)) yield canonical({ kind: 'relationship', type, ...row })
    }
  }
}

async function* everyNode(
  store: GraphStore,
  statement: string,
): AsyncGenerator<{ id: string; properties: Value | undefined }> {
  for (let after = ''; ;) {
    const rows = await store.read(`read/${statement}`, { after, limit: pageSize })
    if (rows.length === 0) return
    for (const row of rows) {
      after = textOf(row, 'id') ?? ''
      yield { id: after, properties: told(row['properties']) }
    }
  }
}

/** What nodes keep only to be ordered and found by; it follows from the rest. */
const derived = new Set([...Object.values(orders).map(({ property }) => property), 'folded'])

function told(properties: Value | undefined): Value | undefined {
  if (typeof properties !== 'object' || properties === null) return properties
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key === 'id' || !derived.has(key)))
}

/** Returns rows of relationships in the order of their ends and properties; a page holds all of a start's. */
function sorted(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => {
    const order = [textOf(row, 'start'), textOf(row, 'end'), canonical(row['properties'])].join('\0')
    return { row, order: Buffer.from(order) }
  })
  // both engines order ids by code points, which is the order of UTF-8 bytes and not that of UTF-16 units
  return keyed.sort((a, b) => Buffer.compare(a.order, b.order)).map(({ row }) => row)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}

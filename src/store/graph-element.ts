import type { Row } from './graph-store.ts'
import { orders } from './ordered-keys.ts'

/** The labels of nodes, in the order of the canonical export. */
export const nodeLabels = [
  'Achievement',
  'Citation',
  'Designation',
  'Directive',
  'IssueDate',
  'IssuingBody',
  'RegisterEntry',
  'Report',
  'Term',
] as const
export type NodeLabel = (typeof nodeLabels)[number]

/** What a type of relationship goes from and to. */
export interface RelationshipKind {
  readonly type: string
  readonly start: NodeLabel
  readonly end: NodeLabel
}

/** The kinds of relationships, in the order of the canonical export. */
export const relationshipKinds: readonly RelationshipKind[] = [
  { type: 'AMENDS', start: 'Directive', end: 'Directive' },
  { type: 'CALLED', start: 'Directive', end: 'Designation' },
  { type: 'CITES', start: 'Citation', end: 'Directive' },
  { type: 'DESCRIBES', start: 'RegisterEntry', end: 'Directive' },
  { type: 'GUIDES', start: 'Directive', end: 'Directive' },
  { type: 'HAS_ACHIEVEMENT', start: 'Report', end: 'Achievement' },
  { type: 'HAS_CITATION', start: 'Achievement', end: 'Citation' },
  { type: 'IMPLEMENTS', start: 'Directive', end: 'Directive' },
  { type: 'IS', start: 'Report', end: 'Directive' },
  { type: 'ISSUED_BY', start: 'Directive', end: 'IssuingBody' },
  { type: 'ISSUED_ON', start: 'Directive', end: 'IssueDate' },
  { type: 'MAY_CITE', start: 'Citation', end: 'Directive' },
  { type: 'NUMBERED_IN', start: 'Directive', end: 'Term' },
  { type: 'OPEN_ON', start: 'Citation', end: 'Designation' },
  { type: 'PART_OF', start: 'IssuingBody', end: 'IssuingBody' },
  { type: 'REFERENCES', start: 'Achievement', end: 'Directive' },
  { type: 'REPEALS', start: 'Directive', end: 'Directive' },
  { type: 'REPLACES', start: 'Directive', end: 'Directive' },
  { type: 'STATES_BODY', start: 'Citation', end: 'IssuingBody' },
  { type: 'STATES_BODY', start: 'RegisterEntry', end: 'IssuingBody' },
  { type: 'STATES_DATE', start: 'Citation', end: 'IssueDate' },
  { type: 'STATES_DATE', start: 'RegisterEntry', end: 'IssueDate' },
]

export interface GraphNode {
  readonly kind: 'node'
  readonly label: NodeLabel
  readonly id: string
  /** Everything that the node keeps, what only orders and search need too. */
  readonly properties: Row
}

export interface GraphRelationship {
  readonly kind: 'relationship'
  readonly type: string
  readonly startLabel: NodeLabel
  readonly start: string
  readonly endLabel: NodeLabel
  readonly end: string
  readonly properties: Row
}

/** A node or a relationship of a graph, free of any engine. */
export type GraphElement = GraphNode | GraphRelationship

const derived = new Set<string>([
  ...Object.values(orders).map(({ property }) => property),
  ...['byPlace', 'byDate', 'byBody', 'folded', 'citationCount', 'cited', 'bodiless', 'layout', 'fingerprint'],
])

/** True of what is kept only to order, find, count and load again by: it tells nothing that the rest does not. */
export function isDerived(property: string): boolean {
  return property !== 'id' && derived.has(property)
}

/** Returns the properties without those that follow from the rest. */
export function toldProperties(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !isDerived(key)))
}

/** Returns the line of the canonical export for an element, without a line end: equal elements give equal lines. */
export function canonicalLine(element: GraphElement): string {
  if (element.kind === 'node') {
    return canonicalJson({ ...element, properties: toldProperties(element.properties) })
  }
  const { kind, type, start, end, properties } = element
  return canonicalJson({ kind, type, start, end, properties: toldProperties(properties) })
}

const nodePlaces = new Map<string, number>(nodeLabels.map((label, place) => [label, place]))
const relationshipPlaces = new Map(
  relationshipKinds.map(({ type, start }, place) => [`${type} ${start}`, nodeLabels.length + place]),
)

/**
 * Returns where an element stands in the canonical export: the place of its label or type, then texts that are compared by
 * their bytes, one after another.
 */
export function canonicalPlace(element: GraphElement): readonly [table: number, ...texts: string[]] {
  if (element.kind === 'node') return [nodePlaces.get(element.label) ?? 0, element.id]
  const { type, startLabel, start, end, properties } = element
  return [relationshipPlaces.get(`${type} ${startLabel}`) ?? 0, start, end, canonicalJson(properties)]
}

/** Returns JSON with the keys of every object sorted. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}

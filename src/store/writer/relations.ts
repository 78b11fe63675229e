import { citationId } from '../../domain/ids.ts'
import type { Relation, RelationType } from '../../domain/relation.ts'
import { relationTypes } from '../../domain/relation.ts'
import type { Letterhead } from '../../domain/report-graph.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import type { Span } from '../../domain/span.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds, writeRows } from './rows.ts'

/** A relation between two directives that a report says. */
export interface SaidRelation {
  readonly from: string
  readonly type: RelationType
  readonly to: string
  readonly evidence: RelationEvidence
}

/** What says a relation: the words between two citations, and one of these. */
export interface RelationEvidence extends Span {
  /** The id of the citation of the directive that is acted on; where that has none, of the one that acts. */
  readonly citation: string
  readonly exact: string
}

/** A report whose relations are asked for. */
export interface Relating {
  readonly id: string
  readonly relations: readonly Relation[]
  readonly letterhead: Letterhead | null
  readonly citations: readonly ResolvedCitation[]
}

/** Returns the relations that a report says of directives that are known: one it is not sure of is in none. */
export function relationsOf({ id, relations, letterhead, citations }: Relating): SaidRelation[] {
  const meant = new Map(
    citations.flatMap(({ start, resolution: { status, directives } }) =>
      status === 'resolved' ? [[start, directives[0] ?? ''] as const] : [],
    ),
  )
  if (letterhead) meant.set(letterhead.citation.start, letterhead.directive)
  const places = new Map(citations.map((citation) => [citation.start, citationId(id, citation)]))
  return relations.flatMap(({ type, from, to, exact, start, end }) => {
    const [actor, object] = [meant.get(from), meant.get(to)]
    const citation = places.get(to) ?? places.get(from)
    if (actor === undefined || object === undefined || actor === object || citation === undefined) return []
    return [{ from: actor, type, to: object, evidence: { citation, exact, start, end } }]
  })
}

/** Returns which two directives a relation is between, and of which type it is, as one text. */
export function relationKey({ from, type, to }: { from: string; type: string; to: string }): string {
  return JSON.stringify([from, type, to])
}

/** Returns the evidence that a relation in the graph keeps in lists. */
export function evidenceIn(row: Row): RelationEvidence[] {
  const words = row['words'] as readonly string[]
  const [starts, ends] = [row['starts'] as readonly number[], row['ends'] as readonly number[]]
  return (row['evidence'] as readonly string[]).map((citation, at) => ({
    ...{ citation, exact: words[at] ?? '' },
    ...{ start: starts[at] ?? 0, end: ends[at] ?? 0 },
  }))
}

/** Returns the evidence as the lists that a relation in the graph keeps; equal evidence gives equal lists. */
export function evidenceLists(evidence: readonly RelationEvidence[]): Parameters {
  const sorted = [...evidence].sort((a, b) => (evidenceKey(a) < evidenceKey(b) ? -1 : 1))
  return {
    evidence: sorted.map(({ citation }) => citation),
    words: sorted.map(({ exact }) => exact),
    starts: sorted.map(({ start }) => start),
    ends: sorted.map(({ end }) => end),
  }
}

/** Brings the relations between directives from what reports said to what they say now. */
export async function changeRelations(
  transaction: Transaction,
  before: readonly SaidRelation[],
  now: readonly SaidRelation[],
): Promise<void> {
  const [gone, come] = [before.filter(isMissingIn(now)), now.filter(isMissingIn(before))]
  const changed = [...gone, ...come]
  if (changed.length === 0) return
  const evidence = await knownEvidence(transaction, changed)
  for (const relation of gone) evidence.get(relationKey(relation))?.delete(evidenceKey(relation.evidence))
  for (const relation of come) {
    const known = evidence.get(relationKey(relation)) ?? new Map<string, RelationEvidence>()
    evidence.set(relationKey(relation), known.set(evidenceKey(relation.evidence), relation.evidence))
  }
  const concerned = [...new Map(changed.map((relation) => [relationKey(relation), relation])).values()]
  for (const type of relationTypes) {
    const rows = concerned
      .filter((relation) => relation.type === type)
      .map(({ from, to }) => ({
        ...{ from, to },
        evidence: [...(evidence.get(relationKey({ from, type, to }))?.values() ?? [])],
      }))
    await writeType(transaction, type, rows)
  }
}

async function knownEvidence(
  transaction: Transaction,
  changed: readonly SaidRelation[],
): Promise<Map<string, Map<string, RelationEvidence>>> {
  const rows = await runOnIds(
    transaction,
    'write/relations-from',
    changed.map(({ from }) => from),
  )
  return new Map(
    rows.map((row) => [
      relationKey({ from: idOf(row), type: textOf(row, 'type') ?? '', to: textOf(row, 'to') ?? '' }),
      new Map(evidenceIn(row).map((each) => [evidenceKey(each), each])),
    ]),
  )
}

interface RelationRow {
  readonly from: string
  readonly to: string
  readonly evidence: readonly RelationEvidence[]
}

async function writeType(
  transaction: Transaction,
  type: RelationType,
  rows: readonly RelationRow[],
): Promise<void> {
  const [kept, gone] = [
    rows.filter(({ evidence }) => evidence.length > 0),
    rows.filter(({ evidence }) => evidence.length === 0),
  ]
  const name = type.toLowerCase()
  await writeRows(
    transaction,
    `write/set-${name}`,
    kept.map(({ from, to, evidence }) => ({ from, to, ...evidenceLists(evidence) })),
  )
  if (gone.length > 0) {
    await transaction.run(`write/unset-${name}`, { rows: gone.map(({ from, to }) => ({ from, to })) })
  }
}

function evidenceKey({ citation, start, end, exact }: RelationEvidence): string {
  return JSON.stringify([citation, start, end, exact])
}

function isMissingIn(others: readonly SaidRelation[]): (relation: SaidRelation) => boolean {
  const known = new Set(others.map((other) => `${relationKey(other)}${evidenceKey(other.evidence)}`))
  return (relation) => !known.has(`${relationKey(relation)}${evidenceKey(relation.evidence)}`)
}

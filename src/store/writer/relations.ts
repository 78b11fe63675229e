import { citationId } from '../../domain/ids.ts'
import type { Relation, RelationType } from '../../domain/relation.ts'
import { relationTypes } from '../../domain/relation.ts'
import type { Letterhead } from '../../domain/report-graph.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import type { Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds, writeRows } from './rows.ts'

/** A relation between two directives that a report says. */
export interface SaidRelation {
  readonly from: string
  readonly type: RelationType
  readonly to: string
  /** The id of the citation that says so. */
  readonly evidence: string
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
  return relations.flatMap(({ type, from, to }) => {
    const [actor, object] = [meant.get(from), meant.get(to)]
    const evidence = places.get(to) ?? places.get(from)
    if (actor === undefined || object === undefined || actor === object || evidence === undefined) return []
    return [{ from: actor, type, to: object, evidence }]
  })
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
  const rows = await runOnIds(
    transaction,
    'write/relations-from',
    changed.map(({ from }) => from),
  )
  const evidence = new Map(
    rows.map((row) => [
      key({ from: idOf(row), type: textOf(row, 'type') ?? '', to: textOf(row, 'to') ?? '' }),
      new Set(row['evidence'] as readonly string[]),
    ]),
  )
  for (const relation of gone) evidence.get(key(relation))?.delete(relation.evidence)
  for (const relation of come) {
    evidence.set(key(relation), (evidence.get(key(relation)) ?? new Set()).add(relation.evidence))
  }
  const concerned = [...new Map(changed.map((relation) => [key(relation), relation])).values()]
  for (const type of relationTypes) {
    await writeType(
      transaction,
      type,
      concerned
        .filter((relation) => relation.type === type)
        .map(({ from, to }) => ({
          from,
          to,
          evidence: [...(evidence.get(key({ from, type, to })) ?? [])].sort(),
        })),
    )
  }
}

interface RelationRow {
  readonly from: string
  readonly to: string
  readonly evidence: readonly string[]
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
    kept.map((row) => ({ ...row })),
  )
  if (gone.length > 0) {
    await transaction.run(`write/unset-${name}`, { rows: gone.map(({ from, to }) => ({ from, to })) })
  }
}

function key({ from, type, to }: { from: string; type: string; to: string }): string {
  return JSON.stringify([from, type, to])
}

function isMissingIn(others: readonly SaidRelation[]): (relation: SaidRelation) => boolean {
  const known = new Set(others.map((other) => `${key(other)}${other.evidence}`))
  return (relation) => !known.has(`${key(relation)}${relation.evidence}`)
}

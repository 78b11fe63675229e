import { issueDate } from '../../domain/issue-date.ts'
import type { GraphStore, Parameters, Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { disagreements } from '../writer/choose-attributes.ts'
import { isInConflict } from '../writer/conflict.ts'
import { recount } from '../writer/count-votes.ts'
import { orderRow } from '../writer/directive-order.ts'
import { evidenceIn, evidenceLists, relationKey, type RelationEvidence } from '../writer/relations.ts'
import { idOf } from '../writer/rows.ts'
import { votesIn, votesText, type Votes } from '../writer/votes.ts'
import { isOtherIdentity } from './identity.ts'
import { invariant } from './invariants.ts'
import { isOtherwise, pages, readingOnly, type Breach } from './pages.ts'

/** Yields the directives that are not what their ids, the register and all citations make them. */
export async function* checkDirectives(store: GraphStore): AsyncGenerator<Breach> {
  const reading = readingOnly(store)
  for await (const rows of pages(store, 'check/directives')) {
    const counted = await recount(reading, rows.map(idOf))
    for (const row of rows) {
      const [id, votes] = [idOf(row), counted.get(idOf(row)) ?? (new Map() as Votes)]
      const known = votesText(votesIn(textOf(row, 'votes')))
      const isMarked = row['inConflict'] === true
      if (votesText(votes) !== known || isMarked !== isInConflict(row, votes))
        yield { invariant: invariant.counts, id }
      if (disagreements({ directive: row, votes }).length > 0) yield { invariant: invariant.choices, id }
      if (isOtherwise(row, { ...orderRow(row, votes), ...daysOf(row) }))
        yield { invariant: invariant.places, id }
      if (isOtherIdentity(row)) yield { invariant: invariant.identities, id }
    }
  }
}

/** Returns the days by which a directive is found in a stretch of time. */
function daysOf(directive: Row): Parameters {
  const issuedOn = textOf(directive, 'issuedOn')
  const { startsOn = null, endsOn = null } = (issuedOn === null ? null : issueDate(issuedOn)) ?? {}
  return { issuedOnStart: startsOn, issuedOnEnd: endsOn }
}

/** Every relation that is said must be there once with all that says it, and no other. */
export async function* checkRelations(
  store: GraphStore,
  said: ReadonlyMap<string, readonly RelationEvidence[]>,
): AsyncGenerator<Breach> {
  const left = new Map(said)
  for await (const rows of pages(store, 'check/relations')) {
    for (const row of rows) {
      for (const relation of row['relations'] as readonly Row[]) {
        const [type, to] = [textOf(relation, 'type') ?? '', textOf(relation, 'to') ?? '']
        const key = relationKey({ from: idOf(row), type, to })
        const kept = JSON.stringify(evidenceLists(evidenceIn(relation)))
        if (kept !== JSON.stringify(evidenceLists(left.get(key) ?? [])))
          yield { invariant: invariant.relations, id: idOf(row) }
        left.delete(key)
      }
    }
  }
  for (const key of left.keys())
    yield { invariant: invariant.relations, id: (JSON.parse(key) as string[])[0] ?? '' }
}

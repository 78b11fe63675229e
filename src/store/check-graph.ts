import type { IssuingBody } from '../domain/issuing-body.ts'
import type { Resolver } from '../domain/knowledge.ts'
import { checkDirectives, checkRelations } from './check/directives.ts'
import { listed } from './check/invariants.ts'
import type { Breach } from './check/pages.ts'
import { checkReports } from './check/reports.ts'
import { checkDays, checkEntries, checkNames, checkTables } from './check/shared-nodes.ts'
import { relationshipKinds } from './graph-element.ts'
import type { GraphStore, Parameters } from './graph-store.ts'
import type { RelationEvidence } from './writer/relations.ts'
import { idOf } from './writer/rows.ts'

export { invariants } from './check/invariants.ts'
export type { Breach } from './check/pages.ts'

/** How many breaches of one kind are told. */
const most = 20

const own: Readonly<Record<string, Parameters>> = {
  'wrong-ends': { kinds: relationshipKinds.map(({ start, type, end }) => `${start}-${type}-${end}`) },
}

/** Yields what breaks an invariant in a graph, at most 20 of a kind; nothing of a graph that is whole. Writes nothing. */
export async function* checkGraph(
  store: GraphStore,
  resolver: Resolver,
): AsyncGenerator<Breach, void, undefined> {
  for (const [statement, invariant] of Object.entries(listed)) {
    for (const row of await store.read(`check/${statement}`, { limit: most, ...own[statement] })) {
      yield { invariant, id: idOf(row) }
    }
  }
  const said = new Map<string, RelationEvidence[]>()
  const bodies = new Map<string, IssuingBody>()
  yield* fewest(checkReports(store, { resolver, said, bodies }))
  yield* fewest(checkEntries(store))
  yield* fewest(checkRelations(store, said))
  yield* fewest(checkDirectives(store))
  yield* fewest(checkTables(store, bodies))
  yield* fewest(checkNames(store))
  yield* fewest(checkDays(store))
}

async function* fewest(breaches: AsyncGenerator<Breach>): AsyncGenerator<Breach, void, undefined> {
  const told = new Map<string, number>()
  for await (const breach of breaches) {
    const count = (told.get(breach.invariant) ?? 0) + 1
    told.set(breach.invariant, count)
    if (count <= most) yield breach
  }
}

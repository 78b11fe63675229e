import { addTo, grouped } from '../../domain/grouped.ts'
import type { IssuingBody } from '../../domain/issuing-body.ts'
import type { Answers, Knowledge, Resolver } from '../../domain/knowledge.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { relationKey, relationsOf, type RelationEvidence } from '../writer/relations.ts'
import { idOf } from '../writer/rows.ts'
import {
  changedAnswers,
  itselfAgain,
  storedReportsIn,
  withKnowledge,
  type StoredReport,
} from '../writer/stored-report.ts'
import { misplacedIn } from './along-keys.ts'
import { invariant } from './invariants.ts'
import { checkOwnNodes } from './own-nodes.ts'
import { pages, readingOnly, type Breach } from './pages.ts'

interface Checking {
  readonly resolver: Resolver
  /** The relations that reports say; filled as they are read. */
  readonly said: Map<string, RelationEvidence[]>
  /** The issuing bodies that the answers bring, as the tables have them; filled as they are read. */
  readonly bodies: Map<string, IssuingBody>
}

/** Yields the reports, and what stands in them, that are not what their texts and the rules make them. */
export async function* checkReports(store: GraphStore, checking: Checking): AsyncGenerator<Breach> {
  const reading = readingOnly(store)
  for await (const rows of pages(store, 'check/reports')) {
    const reports = await withKnowledge(reading, await storedReportsIn(reading, rows), checking.resolver)
    const [achievements, claims] = await Promise.all(
      ['check/parts-of-reports', 'check/claims-in-reports'].map(async (statement) =>
        grouped(await store.read(statement, { ids: rows.map(idOf) }), (row) => textOf(row, 'report') ?? ''),
      ),
    )
    for (const [index, [report, knowledge]] of reports.entries()) {
      const row = rows[index] ?? {}
      const parts = { achievements: achievements?.get(report.id) ?? [], claims: claims?.get(report.id) ?? [] }
      yield* checkOwnNodes(row, report, parts)
      yield* checkAnswers(row, [report, knowledge], checking)
    }
    for await (const id of misplacedIn(store, rows.map(idOf))) yield { invariant: invariant.inOrder, id }
  }
}

function* checkAnswers(
  row: Row,
  [report, knowledge]: readonly [StoredReport, Knowledge],
  { resolver, said, bodies }: Checking,
): Generator<Breach> {
  for (const relation of relationsOf(report)) {
    addTo(said, relationKey(relation), relation.evidence)
  }
  const now = resolver.answer(report, report.citations, knowledge)
  for (const id of changedAnswers(report.id, report.citations, now.citations))
    yield { invariant: invariant.answers, id }
  const itself = itselfAgain(report, knowledge, resolver)
  const isOther = itself !== null && itself.directives[0]?.id !== report.letterhead?.directive
  if (hasLostItself(row) || isOther) yield { invariant: invariant.itself, id: report.id }
  for (const each of bodiesIn([now, ...(itself ? [itself] : [])])) bodies.set(each.id, each)
}

function hasLostItself(row: Row): boolean {
  return (row['itself'] as readonly string[]).length !== (textOf(row, 'letterhead') === null ? 0 : 1)
}

function bodiesIn(answers: readonly Answers[]): readonly IssuingBody[] {
  return answers.flatMap(({ issuingBodies }) => issuingBodies).filter(({ unlisted }) => !unlisted)
}

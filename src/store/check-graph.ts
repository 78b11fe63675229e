import { citationId } from '../domain/ids.ts'
import type { Knowledge, Resolver } from '../domain/knowledge.ts'
import { misplacedIn } from './check-places.ts'
import type { GraphStore, Parameters, Row, Transaction } from './graph-store.ts'
import { textOf } from './row-text.ts'
import { nameRow, namesInRows, type NameCounts } from './writer/body-names.ts'
import { disagreements } from './writer/choose-attributes.ts'
import { isInConflict } from './writer/conflict.ts'
import { recount } from './writer/count-votes.ts'
import { readKnowledge } from './writer/knowledge.ts'
import { orderRow } from './writer/directive-order.ts'
import {
  evidenceIn,
  evidenceLists,
  relationKey,
  relationsOf,
  type RelationEvidence,
} from './writer/relations.ts'
import { idOf } from './writer/rows.ts'
import { changedAnswers, designationsOf, storedReportsIn, type StoredReport } from './writer/stored-report.ts'
import { votesIn, votesText, type Votes } from './writer/votes.ts'

/** Something in a graph that is not as it must be. */
export interface Breach {
  /** What must hold, as `invariants` has it. */
  readonly invariant: string
  /** The id of the node that breaks it. */
  readonly id: string
}

/** What must hold of every graph; the statement of `cypher/check/` lists what breaks it. */
const listed: Readonly<Record<string, string>> = {
  'nameless-nodes': 'every node has an id and a name',
  'lost-achievements': 'every achievement stands in a report',
  'lost-citations': 'every citation stands in an achievement',
  'lost-directives': 'every directive is named by a citation, the register or a report',
  'lost-dates': 'every issue date is stated or chosen',
  'lost-bodies': 'every issuing body is stated, chosen, implied or has members',
  'lost-terms': 'every term has a directive',
  'lost-designations': 'every designation is of a directive',
  'lost-entries': 'every entry of the register describes a directive',
  'wrong-links':
    'a resolved citation has one directive, an ambiguous one several candidates, an unresolved one none',
  'wrong-references': 'REFERENCES counts the citations of its achievement',
  'missing-references': 'every achievement references the directives that it cites',
  'wrong-dates': 'the date of a directive is the one it is linked to',
  'wrong-terms': 'the term of a directive is the one it is linked to',
}

const words = 'every citation is the words of its report at its place'
const answers = 'every citation is answered as the rules answer it now'
const itself = 'every report with a number in its letterhead is the directive of that number'
const relations = 'every relation between directives is what citations say, with the words of each'
const counts = 'every directive counts what its citations say'
const called = 'every issuing body that no table lists is called as most call it'
const choices = 'noun, date and bodies of a directive are those that the register or most citations say'
const inOrder = 'every achievement and every citation is where lists in reading order look for it'
const places = 'every directive is where lists and search look for it'

/** Every invariant, in the order in which they are checked. */
export const invariants: readonly string[] = [
  ...Object.values(listed),
  words,
  inOrder,
  answers,
  itself,
  relations,
  counts,
  choices,
  called,
  places,
]

/** How many breaches of one kind are told. */
const most = 20
const page = 200

/** Yields what breaks an invariant in a graph, at most 20 of a kind; nothing of a graph that is whole. Writes nothing. */
export async function* checkGraph(
  store: GraphStore,
  resolver: Resolver,
): AsyncGenerator<Breach, void, undefined> {
  for (const [statement, invariant] of Object.entries(listed)) {
    for (const row of await store.read(`check/${statement}`, { limit: most })) {
      yield { invariant, id: idOf(row) }
    }
  }
  const said = new Map<string, RelationEvidence[]>()
  yield* fewest(checkReports(store, { resolver, said }))
  yield* fewest(checkPlaces(store))
  yield* fewest(checkRelations(store, said))
  yield* fewest(checkDirectives(store))
  yield* fewest(checkBodies(store))
}

async function* fewest(breaches: AsyncGenerator<Breach>): AsyncGenerator<Breach, void, undefined> {
  const told = new Map<string, number>()
  for await (const breach of breaches) {
    const count = (told.get(breach.invariant) ?? 0) + 1
    told.set(breach.invariant, count)
    if (count <= most) yield breach
  }
}

interface Checking {
  readonly resolver: Resolver
  /** The relations that reports say; filled as they are read. */
  readonly said: Map<string, RelationEvidence[]>
}

async function* checkReports(store: GraphStore, { resolver, said }: Checking): AsyncGenerator<Breach> {
  const reading = readingOnly(store)
  for await (const rows of pages(store, 'check/reports')) {
    const reports = await storedReportsIn(reading, rows)
    const asked = reports.flatMap((report) => designationsOf(report, resolver))
    const knowledge = await readKnowledge(reading, new Set(asked))
    for (const [index, report] of reports.entries()) {
      const text = textOf(rows[index] ?? {}, 'text') ?? ''
      for (const id of misplaced(report, text)) yield { invariant: words, id }
      for (const relation of relationsOf(report)) {
        said.set(relationKey(relation), [...(said.get(relationKey(relation)) ?? []), relation.evidence])
      }
      const now = resolver.answer(report, report.citations, knowledge)
      for (const id of changedAnswers(report.id, report.citations, now.citations))
        yield { invariant: answers, id }
      if (hasLostItself(rows[index] ?? {}) || isOtherDirective(report, resolver, knowledge))
        yield { invariant: itself, id: report.id }
    }
  }
}

function hasLostItself(row: Row): boolean {
  return (row['itself'] as readonly string[]).length !== (textOf(row, 'letterhead') === null ? 0 : 1)
}

function isOtherDirective(report: StoredReport, resolver: Resolver, knowledge: Knowledge): boolean {
  const { letterhead } = report
  if (!letterhead) return false
  return resolver.itself(report, letterhead.citation, knowledge).directives[0]?.id !== letterhead.directive
}

function misplaced({ id, citations }: StoredReport, text: string): string[] {
  return citations
    .filter(({ start, end, exact }) => text.slice(start, end) !== exact)
    .map((citation) => citationId(id, citation))
}

async function* checkPlaces(store: GraphStore): AsyncGenerator<Breach> {
  for await (const reports of pages(store, 'read/report-ids'))
    for await (const id of misplacedIn(store, reports.map(idOf))) yield { invariant: inOrder, id }
}

/** Every relation that is said must be there with all that says it, and no other. */
async function* checkRelations(
  store: GraphStore,
  said: ReadonlyMap<string, readonly RelationEvidence[]>,
): AsyncGenerator<Breach> {
  const left = new Set(said.keys())
  for await (const rows of pages(store, 'check/relations')) {
    for (const row of rows) {
      for (const relation of row['relations'] as readonly Row[]) {
        const [type, to] = [textOf(relation, 'type') ?? '', textOf(relation, 'to') ?? '']
        const key = relationKey({ from: idOf(row), type, to })
        left.delete(key)
        const kept = JSON.stringify(evidenceLists(evidenceIn(relation)))
        if (kept !== JSON.stringify(evidenceLists(said.get(key) ?? [])))
          yield { invariant: relations, id: idOf(row) }
      }
    }
  }
  for (const key of left) yield { invariant: relations, id: (JSON.parse(key) as string[])[0] ?? '' }
}

async function* checkDirectives(store: GraphStore): AsyncGenerator<Breach> {
  const reading = readingOnly(store)
  for await (const rows of pages(store, 'check/directives')) {
    const counted = await recount(reading, rows.map(idOf))
    for (const row of rows) {
      const votes = counted.get(idOf(row)) ?? (new Map() as Votes)
      const known = votesText(votesIn(textOf(row, 'votes')))
      const isMarked = row['inConflict'] === true
      if (votesText(votes) !== known || isMarked !== isInConflict(row, votes))
        yield { invariant: counts, id: idOf(row) }
      if (disagreements({ directive: row, votes }).length > 0) yield { invariant: choices, id: idOf(row) }
      if (isElsewhere(row, orderRow(row, votes))) yield { invariant: places, id: idOf(row) }
    }
  }
}

async function* checkBodies(store: GraphStore): AsyncGenerator<Breach> {
  for await (const rows of pages(store, 'check/names-of-bodies')) {
    const counted = namesInRows(rows)
    const kept = new Map(rows.map((row) => [idOf(row), row]))
    for (const [id, row] of kept) {
      const [wanted = {}] = nameRow(id, counted.get(id) ?? (new Map() as NameCounts))
      if (isElsewhere(row, wanted)) yield { invariant: called, id }
    }
  }
}

function isElsewhere(row: Row, order: Parameters): boolean {
  return Object.entries(order).some(([key, value]) => (row[key] ?? null) !== value)
}

async function* pages(store: GraphStore, statement: string): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ;) {
    const rows = await store.read(statement, { after, limit: page })
    if (rows.length === 0) return
    yield rows
    after = idOf(rows.at(-1) ?? {})
  }
}

/** A check reads with the statements by which the writer reads; none of those it runs writes. */
function readingOnly(store: GraphStore): Transaction {
  return { run: (name, parameters) => store.read(name, parameters) }
}

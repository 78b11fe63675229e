import type { RelationType } from '../../domain/relation.ts'
import type { ReportGraph } from '../../domain/report-graph.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import type { GraphElement } from '../graph-element.ts'
import type { Row } from '../graph-store.ts'
import { createEntries, entryProperties, namesOfEntries } from '../register-writer.ts'
import { nameRow, namesBy, type BodyNames } from '../writer/body-names.ts'
import { settleDirectives } from '../writer/count-votes.ts'
import { createOwn } from '../writer/own-rows.ts'
import { evidenceLists, relationsOf, type RelationEvidence, type SaidRelation } from '../writer/relations.ts'
import { properties, writeRows } from '../writer/rows.ts'
import { saidBy } from '../writer/said.ts'
import { mergeDesignations, mergeShared } from '../writer/shared-rows.ts'
import { countOf, votesOf, type Votes } from '../writer/votes.ts'
import { Recorder, type Base, type BodyBase, type DirectiveBase } from './recorder.ts'

/** What one report, or the register, brings to a graph; what several bring is yet to be brought together. */
export interface BulkRows {
  /** Nodes and relationships; of those that reports share, each brings its own copy. */
  readonly elements: readonly GraphElement[]
  /** The directives and the bodies that are yet to be settled. */
  readonly bases: readonly Base[]
  /** What is said of each of them, counted, by id. */
  readonly votes: ReadonlyMap<string, Votes>
  readonly relations: readonly SaidRelation[]
}

/** Returns what a report brings that is answered by all that is known. */
export async function reportRows(graph: ReportGraph): Promise<BulkRows> {
  const recorder = new Recorder()
  const open = graph.citations.flatMap(({ resolution }) => resolution.openOn ?? [])
  const called = graph.directives.flatMap(({ designation }) => designation ?? [])
  await mergeDesignations(recorder, [...open, ...called])
  await mergeShared(recorder, graph)
  await createOwn(recorder, graph)
  const { report, issuingBodies, citations, letterhead } = graph
  const said = saidBy({ id: report.id, published: report.published, issuingBodies }, citations, letterhead)
  const ofDirectives = [...said].map(([directive, sayings]) => [directive, votesOf(sayings)] as const)
  const { elements, bases } = recorder
  const votes = new Map([...ofDirectives, ...nameVotes(namesBy(graph))])
  return { elements, bases, votes, relations: relationsOf({ ...graph, id: report.id }) }
}

/** Returns what the entries of a register bring. */
export async function entryRows(entries: readonly RegisterEntry[]): Promise<BulkRows> {
  const recorder = new Recorder()
  const called = entries.flatMap(({ directive, alsoCalled }) => [
    ...(directive.designation === null ? [] : [directive.designation]),
    ...alsoCalled.map(({ id }) => id),
  ])
  await mergeDesignations(recorder, called)
  await createEntries(recorder, entries)
  const { elements, bases } = recorder
  return { elements, bases, votes: nameVotes(namesOfEntries(entries)), relations: [] }
}

function nameVotes(names: BodyNames): Map<string, Votes> {
  return new Map(
    [...names].map(([id, counts]) => [
      id,
      new Map([...counts].map(([called, count]) => [called, countOf(count)])),
    ]),
  )
}

/** Returns a body that no table lists with the name that is chosen of all that call it. */
export function bodyElement({ id }: BodyBase, votes: Votes): GraphElement {
  const [named = {}] = nameRow(id, new Map([...votes].map(([called, { count }]) => [called, count])))
  return { kind: 'node', label: 'IssuingBody', id, properties: properties({ ...named, id, vague: false }) }
}

/** Returns a directive with what is chosen of all that is said of it; `entry` is the register's, null when it has none. */
export async function directiveElements(
  { id, noun, props }: DirectiveBase,
  votes: Votes,
  entry: RegisterEntry | null,
): Promise<GraphElement[]> {
  const recorder = new Recorder()
  const registered: Row[] = entry ? [entryProperties(entry)] : []
  const directive: Row = { id, ...noun, ...props, dateBasis: [], chosen: [], registered }
  await settleDirectives(recorder, [{ directive, votes }])
  const kept = properties({ id, ...noun, ...props, ...recorder.changes.get(id) })
  return [{ kind: 'node', label: 'Directive', id, properties: kept }, ...recorder.elements]
}

/** Returns a relation between two directives with all that says it. */
export async function relationElements(
  { from, type, to }: { from: string; type: RelationType; to: string },
  evidence: readonly RelationEvidence[],
): Promise<GraphElement[]> {
  const recorder = new Recorder()
  await writeRows(recorder, `write/set-${type.toLowerCase()}`, [{ from, to, ...evidenceLists(evidence) }])
  return recorder.elements
}

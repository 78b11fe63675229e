import { citationId } from '../domain/ids.ts'
import type { Knowledge, Resolver } from '../domain/knowledge.ts'
import type { ReportGraph } from '../domain/report-graph.ts'
import type { GraphStore, Transaction } from './graph-store.ts'
import { textOf } from './row-text.ts'
import { nameBodies, namesBy, type BodyNames } from './writer/body-names.ts'
import { countVotes } from './writer/count-votes.ts'
import { changes, readKnowledge } from './writer/knowledge.ts'
import { createOwn } from './writer/own-rows.ts'
import { prune } from './writer/prune.ts'
import { changeRelations, relationsOf, type SaidRelation } from './writer/relations.ts'
import { reopen } from './writer/reopen.ts'
import { runOnIds } from './writer/rows.ts'
import { saidBy, type Said } from './writer/said.ts'
import { mergeDesignations, mergeShared } from './writer/shared-rows.ts'
import { saidIn, storedReports, type StoredReport } from './writer/stored-report.ts'
import { addGone, leaveOut, touchedNothing } from './writer/touched.ts'

/** A report that is to be written, once it is known what other reports and the register know of its designations. */
export interface Incoming {
  readonly id: string
  /** The designations on which its answers may depend. */
  readonly designations: readonly string[]
  /** Returns what the report brings; called again when the transaction is tried again. */
  graph(knowledge: Knowledge): ReportGraph
}

/**
 * Writes a report and all it brings, in one transaction; a version of it that is there already is replaced without a
 * trace. Citations of other reports whose answers change by it are answered again. The graph depends on the reports in it
 * alone, not on the order or the number of their loads, and nothing but the report's own nodes, the directives it names
 * and the answers that change is looked at.
 */
export async function writeReport(
  store: GraphStore,
  report: ReportGraph | Incoming,
  resolver: Resolver = unneeded,
): Promise<ReportGraph> {
  const incoming = 'graph' in report ? report : known(report)
  return store.write((transaction) => replace(transaction, incoming, resolver))
}

/**
 * Removes a report with its achievements, citations and claims, and the directives, dates, terms and bodies that nothing
 * else needs; what it alone made known of a code is forgotten. Returns false, and changes nothing, when there is no such
 * report.
 */
export async function deleteReport(
  store: GraphStore,
  reportId: string,
  resolver: Resolver = unneeded,
): Promise<boolean> {
  return store.write(async (transaction) => {
    const [old] = await storedReports(transaction, [reportId])
    if (!old) return false
    const before = await take(transaction, old, [])
    await settle(transaction, { old, ...before, now: null, resolver })
    return true
  })
}

async function replace(
  transaction: Transaction,
  incoming: Incoming,
  resolver: Resolver,
): Promise<ReportGraph> {
  const [old = null] = await storedReports(transaction, [incoming.id])
  const before = await take(transaction, old, incoming.designations)
  const graph = incoming.graph(before.others)
  await mergeShared(transaction, graph)
  await createOwn(transaction, graph)
  await settle(transaction, { old, ...before, now: graph, resolver })
  return graph
}

/** What was known before a report came or went, and what is known without it. */
interface Before {
  readonly known: Knowledge
  readonly others: Knowledge
  readonly designations: readonly string[]
}

/** Locks the designations that a report concerns, reads what is known of them, and removes the old version of the report. */
async function take(
  transaction: Transaction,
  old: StoredReport | null,
  designations: readonly string[],
): Promise<Before> {
  const named = old ? old.citations.flatMap(({ resolution }) => resolution.directives) : []
  if (old?.letterhead) named.push(old.letterhead.directive)
  const called = await runOnIds(transaction, 'write/designations-of-directives', named)
  const all = new Set([...designations, ...called.map((row) => textOf(row, 'id') ?? '')])
  for (const { resolution } of old?.citations ?? [])
    if (resolution.openOn !== null) all.add(resolution.openOn)
  await mergeDesignations(transaction, all)
  const known = await readKnowledge(transaction, all)
  if (!old) return { known, others: known, designations: [...all] }
  const others = await readKnowledge(transaction, all, saidIn(old))
  await transaction.run('write/delete-citations', { id: old.id })
  await transaction.run('write/delete-achievements', { id: old.id })
  await transaction.run('write/delete-report', { id: old.id })
  return { known, others, designations: [...all] }
}

interface Settling extends Before {
  readonly old: StoredReport | null
  readonly now: ReportGraph | null
  readonly resolver: Resolver
}

/** What a version of a report brings to what reports share. */
interface Brought {
  readonly relations: readonly SaidRelation[]
  readonly said: Said
  readonly bodyNames: BodyNames
}

const nothing: Brought = { relations: [], said: new Map(), bodyNames: new Map() }

function broughtBefore(old: StoredReport): Brought {
  return { relations: relationsOf(old), said: saidIn(old), bodyNames: old.bodyNames }
}

function broughtNow(now: ReportGraph): Brought {
  const { report, issuingBodies, citations, letterhead } = now
  const speaker = { id: report.id, published: report.published, issuingBodies }
  return {
    relations: relationsOf({ ...now, id: report.id }),
    said: saidBy(speaker, citations, letterhead),
    bodyNames: namesBy(now),
  }
}

/** Brings the shared nodes and the answers of other reports into line with the citations that are in the graph now. */
async function settle(
  transaction: Transaction,
  { old, now, known, designations, resolver }: Settling,
): Promise<void> {
  const touched = touchedNothing()
  if (old) addGone(touched, old.citations)
  if (old?.letterhead) touched.directives.add(old.letterhead.directive)
  const [before, after] = [old ? broughtBefore(old) : nothing, now ? broughtNow(now) : nothing]
  await changeRelations(transaction, before.relations, after.relations)
  await countVotes(transaction, before.said, after.said)
  await nameBodies(transaction, before.bodyNames, after.bodyNames)
  const changed = changes(known, await readKnowledge(transaction, designations))
  const reopened = await reopen(transaction, { changed, except: now?.report.id ?? '', resolver }, touched)
  if (now) leaveOut(touched, now.citations)
  // a new report that changes no answer leaves nothing without a name
  if (old || reopened) await prune(transaction, touched)
}

function known(graph: ReportGraph): Incoming {
  const designations = [
    ...graph.directives.flatMap(({ designation }) => designation ?? []),
    ...graph.citations.flatMap(({ resolution }) => resolution.openOn ?? []),
  ]
  return { id: graph.report.id, designations, graph: () => graph }
}

const unneeded: Resolver = {
  designations: () => [],
  answer: ({ id }, [first]) => refuse(id, first ? ` at ${citationId(id, first)}` : ''),
  itself: ({ id }) => refuse(id, ''),
}

function refuse(id: string, place: string): never {
  throw new Error(`Report "${id}" has answers${place} that may change: give a resolver to write beside it`)
}

import type { ReportGraph } from '../domain/report-graph.ts'
import type { GraphStore, Transaction } from './graph-store.ts'
import { chooseAttributes } from './writer/choose-attributes.ts'
import { createOwn } from './writer/own-rows.ts'
import { pruneDirectives, pruneNamed } from './writer/prune.ts'
import type { Said } from './writer/said.ts'
import { saidBy, saidIn, saidNothing } from './writer/said.ts'
import { mergeShared } from './writer/shared-rows.ts'
import type { Touched } from './writer/touched.ts'
import { addNamedByDirectives, together, touchedBy, touchedIn } from './writer/touched.ts'

/**
 * Writes a report and all it brings, in one transaction; a version of it that is there already is replaced without a
 * trace. The graph depends on the reports in it alone, not on the order or the number of their loads. The number of
 * statements does not grow with the report, and nothing but its own nodes and the directives it names is looked at.
 */
export async function writeReport(store: GraphStore, graph: ReportGraph): Promise<void> {
  await store.write(async (transaction) => {
    const { id } = graph.report
    const before = await transaction.run('write/touched-by-report', { id })
    await deleteOwn(transaction, id)
    await mergeShared(transaction, graph)
    await createOwn(transaction, graph)
    await settle(transaction, together(touchedIn(before), touchedBy(graph)), [saidIn(before), saidBy(graph)])
  })
}

/**
 * Removes a report with its achievements, citations and claims, and the directives, dates, terms and bodies that nothing
 * else needs. Returns false, and changes nothing, when there is no such report.
 */
export async function deleteReport(store: GraphStore, reportId: string): Promise<boolean> {
  return store.write(async (transaction) => {
    const before = await transaction.run('write/touched-by-report', { id: reportId })
    const existed = await deleteOwn(transaction, reportId)
    if (existed) await settle(transaction, touchedIn(before), [saidIn(before), saidNothing])
    return existed
  })
}

async function deleteOwn(transaction: Transaction, id: string): Promise<boolean> {
  await transaction.run('write/delete-citations', { id })
  await transaction.run('write/delete-achievements', { id })
  const gone = await transaction.run('write/delete-report', { id })
  return gone.length > 0
}

/** Brings the shared nodes into line with the citations that are in the graph now. */
async function settle(
  transaction: Transaction,
  touched: Touched,
  said: [before: Said, now: Said],
): Promise<void> {
  await addNamedByDirectives(transaction, touched)
  const [, now] = said
  await pruneDirectives(
    transaction,
    [...touched.directives].filter((id) => !now.has(id)),
  )
  await chooseAttributes(transaction, touched.directives, said)
  await pruneNamed(transaction, touched)
}

import type { GraphStore } from '../store/graph-store.ts'
import { deleteReport as remove } from '../store/graph-writer.ts'
import type { IngestOptions } from './report-graph.ts'
import { resolver } from './resolver.ts'

/**
 * Removes a report with all that only it brought, in one transaction, and answers again what it alone told. Returns false,
 * and changes nothing, when there is no such report.
 */
export async function deleteReport(
  store: GraphStore,
  reportId: string,
  options: Pick<IngestOptions, 'rules' | 'lexicon'> = {},
): Promise<boolean> {
  return remove(store, reportId, resolver(options))
}

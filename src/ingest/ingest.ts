import { z } from 'zod'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { ViendanError } from '../domain/error.ts'
import { issueDate } from '../domain/issue-date.ts'
import type { Report } from '../domain/report.ts'
import type { CitationStatus } from '../domain/resolution.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { writeReport } from '../store/graph-writer.ts'
import { readReport, type IngestOptions } from './report-graph.ts'
import { resolver } from './resolver.ts'

/** What one report brought: counts, and what was seen in it and not understood. */
export interface IngestResult {
  readonly report: string
  readonly achievements: number
  readonly citations: number
  /** How many different directives its citations resolve to or may mean. */
  readonly directives: number
  readonly statuses: Readonly<Record<CitationStatus, number>>
  readonly diagnostics: readonly Diagnostic[]
}

const reportSchema = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}#]+$/u, 'must hold neither "#" nor control characters'),
  title: z.string().nullable(),
  published: z
    .string()
    .refine((value) => issueDate(value) !== null, 'must be a date such as 2021-12-31, 2021-12 or 2021')
    .nullable(),
  issuer: z.string().nullable(),
  text: z.string().refine((value) => value.trim() !== '', 'must not be empty'),
})

/**
 * Reads a report and stores it in one transaction; a report of the same id is replaced without a trace.
 * Throws `INVALID_INPUT` when a field of the report is not as it must be, and what `GraphStore.write` throws.
 */
export async function ingest(
  store: GraphStore,
  report: Report,
  options: IngestOptions = {},
): Promise<IngestResult> {
  const answering = resolver(options)
  const { diagnostics, ...read } = readReport(checkedReport(report), options, answering)
  const graph = await writeReport(store, { id: report.id, ...read }, answering)
  const statuses = { resolved: 0, ambiguous: 0, unresolved: 0 }
  for (const { resolution } of graph.citations) statuses[resolution.status] += 1
  const { achievements, citations, directives } = graph
  const counts = {
    achievements: achievements.length,
    citations: citations.length,
    directives: directives.length,
  }
  return { report: report.id, ...counts, statuses, diagnostics }
}

/** Returns a report as it can be stored. Throws `INVALID_INPUT` when a field is not as it must be. */
export function checkedReport(report: Report): Report {
  const { success, data, error } = reportSchema.safeParse(report)
  if (success) return data
  const [first] = error.issues
  throw new ViendanError(
    'INVALID_INPUT',
    `Report "${report.id}": ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`,
  )
}

import type { Knowledge, Resolver } from '../domain/knowledge.ts'
import type { Report } from '../domain/report.ts'
import type { ReportGraph } from '../domain/report-graph.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { extract, type ExtractOptions, type Extraction } from '../extract/extract.ts'
import { latestDay } from '../resolve/latest-day.ts'
import type { ResolveOptions } from '../resolve/resolve.ts'
import { resolver } from './resolver.ts'

/** The steps of ingestion that a caller may replace. */
export interface IngestOptions {
  readonly extract?: ExtractOptions
  readonly rules?: ResolveOptions['rules']
}

/** A report that is read and not yet answered. */
export interface ReadReport {
  readonly diagnostics: readonly Diagnostic[]
  /** The designations on which its answers may depend. */
  readonly designations: readonly string[]
  /** Returns what it brings to the graph, given what other reports and the register know. */
  readonly graph: (knowledge: Knowledge) => ReportGraph
}

/**
 * Returns what a report brings to a graph of nothing else, and what was seen in it and not understood; nothing is stored.
 */
export function reportGraph(
  report: Report,
  options: IngestOptions = {},
): { readonly graph: ReportGraph; readonly diagnostics: readonly Diagnostic[] } {
  const { graph, diagnostics } = readReport(report, options)
  return { graph: graph(new Map()), diagnostics }
}

/** Reads the citations of a report. */
export function readReport(
  report: Report,
  options: IngestOptions = {},
  answering: Resolver = resolver(options.rules),
): ReadReport {
  return readExtraction(report, extract(report.text, options.extract), answering)
}

function readExtraction(
  report: Report,
  { achievements, citations, letterhead, diagnostics }: Extraction,
  answering: Resolver,
): ReadReport {
  const latest = latestDay(report, letterhead)
  const context = { id: report.id, latest }
  return {
    diagnostics,
    designations: answering.designations(context, citations),
    graph: (knowledge) => ({
      ...{ report, latest, achievements },
      ...answering.answer(context, citations, knowledge),
    }),
  }
}

import type { Report } from '../domain/report.ts'
import type { ReportGraph } from '../domain/report-graph.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { extract, type ExtractOptions } from '../extract/extract.ts'
import { bodiesOfGraph, issuingBodyById } from '../lexicon/issuing-bodies.ts'
import { termById } from '../lexicon/terms.ts'
import { resolve, type ResolveOptions } from '../resolve/resolve.ts'

/** The steps of ingestion that a caller may replace. */
export interface IngestOptions {
  readonly extract?: ExtractOptions
  readonly rules?: ResolveOptions['rules']
}

/** Returns what a report brings to the graph, and what was seen in it and not understood; nothing is stored. */
export function reportGraph(
  report: Report,
  options: IngestOptions = {},
): { readonly graph: ReportGraph; readonly diagnostics: readonly Diagnostic[] } {
  const { achievements, citations, diagnostics } = extract(report.text, options.extract)
  const rules = options.rules ? { rules: options.rules } : {}
  const resolved = resolve(citations, { report: report.id, ...rules })
  const bodies = [
    ...resolved.citations.flatMap(({ issuedBy }) => issuedBy),
    ...resolved.directives.flatMap(({ impliedBody }) => issuingBodyById(impliedBody ?? '') ?? []),
  ]
  const terms = [...new Set(resolved.directives.flatMap(({ term }) => term ?? []))].sort()
  const graph = {
    report,
    achievements,
    ...resolved,
    issuingBodies: bodiesOfGraph(bodies),
    terms: terms.map(termById),
  }
  return { graph, diagnostics }
}

import type { Citation } from '../domain/citation.ts'
import type { Answers, Knowledge, Resolver } from '../domain/knowledge.ts'
import type { Report } from '../domain/report.ts'
import type { ReportGraph } from '../domain/report-graph.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { extract, type ExtractOptions, type Extraction } from '../extract/extract.ts'
import { reportDays } from '../resolve/report-days.ts'
import type { ResolveOptions } from '../resolve/resolve.ts'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { resolver } from './resolver.ts'

/** The steps of ingestion that a caller may replace. */
export interface IngestOptions {
  readonly extract?: Omit<ExtractOptions, 'lexicon'>
  readonly rules?: ResolveOptions['rules']
  /** The types, bodies, names and spellings to know, the same for all that a graph is asked and told. @default builtInLexicon */
  readonly lexicon?: Lexicon
  /** What the text says, when it is extracted already. @default extracted from its text */
  readonly extraction?: Extraction
  /** Kept with the report, to tell whether it must be loaded again. @default none */
  readonly fingerprint?: string
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
  answering: Resolver = resolver(options),
): ReadReport {
  return readExtraction(
    report,
    options.extraction ??
      extract(report.text, { ...options.extract, lexicon: options.lexicon ?? builtInLexicon }),
    answering,
    options.fingerprint,
  )
}

/** Reads the citations of a report that are extracted already. */
export function readExtraction(
  report: Report,
  { achievements, citations, relations, letterhead, diagnostics }: Extraction,
  answering: Resolver,
  fingerprint?: string,
): ReadReport {
  const days = reportDays(report, letterhead)
  const context = { id: report.id, published: report.published, ...days }
  return {
    diagnostics,
    designations: answering.designations(context, letterhead ? [...citations, letterhead] : citations),
    graph(knowledge) {
      const answers = answering.answer(context, citations, knowledge)
      const own = { report, ...days, fingerprint, achievements, relations, letterhead: null, ...answers }
      return letterhead
        ? withLetterhead(own, letterhead, answering.itself(context, letterhead, { citations, knowledge }))
        : own
    },
  }
}

function withLetterhead(graph: ReportGraph, letterhead: Citation, itself: Answers): ReportGraph {
  const [directive] = itself.directives
  if (!directive) return graph
  return {
    ...graph,
    letterhead: { citation: letterhead, directive: directive.id },
    directives: together(graph.directives, itself.directives),
    issuingBodies: together(graph.issuingBodies, itself.issuingBodies, ({ id, name }) => `${id}\n${name}`),
    terms: together(graph.terms, itself.terms),
  }
}

function together<T extends { readonly id: string }>(
  known: readonly T[],
  more: readonly T[],
  keyOf: (each: T) => string = ({ id }) => id,
): T[] {
  return [...new Map([...more, ...known].map((each) => [keyOf(each), each])).values()]
}

import type { Diagnostic } from '../domain/diagnostic.ts'
import type { ReportGraph } from '../domain/report-graph.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { knownDirectives } from '../store/known-directives.ts'
import { titleOf } from '../text/title.ts'
import { readReport, type IngestOptions } from './report-graph.ts'

/** A text that is read as a report would be, by what a graph knows; nothing of it is in the graph. */
export interface Reading {
  /** What it would bring to the graph, with the answers to its citations. */
  readonly graph: ReportGraph
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReadableText {
  readonly text: string
  /** When it appeared, ISO. @default what its letterhead or its title tells */
  readonly published?: string | undefined
}

// no report has this id, so that nothing the graph keeps is taken for the text's own
const nobody = ''

/**
 * Reads a text and answers its citations as `ingest` would if it were loaded into the graph as it is; stores nothing. Throws what
 * `GraphStore.read` throws.
 */
export async function readAgainst(
  store: GraphStore,
  { text, published }: ReadableText,
  options: IngestOptions = {},
): Promise<Reading> {
  const report = { id: nobody, title: titleOf(text), published: published ?? null, issuer: null, text }
  const { designations, graph, diagnostics } = readReport(report, options)
  return { graph: graph(await knownDirectives(store, designations)), diagnostics }
}

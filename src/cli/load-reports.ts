import { ViendanError } from '../domain/error.ts'
import { statuses, type CitationStatus } from '../domain/resolution.ts'
import { findReports, type ReportDetails, type ReportSource } from '../ingest/find-reports.ts'
import { ingest } from '../ingest/ingest.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { graphView } from '../store/graph-view.ts'
import { diagnosticLines } from './diagnostic-text.ts'
import { failureText } from './failure.ts'
import type { Io } from './io.ts'
import { startProgress, type Progress } from './progress.ts'

/** What a load did. */
export interface LoadOutcome {
  reports: number
  achievements: number
  citations: number
  readonly statuses: Record<CitationStatus, number>
  diagnostics: number
  /** Reports and paths that could not be loaded. */
  failures: number
}

export interface LoadRequest {
  readonly paths: readonly string[]
  readonly details: ReportDetails
  readonly lexicon: Lexicon
  /** Told of each report once it is in the graph to stay. */
  readonly stored?: ((report: string) => Promise<void>) | undefined
}

/** The failures that end a load: with no graph to write to, no other report can do better. */
const fatal = new Set(['STORE_UNAVAILABLE', 'STORE_DENIED', 'STORE_LOCKED', 'STORE_DAMAGED', 'STORE_NEWER'])

/**
 * Loads reports into a graph, one transaction a report. A report or a path that fails is told of on standard error
 * and the others go on. Throws only when the graph itself fails.
 */
export async function loadReports(
  store: GraphStore,
  { paths, details, lexicon, stored }: LoadRequest,
  io: Io,
): Promise<LoadOutcome> {
  const outcome = nothingLoaded()
  const progress = await startProgress(io, () => countReports(paths, details))
  const load = loader(store, lexicon, { outcome, progress })
  const fail = (error: unknown): void => {
    if (!(error instanceof ViendanError) || fatal.has(error.code)) throw error
    outcome.failures += 1
    progress.say(`viendan: ${failureText(error)}`)
  }
  try {
    for (const path of paths) {
      // path by path, so that a bad one does not hide those after it
      try {
        for await (const source of findReports([path], details)) {
          await load(source).then(stored, fail)
          progress.step()
        }
      } catch (error) {
        fail(error)
      }
    }
  } finally {
    progress.stop()
  }
  return outcome
}

function loader(
  store: GraphStore,
  lexicon: Lexicon,
  { outcome, progress }: { outcome: LoadOutcome; progress: Progress },
) {
  const sources = new Map<string, string>()
  return async (found: ReportSource): Promise<string> => {
    const { source } = found
    const { report, diagnostics: ofReading } = await found.load()
    const other = sources.get(report.id)
    if (other !== undefined && other !== source) throw sameId(report.id, source, other)
    const {
      achievements,
      citations,
      statuses: resolved,
      ...ingested
    } = await ingest(store, report, { lexicon })
    const diagnostics = [...ofReading, ...ingested.diagnostics]
    sources.set(report.id, source)
    for (const line of diagnosticLines(source, report.text, diagnostics)) progress.say(line)
    outcome.reports += 1
    outcome.achievements += achievements
    outcome.citations += citations
    for (const status of statuses) outcome.statuses[status] += resolved[status]
    outcome.diagnostics += diagnostics.length
    return report.id
  }
}

// the second would replace the first, which nobody asks for in one breath
function sameId(id: string, source: string, other: string): ViendanError {
  const message = `Cannot load "${source}": its id "${id}" is that of "${other}"; load it by itself with another --id`
  return new ViendanError('INVALID_INPUT', message)
}

function nothingLoaded(): LoadOutcome {
  const none = { resolved: 0, ambiguous: 0, unresolved: 0 }
  return { reports: 0, achievements: 0, citations: 0, statuses: none, diagnostics: 0, failures: 0 }
}

/** Returns how many reports the paths hold, without reading their texts; stops counting at `most`. */
export async function countReports(
  paths: readonly string[],
  details: ReportDetails,
  most = Infinity,
): Promise<number> {
  let count = 0
  for (const path of paths) {
    const sources = findReports([path], details)
    try {
      while (count < most && !(await sources.next()).done) count += 1
    } catch {
      // the load tells of it
    } finally {
      await sources.return()
    }
  }
  return count
}

/** Tells what a load did, and what the graph holds now. */
export async function loadSummary(store: GraphStore, outcome: LoadOutcome): Promise<string> {
  const { statuses } = outcome
  const view = graphView(store)
  const [reports, directives] = await Promise.all([view.reportTotal({}), view.directiveTotal({})])
  const lines = [
    `Loaded ${count(outcome.reports, 'report')}: ${count(outcome.achievements, 'achievement')}, ${count(outcome.citations, 'citation')}` +
      ` (${statuses.resolved} resolved, ${statuses.ambiguous} ambiguous, ${statuses.unresolved} unresolved)`,
    `The graph holds ${count(reports, 'report')} and ${count(directives, 'directive')}`,
  ]
  if (outcome.diagnostics > 0) lines.push(`${count(outcome.diagnostics, 'diagnostic')}, see above`)
  if (outcome.failures > 0) lines.push(`${count(outcome.failures, 'failure')}, see above`)
  return lines.join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

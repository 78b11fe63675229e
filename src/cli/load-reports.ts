import { ViendanError } from '../domain/error.ts'
import { statuses, type CitationStatus } from '../domain/resolution.ts'
import { findReports, type ReportDetails } from '../ingest/find-reports.ts'
import { ingest } from '../ingest/ingest.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { graphView } from '../store/graph-view.ts'
import { diagnosticLines } from './diagnostic-text.ts'
import { extractedReports, type ExtractRequest, type FoundReport } from './extracted-reports.ts'
import { failureText } from './failure.ts'
import { unchangedIn } from './fingerprints.ts'
import type { Io } from './io.ts'
import { startProgress, type Progress } from './progress.ts'

/** What a load did. */
export interface LoadOutcome {
  reports: number
  /** Reports that were in the graph unchanged. */
  unchanged: number
  achievements: number
  citations: number
  readonly statuses: Record<CitationStatus, number>
  diagnostics: number
  /** Reports and paths that could not be loaded. */
  failures: number
}

export interface LoadRequest extends ExtractRequest {
  /** Told of each report once it is in the graph to stay. */
  readonly stored?: ((report: string) => Promise<void>) | undefined
  /** Load also what is in the graph unchanged. @default false */
  readonly again?: boolean
}

/** The failures that end a load: with no graph to write to, no other report can do better. */
const fatal = new Set(['STORE_UNAVAILABLE', 'STORE_DENIED', 'STORE_LOCKED', 'STORE_DAMAGED', 'STORE_NEWER'])

/**
 * Loads reports into a graph, one transaction a report, in their order; what is in it unchanged is passed over, so that a
 * load which was ended goes on where it stopped. A report or a path that fails is told of on standard error and the others
 * go on. Throws only when the graph itself fails.
 */
export async function loadReports(store: GraphStore, request: LoadRequest, io: Io): Promise<LoadOutcome> {
  const { paths, details, stored } = request
  const outcome = nothingLoaded()
  const progress = await startProgress(io, () => countReports(paths, details))
  const load = loader(store, request.lexicon, { outcome, progress })
  const fail = (error: unknown): void => {
    if (!(error instanceof ViendanError) || fatal.has(error.code)) throw error
    outcome.failures += 1
    progress.say(`viendan: ${failureText(error)}`)
  }
  const isUnchanged = await unchangedIn(store, request)
  try {
    for await (const found of extractedReports(request, isUnchanged)) {
      await load(found).then(stored, fail)
      progress.step()
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
  return async (found: FoundReport): Promise<string> => {
    if ('error' in found) throw found.error
    const { source, id } = found
    requireOwnId(found, sources.get(id))
    if (found.loaded === null) {
      outcome.unchanged += 1
      sources.set(id, source)
      return id
    }
    const { report, diagnostics: ofReading, extraction } = found.loaded
    const { achievements, citations, ...ingested } = await ingest(store, report, {
      ...{ lexicon, extraction, fingerprint: found.fingerprint },
    })
    sources.set(id, source)
    const diagnostics = [...ofReading, ...ingested.diagnostics]
    for (const line of diagnosticLines(source, report.text, diagnostics)) progress.say(line)
    outcome.reports += 1
    outcome.achievements += achievements
    outcome.citations += citations
    for (const status of statuses) outcome.statuses[status] += ingested.statuses[status]
    outcome.diagnostics += diagnostics.length
    return id
  }
}

/**
 * Throws `INVALID_INPUT` when another source of this load has the id of a report: the second would replace the first, which
 * nobody asks for in one breath.
 */
export function requireOwnId(
  { id, source }: { readonly id: string; readonly source: string },
  other: string | undefined,
): void {
  if (other === undefined || other === source) return
  const message = `Cannot load "${source}": its id "${id}" is that of "${other}"; load it by itself with another --id`
  throw new ViendanError('INVALID_INPUT', message)
}

function nothingLoaded(): LoadOutcome {
  const none = { resolved: 0, ambiguous: 0, unresolved: 0 }
  const counts = { reports: 0, unchanged: 0, achievements: 0, citations: 0, diagnostics: 0, failures: 0 }
  return { ...counts, statuses: none }
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
    `Loaded ${counted(outcome.reports, 'report')}: ${counted(outcome.achievements, 'achievement')}, ${counted(outcome.citations, 'citation')}` +
      ` (${statuses.resolved} resolved, ${statuses.ambiguous} ambiguous, ${statuses.unresolved} unresolved)`,
    `The graph holds ${counted(reports, 'report')} and ${counted(directives, 'directive')}`,
  ]
  if (outcome.unchanged > 0)
    lines.splice(1, 0, `Passed over ${counted(outcome.unchanged, 'unchanged report')}`)
  return [...lines, ...troubleLines(outcome)].join('\n')
}

/** Returns a line for what was seen and not understood, and one for what could not be read, when there is any. */
export function troubleLines({
  diagnostics,
  failures,
}: Pick<LoadOutcome, 'diagnostics' | 'failures'>): readonly string[] {
  return [
    ...(diagnostics > 0 ? [`${counted(diagnostics, 'diagnostic')}, see above`] : []),
    ...(failures > 0 ? [`${counted(failures, 'failure')}, see above`] : []),
  ]
}

/** Returns "1 report", "2 reports". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

import { createHash } from 'node:crypto'
import { ViendanError } from '../domain/error.ts'
import type { ExtractedReport } from '../ingest/bulk/bulk-graph.ts'
import { checkedReport } from '../ingest/ingest.ts'
import { diagnosticLines } from './diagnostic-text.ts'
import { extractedReports, type ExtractRequest, type FoundReport } from './extracted-reports.ts'
import { failureText } from './failure.ts'
import { fingerprints } from './fingerprints.ts'
import type { Io } from './io.ts'
import { countReports, requireOwnId } from './load-reports.ts'
import { startProgress, type Progress } from './progress.ts'

/** What was read for a bulk load. */
export interface BulkOutcome {
  reports: number
  citations: number
  diagnostics: number
  /** Reports and paths that could not be read. */
  failures: number
}

/**
 * Returns the reports of paths for `bulkGraph`, which goes through them more than once: each time the same, or the last
 * throws `INVALID_INPUT`. A report or a path that cannot be read is told of on standard error, once, and left out.
 */
export function bulkReports(
  request: ExtractRequest,
  io: Io,
): { readonly reports: () => AsyncGenerator<ExtractedReport>; readonly outcome: BulkOutcome } {
  const outcome = { reports: 0, citations: 0, diagnostics: 0, failures: 0 }
  let first: string | null = null
  async function* reports(): AsyncGenerator<ExtractedReport> {
    const isFirst = first === null
    const seen = createHash('sha256')
    const progress = await startProgress(io, () => countReports(request.paths, request.details))
    const pass = { isFirst, outcome, progress, sources: new Map<string, string>() }
    try {
      for await (const found of extractedReports(request, await nothingUnchanged(request))) {
        const read = readOf(found, pass)
        progress.step()
        if (!read) continue
        seen.update(JSON.stringify([read.report.id, read.fingerprint]))
        yield read
      }
    } finally {
      progress.stop()
    }
    const digest = seen.digest('hex')
    first ??= digest
    if (digest !== first) throw changed()
  }
  return { reports, outcome }
}

interface Pass {
  /** True of the one that tells what it meets. */
  readonly isFirst: boolean
  readonly outcome: BulkOutcome
  readonly progress: Progress
  readonly sources: Map<string, string>
}

/** Returns what was read of a report, or null when it was not. */
function readOf(found: FoundReport, { isFirst, outcome, progress, sources }: Pass): ExtractedReport | null {
  try {
    if ('error' in found) throw found.error
    const { source, id, fingerprint, loaded } = found
    requireOwnId(found, sources.get(id))
    if (!loaded) return null
    const { extraction, diagnostics: ofReading } = loaded
    const report = checkedReport(loaded.report)
    sources.set(id, source)
    if (isFirst) {
      const diagnostics = [...ofReading, ...extraction.diagnostics]
      for (const line of diagnosticLines(source, report.text, diagnostics)) progress.say(line)
      outcome.reports += 1
      outcome.citations += extraction.citations.length
      outcome.diagnostics += diagnostics.length
    }
    return { report, extraction, fingerprint }
  } catch (error) {
    if (!(error instanceof ViendanError)) throw error
    if (isFirst) {
      progress.say(`viendan: ${failureText(error)}`)
      outcome.failures += 1
    }
    return null
  }
}

/** No graph is there that could hold a report already. */
async function nothingUnchanged({ lexiconFile }: ExtractRequest) {
  return { fingerprint: await fingerprints(lexiconFile), holds: () => Promise.resolve(false) }
}

function changed(): ViendanError {
  const message = 'Cannot read the reports: they changed while they were read twice; run the command again'
  return new ViendanError('INVALID_INPUT', message)
}

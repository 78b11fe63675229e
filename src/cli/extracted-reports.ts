import type { Extraction } from '../extract/extract.ts'
import {
  findReports,
  type LoadedReport,
  type ReportDetails,
  type ReportSource,
} from '../ingest/find-reports.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { extractWork } from './extract-work.ts'
import type { Unchanged } from './fingerprints.ts'
import { inOrder } from './ordered-pool.ts'

/** A report that was found: what was read of it, or why it could not be. */
export type FoundReport =
  | {
      readonly source: string
      readonly id: string
      readonly fingerprint: string
      /** Null when it is in the graph unchanged. */
      readonly loaded: (LoadedReport & { readonly extraction: Extraction }) | null
    }
  | { readonly error: unknown }

export interface ExtractRequest {
  readonly paths: readonly string[]
  readonly details: ReportDetails
  readonly lexicon: Lexicon
  /** The file of rows that the lexicon has besides its own. @default none */
  readonly lexiconFile?: string | undefined
  /** How many threads extract. @default 1 */
  readonly jobs?: number
}

/** A report as it was read. */
export type Read = { readonly loaded: LoadedReport | null } & Omit<
  Exclude<FoundReport, { error: unknown }>,
  'loaded'
>

/**
 * Yields the reports of paths in their order, extracted by threads while the ones before are stored. Path by path, so that
 * a bad one does not hide those after it. No more are read ahead than the threads take.
 */
export async function* extractedReports(
  { paths, details, lexicon, lexiconFile, jobs = 1 }: ExtractRequest,
  unchanged: Unchanged,
): AsyncGenerator<FoundReport, void, undefined> {
  // what is read waits here for its extraction, which comes in the same order
  const waiting: (Read | { readonly error: unknown })[] = []
  async function* texts(): AsyncGenerator<string> {
    for await (const read of readReports({ paths, details }, unchanged)) {
      waiting.push(read)
      yield 'error' in read ? '' : (read.loaded?.report.text ?? '')
    }
  }
  for await (const extraction of inOrder(texts(), extractWork('text', { lexicon, lexiconFile }), jobs)) {
    const read = waiting.shift()
    if (!read || 'error' in read) yield { error: read?.error }
    else yield { ...read, loaded: read.loaded && { ...read.loaded, extraction } }
  }
}

/** Yields the reports of paths in their order, each read when it is asked for. */
export async function* readReports(
  { paths, details }: Pick<ExtractRequest, 'paths' | 'details'>,
  unchanged: Unchanged,
): AsyncGenerator<Read | { readonly error: unknown }, void, undefined> {
  for (const path of paths) {
    const sources = findReports([path], details)
    for (;;) {
      const next = await sources
        .next()
        .catch((error: unknown) => ({ done: false as const, value: { error } }))
      if (next.done === true) break
      yield 'error' in next.value ? next.value : await readSource(next.value, unchanged)
    }
  }
}

async function readSource(
  source: ReportSource,
  unchanged: Unchanged,
): Promise<Read | { readonly error: unknown }> {
  try {
    const fingerprint = unchanged.fingerprint(await source.digest())
    const known = { source: source.source, fingerprint }
    if (source.id !== null && (await unchanged.holds(source.id, fingerprint)))
      return { ...known, id: source.id, loaded: null }
    const loaded = await source.load()
    const { id } = loaded.report
    const isThere = source.id === null && (await unchanged.holds(id, fingerprint))
    return { ...known, id, loaded: isThere ? null : loaded }
  } catch (error) {
    return { error }
  }
}

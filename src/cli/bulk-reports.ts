import { createHash } from 'node:crypto'
import { ViendanError } from '../domain/error.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import type { RegisterEntry } from '../domain/register.ts'
import type { Report } from '../domain/report.ts'
import type { BulkPasses } from '../ingest/bulk/bulk-graph.ts'
import type { Asked } from '../ingest/bulk/read-known.ts'
import type { Unsettled } from '../ingest/bulk/shared.ts'
import { checkedReport } from '../ingest/ingest.ts'
import type { TablePart } from '../export/table-files.ts'
import type { BulkRows } from '../store/bulk/bulk-rows.ts'
import type { GraphElement } from '../store/graph-element.ts'
import { bulkWork, partsOf, type BulkKind, type ReportGroup, type Seen } from './bulk-work.ts'
import { diagnosticLines } from './diagnostic-text.ts'
import { readReports, type ExtractRequest, type Read } from './extracted-reports.ts'
import { failureText } from './failure.ts'
import { fingerprints, type Unchanged } from './fingerprints.ts'
import type { Io } from './io.ts'
import { countReports, requireOwnId } from './load-reports.ts'
import { inOrder } from './ordered-pool.ts'
import { startProgress, type Progress } from './progress.ts'

/** What was read for a bulk load. */
export interface BulkOutcome {
  reports: number
  citations: number
  diagnostics: number
  /** Reports and paths that could not be read. */
  failures: number
}

export interface BulkReportsRequest extends ExtractRequest {
  readonly entries: readonly RegisterEntry[]
}

/** A group holds this many reports or characters, whichever comes first. */
const groupReports = 200
const groupCharacters = 1_000_000
const settledAtOnce = 500

/** The passes of `bulkMade` through reports, and what was met in them. */
export interface BulkRun<Made> {
  readonly passes: BulkPasses<Made>
  readonly outcome: BulkOutcome
}

/**
 * Returns the passes through the reports of paths that make rows of import files, by as many threads as are asked for. Each
 * pass reads the same reports, or the second throws `INVALID_INPUT`. A report or a path that cannot be read is told of on
 * standard error, once, and left out.
 */
export function bulkRows(request: BulkReportsRequest, io: Io): BulkRun<readonly TablePart[]> {
  return bulkRun(request, io, { answer: 'answerRows', settle: 'settleRows', make: partsOf })
}

/** Returns the same passes, which make elements of the graph. */
export function bulkElements(request: BulkReportsRequest, io: Io): BulkRun<readonly GraphElement[]> {
  return bulkRun(request, io, { answer: 'answer', settle: 'settle', make: (elements) => elements })
}

interface Makers<Made> {
  readonly answer: BulkKind<ReportGroup, { readonly made: Made; readonly shared: BulkRows }>
  readonly settle: BulkKind<readonly Unsettled[], Made>
  readonly make: (elements: readonly GraphElement[]) => Made
}

function bulkRun<Made>(
  request: BulkReportsRequest,
  io: Io,
  { answer, settle, make }: Makers<Made>,
): BulkRun<Made> {
  const outcome = { reports: 0, citations: 0, diagnostics: 0, failures: 0 }
  const { lexicon, lexiconFile, entries, jobs = 1 } = request
  const work = { lexicon, lexiconFile, entries }
  const reading = new TwoReadings(request, outcome, io)
  return {
    outcome,
    passes: {
      ask: () => reading.first((groups) => inOrder(groups, bulkWork('ask', work), jobs)),
      answer: (knowledge) =>
        reading.second((groups) => inOrder(groups, bulkWork(answer, work), jobs), knowledge),
      settle: (unsettled) => inOrder(someAtOnce(unsettled), bulkWork(settle, work), jobs),
      make,
    },
  }
}

type ReadReport = ReportGroup['reports'][number]

/** Reads the reports of paths once and once again, in the same groups. */
class TwoReadings {
  readonly #request: BulkReportsRequest
  readonly #outcome: BulkOutcome
  readonly #io: Io
  /** The sources of reports whose id is that of another, or that are not as they must be. */
  readonly #refused = new Set<string>()
  #digest = ''

  constructor(request: BulkReportsRequest, outcome: BulkOutcome, io: Io) {
    this.#request = request
    this.#outcome = outcome
    this.#io = io
  }

  async *first(
    work: (groups: AsyncIterable<ReportGroup>) => AsyncIterable<{ asked: Asked; seen: Seen[] }>,
  ): AsyncGenerator<Asked, void, undefined> {
    const progress = await this.#progress()
    // what is read waits here for what is seen in it, which comes in the same order
    const waiting: Found[] = []
    const digest = createHash('sha256')
    const found = this.#checked(progress)
    async function* each(): AsyncGenerator<Found> {
      for await (const read of found) {
        digest.update(read.key)
        waiting.push(read)
        yield read
      }
    }
    try {
      for await (const { asked, seen } of work(groupsOf(each(), () => new Map()))) {
        for (const of of seen) this.#tell(waiting.shift(), of, progress)
        yield asked
      }
    } finally {
      progress.stop()
    }
    this.#digest = digest.digest('hex')
  }

  async *second<Made>(
    work: (groups: AsyncIterable<ReportGroup>) => AsyncIterable<Made>,
    knowledge: (group: number) => Knowledge,
  ): AsyncGenerator<Made, void, undefined> {
    const progress = await this.#progress()
    const digest = createHash('sha256')
    const again = this.#again(progress)
    async function* each(): AsyncGenerator<Found> {
      for await (const read of again) {
        digest.update(read.key)
        yield read
      }
    }
    try {
      yield* work(groupsOf(each(), knowledge))
    } finally {
      progress.stop()
    }
    if (digest.digest('hex') !== this.#digest) throw changed()
  }

  async #progress(): Promise<Progress> {
    const { paths, details } = this.#request
    return startProgress(this.#io, () => countReports(paths, details))
  }

  async *#checked(progress: Progress): AsyncGenerator<Found> {
    const sources = new Map<string, string>()
    for await (const read of this.#read()) {
      try {
        if ('error' in read) throw read.error
        const { source, id } = read
        requireOwnId(read, sources.get(id))
        if (!read.loaded) continue
        const found = foundOf(read, checkedReport(read.loaded.report))
        sources.set(id, source)
        yield found
      } catch (error) {
        if (!(error instanceof ViendanError)) throw error
        if ('source' in read) this.#refused.add(read.source)
        progress.say(`viendan: ${failureText(error)}`)
        progress.step()
        this.#outcome.failures += 1
      }
    }
  }

  async *#again(progress: Progress): AsyncGenerator<Found> {
    for await (const read of this.#read()) {
      progress.step()
      if ('error' in read || !read.loaded || this.#refused.has(read.source)) continue
      yield foundOf(read, read.loaded.report)
    }
  }

  async *#read(): ReturnType<typeof readReports> {
    yield* readReports(this.#request, await nothingUnchanged(this.#request))
  }

  #tell(found: Found | undefined, { citations, diagnostics: ofText }: Seen, progress: Progress): void {
    if (!found) return
    const diagnostics = [...found.diagnostics, ...ofText]
    for (const line of diagnosticLines(found.source, found.report.text, diagnostics)) progress.say(line)
    this.#outcome.reports += 1
    this.#outcome.citations += citations
    this.#outcome.diagnostics += diagnostics.length
    progress.step()
  }
}

interface Found extends ReadReport {
  readonly source: string
  /** Tells the reading of this report from that of another. */
  readonly key: string
  /** Of its reading. */
  readonly diagnostics: readonly Diagnostic[]
}

function foundOf({ source, fingerprint, loaded }: Read, report: Report): Found {
  const key = JSON.stringify([report.id, fingerprint])
  return { source, key, report, fingerprint, diagnostics: loaded?.diagnostics ?? [] }
}

async function* groupsOf(
  found: AsyncIterable<ReadReport>,
  knowledge: (group: number) => Knowledge,
): AsyncGenerator<ReportGroup, void, undefined> {
  let [group, characters, count]: [ReadReport[], number, number] = [[], 0, 0]
  for await (const { report, fingerprint } of found) {
    group.push({ report, fingerprint })
    characters += report.text.length
    if (group.length < groupReports && characters < groupCharacters) continue
    yield { reports: group, knowledge: knowledge(count++) }
    ;[group, characters] = [[], 0]
  }
  if (group.length > 0) yield { reports: group, knowledge: knowledge(count) }
}

// eslint-disable-next-line @typescript-eslint/require-await -- as a pool takes them
async function* someAtOnce(all: Iterable<Unsettled>): AsyncGenerator<Unsettled[], void, undefined> {
  let some: Unsettled[] = []
  for (const each of all) {
    some.push(each)
    if (some.length < settledAtOnce) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** No graph is there that could hold a report already. */
async function nothingUnchanged({ lexiconFile }: ExtractRequest): Promise<Unchanged> {
  return { fingerprint: await fingerprints(lexiconFile), holds: () => Promise.resolve(false) }
}

function changed(): ViendanError {
  const message = 'Cannot read the reports: they changed while they were read twice; run the command again'
  return new ViendanError('INVALID_INPUT', message)
}

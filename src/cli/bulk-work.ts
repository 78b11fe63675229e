import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import type { RegisterEntry } from '../domain/register.ts'
import type { Report } from '../domain/report.ts'
import { extract } from '../extract/extract.ts'
import { importFormat } from '../export/neo4j-admin.ts'
import { tableParts, type TablePart } from '../export/table-files.ts'
import { answerGroup, askGroup, settleGroup, type ExtractedReport } from '../ingest/bulk/groups.ts'
import type { Asked } from '../ingest/bulk/read-known.ts'
import { registerIndex, type RegisterIndex } from '../ingest/bulk/register-index.ts'
import type { Unsettled } from '../ingest/bulk/shared.ts'
import { resolver } from '../ingest/resolver.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { BulkRows } from '../store/bulk/bulk-rows.ts'
import type { GraphElement } from '../store/graph-element.ts'
import type { PoolWork } from './ordered-pool.ts'

/** Some reports that are read one after another. */
export interface ReportGroup {
  readonly reports: readonly { readonly report: Report; readonly fingerprint: string }[]
  /** What is known of all that they ask for. */
  readonly knowledge: Knowledge
}

/** What was seen in a text. */
export interface Seen {
  readonly citations: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What the work is done with. */
export interface BulkContext {
  readonly register: RegisterIndex
  readonly lexicon: Lexicon
}

/** What threads are told when they begin. */
export interface BulkData {
  readonly kind: keyof typeof bulkKinds
  readonly entries: readonly RegisterEntry[]
  /** The file of rows that the lexicon has besides its own. */
  readonly lexicon: string | undefined
}

/** The steps of a bulk load that any thread can do for a group. */
export const bulkKinds = {
  ask: ({ reports }: ReportGroup, { register, lexicon }: BulkContext): { asked: Asked; seen: Seen[] } => {
    const read = reports.map((each) => extracted(each, lexicon))
    const seen = read.map(({ extraction: { citations, diagnostics } }) => ({
      citations: citations.length,
      diagnostics,
    }))
    return { asked: askGroup(read, { register, resolver: resolver({ lexicon }) }), seen }
  },

  answer: async (
    { reports, knowledge }: ReportGroup,
    { lexicon }: BulkContext,
  ): Promise<{ made: readonly GraphElement[]; shared: BulkRows }> => {
    const read = reports.map((each) => extracted(each, lexicon))
    const { own, shared } = await answerGroup(read, { knowledge, resolver: resolver({ lexicon }) })
    return { made: own, shared }
  },

  answerRows: async (
    group: ReportGroup,
    context: BulkContext,
  ): Promise<{ made: TablePart[]; shared: BulkRows }> => {
    const { made, shared } = await bulkKinds.answer(group, context)
    return { made: partsOf(made), shared }
  },

  settle: (group: readonly Unsettled[]): Promise<readonly GraphElement[]> => settleGroup(group),

  settleRows: async (group: readonly Unsettled[]): Promise<TablePart[]> => partsOf(await settleGroup(group)),
}

/** Returns elements as rows of the import files, in bytes: what goes from thread to thread is copied. */
export function partsOf(elements: readonly GraphElement[]): TablePart[] {
  return tableParts(elements, importFormat).map(({ text, ...part }) => ({
    ...part,
    text: typeof text === 'string' ? encoder.encode(text) : text,
  }))
}

const encoder = new TextEncoder()

function extracted(
  { report, fingerprint }: ReportGroup['reports'][number],
  lexicon: Lexicon,
): ExtractedReport {
  return { report, fingerprint, extraction: extract(report.text, { lexicon }) }
}

/** A built module is beside this one; without a build there are no threads. */
const module = new URL('./bulk-thread.js', import.meta.url)
const isBuilt = import.meta.url.endsWith('.js')

export interface BulkRequest {
  readonly entries: readonly RegisterEntry[]
  readonly lexicon: Lexicon
  readonly lexiconFile: string | undefined
}

type Kinds = typeof bulkKinds

/** The names of the steps that make this of that. */
export type BulkKind<In, Out> = {
  [Name in keyof Kinds]: Kinds[Name] extends (input: In, context: BulkContext) => Out | Promise<Out>
    ? Name
    : never
}[keyof Kinds]

/** Returns a step of a bulk load, for this thread or a pool. */
export function bulkWork<In, Out>(
  kind: BulkKind<In, Out>,
  { entries, lexicon, lexiconFile }: BulkRequest,
): PoolWork<In, Out> {
  const data: BulkData = { kind, entries, lexicon: lexiconFile }
  const make = bulkKinds[kind] as unknown as (input: In, context: BulkContext) => Out | Promise<Out>
  const context = { register: registerIndex(entries), lexicon }
  return {
    inline: (input) => make(input, context),
    data,
    // each group is handed over by itself
    sizeOf: () => Infinity,
    module: isBuilt ? module : new URL(import.meta.url),
  }
}

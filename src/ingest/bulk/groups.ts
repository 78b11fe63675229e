import type { Knowledge, Resolver } from '../../domain/knowledge.ts'
import type { Report } from '../../domain/report.ts'
import type { Extraction } from '../../extract/extract.ts'
import { reportRows, type BulkRows } from '../../store/bulk/bulk-rows.ts'
import type { GraphElement } from '../../store/graph-element.ts'
import { readExtraction } from '../report-graph.ts'
import { KnownCodes } from './known-codes.ts'
import { readKnown, type Asked } from './read-known.ts'
import { knowledgeFor, type RegisterIndex } from './register-index.ts'
import { settle, Shared, type Unsettled } from './shared.ts'

/** A report with what its text says. */
export interface ExtractedReport {
  readonly report: Report
  readonly extraction: Extraction
  /** Kept with the report, to tell whether it must be loaded again. @default none */
  readonly fingerprint?: string
}

/** What a group of reports brings. */
export interface GroupRows {
  /** The nodes and relationships that no other report brings. */
  readonly own: readonly GraphElement[]
  /** What others may bring as well; each once. */
  readonly shared: BulkRows
}

/** Returns what the reports of a group ask and tell together. */
export function askGroup(
  reports: readonly ExtractedReport[],
  options: { readonly register: RegisterIndex; readonly resolver: Resolver },
): Asked {
  const designations = new Set<string>()
  const codes = new KnownCodes()
  for (const { report, extraction } of reports) {
    const asked = readKnown(report, extraction, options)
    for (const designation of asked.designations) designations.add(designation)
    for (const known of asked.known) codes.add(known)
  }
  return { designations: [...designations], known: codes.all() }
}

/** Returns what the reports of a group bring, answered by what is known of all that they ask for. */
export async function answerGroup(
  reports: readonly ExtractedReport[],
  { knowledge, resolver }: { readonly knowledge: Knowledge; readonly resolver: Resolver },
): Promise<GroupRows> {
  const together = new Shared()
  const own: GraphElement[] = []
  const shared: GraphElement[] = []
  for (const { report, extraction, fingerprint } of reports) {
    const { designations, graph } = readExtraction(report, extraction, resolver, fingerprint)
    const fresh = together.add(await reportRows(graph(knowledgeFor(designations, knowledge))))
    for (const element of fresh.own) own.push(element)
    for (const element of fresh.shared) shared.push(element)
  }
  return { own, shared: { elements: shared, ...together.rows() } }
}

/** Returns the nodes and links of a group of what is settled at the end. */
export async function settleGroup(group: readonly Unsettled[]): Promise<readonly GraphElement[]> {
  const elements: GraphElement[] = []
  for (const each of group) elements.push(...(await settle(each)))
  return elements
}

import { grouped } from '../../domain/grouped.ts'
import type { Citation, CitedBody, CitedDate } from '../../domain/citation.ts'
import { citationId } from '../../domain/ids.ts'
import type { Answers, Knowledge, ReportContext, Resolver } from '../../domain/knowledge.ts'
import type { Relation } from '../../domain/relation.ts'
import type { Letterhead } from '../../domain/report-graph.ts'
import type { Resolution, ResolvedCitation } from '../../domain/resolution.ts'
import type { Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { nameIn, namesInRows, type BodyNames } from './body-names.ts'
import { readKnowledge } from './knowledge.ts'
import { idOf, runOnIds } from './rows.ts'
import { saidBy, type Said, type Speaker } from './said.ts'

/** A report that is in the graph, with what its citations were answered. */
export interface StoredReport extends ReportContext, Speaker {
  readonly relations: readonly Relation[]
  readonly letterhead: Letterhead | null
  readonly citations: readonly ResolvedCitation[]
  /** What its citations call the bodies that no table lists. */
  readonly bodyNames: BodyNames
}

/** Reads reports as they stand in the graph and keeps other writers from them; one that is not there is absent. */
export async function storedReports(
  transaction: Transaction,
  ids: Iterable<string>,
): Promise<StoredReport[]> {
  return storedReportsIn(transaction, await runOnIds(transaction, 'write/lock-reports', ids))
}

/** Reads the citations of reports whose rows are read already. */
export async function storedReportsIn(
  transaction: Transaction,
  reports: readonly Row[],
): Promise<StoredReport[]> {
  const citations = grouped(
    await runOnIds(transaction, 'write/stored-citations', reports.map(idOf)),
    (row) => textOf(row, 'report') ?? '',
  )
  return reports.map((report) => {
    const rows = citations.get(idOf(report)) ?? []
    return {
      id: idOf(report),
      earliest: textOf(report, 'earliest'),
      latest: textOf(report, 'latest'),
      published: textOf(report, 'published'),
      relations: JSON.parse(textOf(report, 'relations') ?? '[]') as readonly Relation[],
      letterhead: letterheadIn(report),
      issuingBodies: rows.flatMap((row) =>
        rowsOf(row, 'bodies').map((body) => ({ id: idOf(body), vague: body['vague'] === true })),
      ),
      bodyNames: namesInRows(rows.flatMap((row) => rowsOf(row, 'bodies'))),
      citations: rows.map(citationIn).sort((a, b) => a.start - b.start),
    }
  })
}

function letterheadIn(report: Row): Letterhead | null {
  const kept = textOf(report, 'letterhead')
  const [directive] = report['itself'] as readonly string[]
  return kept === null || directive === undefined
    ? null
    : { citation: JSON.parse(kept) as Citation, directive }
}

/** Returns the reports, each with what is known now of the designations on which its answers may depend. */
export async function withKnowledge(
  transaction: Transaction,
  reports: readonly StoredReport[],
  resolver: Resolver,
): Promise<[StoredReport, Knowledge][]> {
  const asked = reports.map((report) => designationsOf(report, resolver))
  const knowledge = await readKnowledge(transaction, new Set(asked.flat()))
  // what only the others depend on is nothing that the rules need pass over
  return reports.map((report, index) => [report, only(knowledge, asked[index] ?? [])])
}

function only(knowledge: Knowledge, designations: readonly string[]): Knowledge {
  return new Map(
    designations.flatMap((id) => {
      const codes = knowledge.get(id)
      return codes ? [[id, codes]] : []
    }),
  )
}

function designationsOf(report: StoredReport, resolver: Resolver): readonly string[] {
  const { citations, letterhead } = report
  return resolver.designations(report, letterhead ? [...citations, letterhead.citation] : citations)
}

/** Returns what the citations and the letterhead of a report that is in the graph say. */
export function saidIn(report: StoredReport): Said {
  return saidBy(report, report.citations, report.letterhead)
}

/** Answers again which directive a stored report is by its letterhead; null when it has none. */
export function itselfAgain(report: StoredReport, knowledge: Knowledge, resolver: Resolver): Answers | null {
  const { citations, letterhead } = report
  return letterhead && resolver.itself(report, letterhead.citation, { citations, knowledge })
}

/** Returns the ids of the citations of a report whose answers differ, old against new. */
export function changedAnswers(
  report: string,
  before: readonly ResolvedCitation[],
  now: readonly ResolvedCitation[],
): Set<string> {
  const known = new Map(before.map((citation) => [citation.start, answerText(citation.resolution)]))
  const changed = now.filter((citation) => known.get(citation.start) !== answerText(citation.resolution))
  return new Set(changed.map((citation) => citationId(report, citation)))
}

function answerText({ status, rule, basis, directives, openOn }: Resolution): string {
  return JSON.stringify([status, rule, basis, [...directives].sort(), openOn])
}

function citationIn(row: Row): ResolvedCitation {
  const node = row['citation'] as Row
  const citation: Citation = {
    start: Number(node['start']),
    end: Number(node['end']),
    exact: textOf(node, 'exact') ?? '',
    form: textOf(node, 'form') as Citation['form'],
    type: textOf(node, 'type') as Citation['type'],
    typeName: textOf(node, 'typeName') ?? '',
    number: textOf(node, 'number'),
    symbol: textOf(node, 'symbol'),
    code: textOf(node, 'code'),
    nameKey: textOf(node, 'nameKey'),
    term: textOf(node, 'term'),
    subject: subjectIn(node),
    role: textOf(node, 'role') as Citation['role'],
    issuedOn: rowsOf(row, 'dates').map(dateIn)[0] ?? null,
    issuedBy: rowsOf(row, 'bodies').map(bodyIn),
    spans: JSON.parse(textOf(node, 'spans') ?? '{}') as Citation['spans'],
    achievement: Number(row['ordinal']),
  }
  return {
    ...citation,
    resolution: {
      status: textOf(node, 'status') as Resolution['status'],
      rule: textOf(node, 'rule') as Resolution['rule'],
      basis: textOf(node, 'basis') as Resolution['basis'],
      directives: [...(row['directives'] as readonly string[])].sort(),
      openOn: (row['openOn'] as readonly string[])[0] ?? null,
    },
  }
}

function subjectIn(node: Row): Citation['subject'] {
  const value = textOf(node, 'subject')
  return value === null
    ? null
    : { value, start: Number(node['subjectStart']), end: Number(node['subjectEnd']) }
}

function dateIn(row: Row): CitedDate {
  return { value: idOf(row), basis: 'stated', start: Number(row['start']), end: Number(row['end']) }
}

function bodyIn(row: Row): CitedBody {
  const span = { start: Number(row['start']), end: Number(row['end']) }
  const [called, place] = [textOf(row, 'called'), textOf(row, 'place')]
  const name = called === null ? (textOf(row, 'name') ?? '') : nameIn(called)
  return { id: idOf(row), name, place, basis: 'stated', ...span }
}

function rowsOf(row: Row, column: string): readonly Row[] {
  return row[column] as readonly Row[]
}

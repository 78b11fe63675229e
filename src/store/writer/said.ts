import type { ReportGraph } from '../../domain/report-graph.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { grouped } from './rows.ts'

/** What the citations of a version of a report say, by the directive that they say it of. */
export type Said = ReadonlyMap<string, readonly Row[]>

export const saidNothing: Said = new Map()

/** Returns what the version of a report that is in the graph says, from the rows of `write/touched-by-report`. */
export function saidIn(rows: readonly Row[]): Said {
  const citations = grouped(rows, (row) => textOf(row, 'citation') ?? '')
  const said = [...citations.values()].flatMap((links) => {
    const [dates, bodies] = ['STATES_DATE', 'STATES_BODY'].map((type) => links.filter(isOf(type)))
    const date = dates?.[0]?.['id'] ?? null
    const stated = bodies && bodies.length > 0 ? bodies : [{ id: null, vague: null }]
    const named = links.filter((row) => isOf('CITES')(row) || isOf('MAY_CITE')(row))
    return named.flatMap((row) =>
      stated.map((body) => ({ ...row, date, value: body['id'] ?? null, vague: body['vague'] ?? null })),
    )
  })
  return grouped(said)
}

function isOf(relationship: string): (row: Row) => boolean {
  return (row) => row['relationship'] === relationship
}

/** Returns what a new version of a report says, in the same rows. */
export function saidBy(graph: ReportGraph): Said {
  return grouped(graph.citations.flatMap((citation) => rowsOf(graph, citation)))
}

/** True when two versions of a report say the same of a directive. */
export function saysTheSame(before: readonly Row[], now: readonly Row[]): boolean {
  return signature(before) === signature(now)
}

function rowsOf({ report, issuingBodies }: ReportGraph, citation: ResolvedCitation): Row[] {
  const { resolution, type, typeName, form, spans, start, issuedOn, issuedBy } = citation
  const relationship = resolution.status === 'resolved' ? 'CITES' : 'MAY_CITE'
  const bodies = issuedBy.filter((body) => body.basis === 'stated')
  const stated = bodies.map(({ id }) => issuingBodies.find((body) => body.id === id)).filter((body) => body)
  const values = stated.length === 0 ? [null] : stated
  return resolution.directives.flatMap((id) =>
    values.map((body) => ({
      ...{ id, relationship, type, typeName, form, spans: JSON.stringify(spans), start },
      date: issuedOn?.basis === 'stated' ? issuedOn.value : null,
      ...{ value: body?.id ?? null, vague: body?.vague ?? null },
      ...{ report: report.id, published: report.published },
    })),
  )
}

const columns = ['relationship', 'type', 'typeName', 'form', 'spans', 'start', 'date', 'value', 'published']

function signature(rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort())
}

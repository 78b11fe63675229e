import { importLine } from '../export/neo4j-admin.ts'
import { tableOf } from '../export/tables.ts'
import { isShared } from '../ingest/bulk/shared.ts'
import type { BulkRows } from '../store/bulk/bulk-rows.ts'
import { canonicalLine, canonicalPlace, type GraphElement } from '../store/graph-element.ts'
import { relationKey, type RelationEvidence } from '../store/writer/relations.ts'
import type { Votes } from '../store/writer/votes.ts'

/** An element of a graph as programs that only sort and write lines take it. */
export interface ElementRow {
  /** True of what several reports can bring, equal each time. */
  readonly shared: boolean
  /** The name of its table. */
  readonly table: string
  /** Where it stands in the canonical export: by `place`, then by the bytes of the others in turn. */
  readonly place: number
  readonly start: string
  readonly end: string
  readonly properties: string
  /** Its line of the canonical export. */
  readonly line: string
  /** Its line of the import, without a line end. */
  readonly csv: string
}

/** What citations of a report say of a directive, or call a body, counted; the least of `place` is what stands first. */
export interface VoteRow {
  readonly directive: string
  readonly key: string
  readonly count: number
  /** When the report appeared, its id and the place in it, so that texts compare as the reports do; JSON is in it. */
  readonly place: string
}

/** Returns what a report brings in rows of texts. */
export function rowsOf({ elements, bases, votes, relations }: BulkRows): object {
  return {
    elements: elements.map(elementRow),
    directives: bases.map((base) => ({ id: base.id, base: JSON.stringify(base) })),
    votes: [...votes].flatMap(([directive, counts]) => voteRows(directive, counts)),
    relations: relations.map((relation) => ({
      relation: relationKey(relation),
      evidence: JSON.stringify(relation.evidence),
    })),
  }
}

export function elementRow(element: GraphElement): ElementRow {
  const [place, start = '', end = '', properties = ''] = canonicalPlace(element)
  return {
    ...{ shared: isShared(element), table: tableOf(element).name, place, start, end, properties },
    ...{ line: canonicalLine(element), csv: importLine(element).slice(0, -1) },
  }
}

function voteRows(directive: string, counts: Votes): VoteRow[] {
  return [...counts].map(([key, { count, published, report, start }]) => {
    const order = [published ?? '9999', units(report), String(start).padStart(12, '0')].join(' ')
    return { directive, key, count, place: `${order} ${JSON.stringify([published, report, start])}` }
  })
}

/** Returns a text whose bytes compare as the UTF-16 units of the given one do. */
function units(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')
}

/** Returns counts from their rows. */
export function votesOf(rows: readonly Omit<VoteRow, 'directive'>[]): Votes {
  return new Map(
    rows.map(({ key, count, place }) => {
      const [published, report, start] = JSON.parse(place.slice(place.indexOf('['))) as [
        string | null,
        string,
        number,
      ]
      return [key, { count, published, report, start }]
    }),
  )
}

export function evidenceOf(text: string): RelationEvidence {
  return JSON.parse(text) as RelationEvidence
}

import type { Achievement } from '../../domain/achievement.ts'
import type { CitedBody } from '../../domain/citation.ts'
import { contextLength } from '../../domain/context.ts'
import { achievementId, citationId } from '../../domain/ids.ts'
import { bodyKey } from '../../domain/issuing-body.ts'
import type { ReportGraph } from '../../domain/report-graph.ts'
import type { Report } from '../../domain/report.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import { searchable } from '../../domain/searchable.ts'
import type { Span } from '../../domain/span.ts'
import { vietnameseKey } from '../../domain/vietnamese-order.ts'
import { statedBodies } from '../../domain/stated.ts'
import type { Parameters, Transaction } from '../graph-store.ts'
import { orderKey, placeKey } from '../ordered-keys.ts'
import { answerRows } from './answer-rows.ts'
import { calledText, unlistedBodies } from './body-names.ts'
import { achievementCaption } from './caption.ts'
import { atOnce, properties, writeRows } from './rows.ts'

/** Writes the nodes that belong to one report, and what links them to the shared ones, which must be there. */
export async function createOwn(transaction: Transaction, graph: ReportGraph): Promise<void> {
  const { report, achievements, citations } = graph
  await transaction.run('write/create-report', { props: reportProperties(graph) })
  const itself = graph.letterhead ? [{ report: report.id, directive: graph.letterhead.directive }] : []
  const rows = achievements.map((achievement) => achievementProperties(report, achievement))
  await atOnce([
    writeRows(transaction, 'write/create-is', itself),
    writeRows(transaction, 'write/create-achievements', rows, { report: report.id }),
  ])
  await writeRows(
    transaction,
    'write/create-citations',
    citations.map((citation) => ({
      achievement: achievementId(report.id, citation.achievement),
      props: citationProperties(report, citation),
    })),
  )
  const { cites, mayCite, openOn, references } = answerRows(graph)
  await atOnce([
    writeRows(transaction, 'write/create-cites', cites),
    writeRows(transaction, 'write/create-may-cite', mayCite),
    writeRows(transaction, 'write/create-open-on', openOn),
    writeRows(transaction, 'write/create-references', references),
    writeRows(transaction, 'write/create-states-body', bodyClaims(graph)),
    writeRows(transaction, 'write/create-states-date', dateClaims(report, citations)),
  ])
}

function reportProperties(graph: ReportGraph): Parameters {
  const { report, earliest, latest, relations, letterhead, fingerprint = null } = graph
  const { id, title, published, issuer, text } = report
  return properties({
    ...{ id, title, published, earliest, latest, issuer, text },
    relations: relations.length === 0 ? null : JSON.stringify(relations),
    letterhead: letterhead && JSON.stringify(letterhead.citation),
    ...reportKeys(report),
    fingerprint,
  })
}

/** Returns what a report is called, ordered by and found by. */
export function reportKeys({ id, title, published, issuer }: Report): Parameters {
  const name = title === null || title.trim() === '' ? id : title
  return {
    name,
    byPublished: orderKey(published, id),
    byTitle: orderKey(vietnameseKey(name), id),
    folded: searchable(name, issuer),
  }
}

/** Returns what the node of an achievement keeps. */
export function achievementProperties(report: Report, achievement: Achievement): Parameters {
  const { ordinal, title, start, end, ranges } = achievement
  const text = ranges.map((range) => slice(report, range)).join('\n\n')
  return {
    id: achievementId(report.id, ordinal),
    name: achievementCaption(achievement),
    ordinal,
    title,
    start,
    end,
    ranges: ranges.flatMap((range) => [range.start, range.end]),
    text,
    folded: searchable(text),
    byPlace: placeKey(report.id, ordinal),
  }
}

/** Returns what the node of a citation keeps. */
export function citationProperties(report: Report, citation: ResolvedCitation): Parameters {
  const { start, end, exact, form, role, type, typeName, number, symbol, code, nameKey, term } = citation
  const { status, rule, basis } = citation.resolution
  // spreading objects into each other would cost more than all the rest of the row
  return properties({
    id: citationId(report.id, citation),
    name: exact,
    start,
    end,
    exact,
    prefix: whole(report.text.slice(Math.max(0, start - contextLength), start)),
    suffix: whole(report.text.slice(end, end + contextLength)),
    form,
    role,
    type,
    typeName,
    number,
    symbol,
    code,
    nameKey,
    term,
    status,
    rule,
    basis,
    subject: citation.subject?.value ?? null,
    subjectStart: citation.subject?.start ?? null,
    subjectEnd: citation.subject?.end ?? null,
    spans: JSON.stringify(citation.spans),
    byPlace: placeKey(report.id, start),
  })
}

function bodyClaims({ report, citations, issuingBodies }: ReportGraph): Parameters[] {
  const unlisted = unlistedBodies(issuingBodies)
  const calledIn = (body: CitedBody): string | null => {
    const known = unlisted.get(bodyKey(body))
    return known ? calledText(known) : null
  }
  return citations.flatMap((citation) =>
    statedBodies(citation).map((body) => ({
      citation: citationId(report.id, citation),
      body: body.id,
      props: properties({ ...evidence(report, body), place: body.place, called: calledIn(body) }),
    })),
  )
}

function dateClaims(report: Report, citations: readonly ResolvedCitation[]): Parameters[] {
  return citations.flatMap((citation) => {
    const { issuedOn } = citation
    if (issuedOn?.basis !== 'stated') return []
    const ends = { citation: citationId(report.id, citation), date: issuedOn.value }
    return [{ ...ends, ...evidence(report, issuedOn) }]
  })
}

function evidence(report: Report, { start, end }: Span): Parameters {
  return { exact: slice(report, { start, end }), start, end }
}

function slice({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Returns the text without halves of characters at its ends, which no engine could keep. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
}

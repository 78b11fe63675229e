import type { Achievement } from '../../domain/achievement.ts'
import { addTo } from '../../domain/grouped.ts'
import { citationId } from '../../domain/ids.ts'
import type { Report } from '../../domain/report.ts'
import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { answerRows } from '../writer/answer-rows.ts'
import { achievementProperties, citationProperties, reportKeys } from '../writer/own-rows.ts'
import { idOf } from '../writer/rows.ts'
import type { StoredReport } from '../writer/stored-report.ts'
import { invariant } from './invariants.ts'
import { isOtherwise, type Breach } from './pages.ts'

/** What stands in a report, as `check/parts-of-reports` and `check/claims-in-reports` read it. */
export interface Parts {
  readonly achievements: readonly Row[]
  readonly claims: readonly Row[]
}

/** Yields where the nodes of one report are not what its text and its answers make them. */
export function* checkOwnNodes(row: Row, stored: StoredReport, parts: Parts): Generator<Breach> {
  const report = reportIn(row)
  if (isOtherwise(row, reportKeys(report))) yield { invariant: invariant.places, id: report.id }
  for (const achievement of parts.achievements) yield* checkAchievement(achievement, report)
  yield* checkCitations(parts, report, stored)
  yield* checkReferences(parts, stored)
}

function reportIn(row: Row): Report {
  const [title, published, issuer] = ['title', 'published', 'issuer'].map((key) => textOf(row, key))
  return {
    ...{ id: idOf(row), text: textOf(row, 'text') ?? '' },
    ...{ title: title ?? null, published: published ?? null, issuer: issuer ?? null },
  }
}

function* checkAchievement(row: Row, report: Report): Generator<Breach> {
  const { byPlace, folded, ...wanted } = achievementProperties(report, achievementIn(row))
  const id = idOf(row)
  if (isOtherwise(row, { byPlace: byPlace ?? null })) yield { invariant: invariant.inOrder, id }
  if (isOtherwise(row, { folded: folded ?? null })) yield { invariant: invariant.places, id }
  if (isOtherwise(row, wanted)) yield { invariant: invariant.texts, id }
}

function achievementIn(row: Row): Achievement {
  const ends = (row['ranges'] ?? []) as readonly number[]
  const ranges = ends.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: ends[at + 1] ?? start }] : []))
  return {
    ordinal: Number(row['ordinal']),
    title: textOf(row, 'title') ?? '',
    ...{ start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0, ranges },
  }
}

function* checkCitations(
  { achievements, claims }: Parts,
  report: Report,
  stored: StoredReport,
): Generator<Breach> {
  const kept = new Map(
    achievements.flatMap((row) => row['citations'] as readonly Row[]).map((row) => [idOf(row), row]),
  )
  for (const citation of stored.citations) {
    const { start, end, exact } = citation
    const row = kept.get(citationId(report.id, citation)) ?? {}
    const { id, name, prefix = null, suffix = null, byPlace = null } = citationProperties(report, citation)
    const isElsewhere = report.text.slice(start, end) !== exact
    if (isElsewhere || isOtherwise(row, { id: id ?? null, name: name ?? null, prefix, suffix }))
      yield { invariant: invariant.words, id: citationId(report.id, citation) }
    if (isOtherwise(row, { byPlace }))
      yield { invariant: invariant.inOrder, id: citationId(report.id, citation) }
  }
  for (const claim of claims) {
    const words = report.text.slice(Number(claim['start']), Number(claim['end']))
    if (words !== textOf(claim, 'exact')) yield { invariant: invariant.words, id: idOf(claim) }
  }
}

/** The short way must be there once for each directive that the citations of an achievement mean, and for no other. */
function* checkReferences({ achievements }: Parts, stored: StoredReport): Generator<Breach> {
  const wanted = new Map<string, string[]>()
  for (const { achievement, ...row } of answerRows({ report: stored, citations: stored.citations })
    .references) {
    addTo(wanted, achievement as string, referenceText(row))
  }
  for (const row of achievements) {
    const kept = (row['references'] as readonly Row[]).map(referenceText).sort()
    if (JSON.stringify(kept) !== JSON.stringify((wanted.get(idOf(row)) ?? []).sort()))
      yield { invariant: invariant.references, id: idOf(row) }
  }
}

function referenceText({ directive, citations, roles }: Row): string {
  return JSON.stringify([directive, citations, roles])
}

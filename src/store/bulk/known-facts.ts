import type { KnownCode } from '../../domain/knowledge.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import type { ReportGraph } from '../../domain/report-graph.ts'
import { plainId } from '../../domain/twins.ts'
import { entryProperties } from '../register-writer.ts'
import { knowledgeOf } from '../writer/knowledge.ts'
import { saidBy } from '../writer/said.ts'
import { claimsOf, countOf, votesOf, votesText } from '../writer/votes.ts'

/** What a citation that makes a directive known tells of it. */
export interface KnownFact {
  /** ISO; null when it states none. */
  readonly date: string | null
  /** The type of its noun, when that is printed before the code and the date is a day; else null. */
  readonly type: string | null
}

/** Returns the directives that the citations of a report make known, by the id each has alone, with what they tell. */
export function knownBy(graph: ReportGraph): Map<string, KnownFact[]> {
  const { report, issuingBodies, citations } = graph
  const said = saidBy({ id: report.id, published: report.published, issuingBodies }, citations)
  const known = new Map<string, KnownFact[]>()
  for (const saying of [...said.values()].flat().filter(({ makesKnown }) => makesKnown)) {
    const [day] = claimsOf(votesOf([saying]), 'day')
    const plain = plainId(saying.directive)
    known.set(plain, [...(known.get(plain) ?? []), { date: saying.date, type: day?.parts[1] ?? null }])
  }
  return known
}

interface Told {
  readonly plain: string
  readonly period: string | null
  readonly facts: readonly KnownFact[]
  readonly entries: readonly RegisterEntry[]
}

/** Returns what facts and entries of the register make known of one code in one period; null when it is nothing. */
export function codeKnown({ plain, period, facts, entries }: Told): KnownCode | null {
  const votes = new Map(facts.flatMap(claimsIn).map((key) => [key, countOf(1)]))
  const rows = [{ designation: plain, id: plain, period, votes: votesText(votes), registered: [] }]
  const registered = entries.map((entry) => ({
    ...{ designation: plain, id: entry.id, period, votes: null },
    registered: [{ issuedOn: null, bodies: null, ...entryProperties(entry) }],
  }))
  return knowledgeOf([...rows, ...registered]).get(plain)?.[0] ?? null
}

function claimsIn({ date, type }: KnownFact): string[] {
  const since = date === null ? [] : [`since|${JSON.stringify([date])}`]
  const day = type === null ? [] : [`day|${JSON.stringify([date, type])}`]
  return ['known|[]', ...since, ...day]
}

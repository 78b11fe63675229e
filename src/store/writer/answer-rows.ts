import { achievementId, citationId } from '../../domain/ids.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import { statedBodies, statedDate } from '../../domain/stated.ts'
import type { Parameters } from '../graph-store.ts'
import { placeKey } from '../ordered-keys.ts'
import { citesKeys, referenceKey, type Stated } from './place-keys.ts'

/** Citations of a report with what they were answered. */
export interface Answered {
  readonly report: { readonly id: string }
  readonly citations: readonly ResolvedCitation[]
}

interface AnswerRows {
  readonly answers: readonly (Parameters & { readonly id: string })[]
  readonly cites: readonly Parameters[]
  readonly mayCite: readonly Parameters[]
  readonly openOn: readonly Parameters[]
  readonly references: readonly Parameters[]
}

/** Returns the rows that write what citations of a report were answered. */
export function answerRows({ report, citations }: Answered): AnswerRows {
  return {
    answers: citations.map((citation) => {
      const { status, rule, basis } = citation.resolution
      return { id: citationId(report.id, citation), status, rule, basis }
    }),
    cites: meaning(report.id, citations, 'resolved').map(({ citation, ends }) => ({
      ...ends,
      ...citesKeys(ends.directive, placeKey(report.id, citation.start), statedBy(citation)),
    })),
    mayCite: meaning(report.id, citations, 'ambiguous').map(({ ends }) => ends),
    openOn: citations.flatMap((citation) => {
      const { openOn } = citation.resolution
      return openOn === null ? [] : [{ citation: citationId(report.id, citation), designation: openOn }]
    }),
    references: references(report.id, citations),
  }
}

function meaning(
  report: string,
  citations: readonly ResolvedCitation[],
  status: 'resolved' | 'ambiguous',
): { citation: ResolvedCitation; ends: { citation: string; directive: string } }[] {
  return citations
    .filter((citation) => citation.resolution.status === status)
    .flatMap((citation) =>
      citation.resolution.directives.map((directive) => ({
        citation,
        ends: { citation: citationId(report, citation), directive },
      })),
    )
}

function statedBy(citation: ResolvedCitation): Stated {
  return {
    date: statedDate(citation),
    bodies: statedBodies(citation).map(({ id }) => id),
  }
}

function references(report: string, citations: readonly ResolvedCitation[]): Parameters[] {
  const groups = new Map<
    string,
    { achievement: string; directive: string; byPlace: string; roles: string[] }
  >()
  for (const { achievement: ordinal, resolution, role } of citations) {
    if (resolution.status !== 'resolved') continue
    const achievement = achievementId(report, ordinal)
    for (const directive of resolution.directives) {
      const key = `${ordinal} ${directive}`
      const byPlace = referenceKey(directive, report, ordinal)
      const group = groups.get(key) ?? { achievement, directive, byPlace, roles: [] }
      group.roles.push(role)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ roles, ...ends }) => ({
    ...ends,
    citations: roles.length,
    roles: [...new Set(roles)].sort(),
  }))
}

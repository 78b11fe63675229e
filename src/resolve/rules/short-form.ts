import type { Citation } from '../../domain/citation.ts'
import type { Resolution, ResolvedCitation } from '../../domain/resolution.ts'

/**
 * A number without a symbol ("Kết luận số 21") means the one directive of that type and number that the report cites before it;
 * several are its candidates. Returns undefined when the report cites none before it.
 */
export function shortForm(citation: Citation, coded: readonly ResolvedCitation[]): Resolution | undefined {
  const meant = coded.filter((other) => other.end <= citation.start && isCalled(citation, other))
  const directives = [...new Set(meant.flatMap(({ resolution }) => resolution.directives))].sort()
  if (directives.length === 0) return undefined
  const status = directives.length === 1 ? 'resolved' : 'ambiguous'
  return { status, rule: 'short-form', basis: 'implied', directives }
}

function isCalled({ type, number, issuedOn }: Citation, other: ResolvedCitation): boolean {
  if (type !== other.type || Number(number) !== Number(other.number)) return false
  // "Nghị định 100/2019": a year that the other's code contradicts
  return (
    issuedOn === null ||
    other.code === null ||
    !/\/(?:19|20)\d{2}\//u.test(other.code) ||
    other.code.includes(`/${issuedOn.value.slice(0, 4)}/`)
  )
}

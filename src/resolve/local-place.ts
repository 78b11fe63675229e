import type { CitedBody } from '../domain/citation.ts'
import { slug } from '../domain/ids.ts'
import { lowerPlaceOf } from '../lexicon/lower-places.ts'

/**
 * Returns the place by which a local body is told from others of its kind: "nghe-an", "thanh-pho-nam-dinh",
 * "huyen-chau-thanh-tinh-ben-tre". Where several places have the name and the body does not say in which province its own lies,
 * its documents are those of the report that cites them: "xa-tan-lap?report". Returns null when the body states no place.
 */
export function localPlace(
  { name, place }: Pick<CitedBody, 'name' | 'place'>,
  report: string,
): string | null {
  if (place === null) return null
  const lower = lowerPlaceOf(name)
  if (lower === null) return slug(place)
  return `${slug(`${lower.kind} ${lower.name}`)}${lower.isCommon ? `?${report}` : ''}`
}

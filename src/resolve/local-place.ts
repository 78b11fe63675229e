import type { CitedBody } from '../domain/citation.ts'
import { slug } from '../domain/ids.ts'

/** A place below the province, by the word before its name, and committees that are called by theirs. */
const below =
  /(?<!\p{L})(?<kind>huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thành phố|(?:Huyện|Quận|Thị|Thành) ủy)\s(?=[\p{Lu}\d])(?<rest>.+)$/u

const kindOfCommittee = new Map([
  ['Huyện ủy', 'huyện'],
  ['Quận ủy', 'quận'],
  ['Thị ủy', 'thị xã'],
  ['Thành ủy', 'thành phố'],
])

/** Cities that have the rank of a province; any other is in a province, which often has its name. */
const centralCities = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'])
/** Places of which many have one name. */
const common = new Set(['xã', 'phường', 'thị trấn', 'đặc khu'])
/** Districts of which more than one province has, or had in the years that reports are about, one of the name. */
const commonDistricts = new Set([
  'An Lão',
  'Bảo Lâm',
  'Châu Thành',
  'Chợ Mới',
  'Kỳ Sơn',
  'Phong Điền',
  'Phú Tân',
  'Tam Nông',
  'Vĩnh Thạnh',
])

/**
 * Returns the place by which a local body is told from others of its kind: "nghe-an", "thanh-pho-nam-dinh". The name of a
 * commune, or of some districts, does not tell in which province it lies, so its documents are those of the report that cites
 * them: "xa-tan-lap?report". Returns null when the body states no place.
 */
export function localPlace(
  { name, place }: Pick<CitedBody, 'name' | 'place'>,
  report: string,
): string | null {
  if (place === null) return null
  const { kind: word = '', rest = '' } = below.exec(name)?.groups ?? {}
  const kind = kindOfCommittee.get(word) ?? word
  if (kind === '' || (kind === 'thành phố' && centralCities.has(rest))) return slug(place)
  const isCommon = common.has(kind) || (kind === 'huyện' && commonDistricts.has(rest))
  return `${slug(`${kind} ${rest}`)}${isCommon ? `?${report}` : ''}`
}

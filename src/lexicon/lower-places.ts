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
export const centralCities: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
])
/** Places of which many have one name. */
const commonKinds = new Set(['xã', 'phường', 'thị trấn', 'đặc khu'])
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
/** What parts a place from the one that it lies in. */
const parting = ', '

/** A place below the province. */
export interface LowerPlace {
  /** "huyện", "thành phố". */
  readonly kind: string
  /** Its name with the places that it lies in, as far as they are stated: "Đô Lương", "Châu Thành, tỉnh Bến Tre". */
  readonly name: string
  /** True when several places have the name, and nothing stated tells which of them it is. */
  readonly isCommon: boolean
}

/** Returns the place below the province that the name of a body ends with; null when it ends with none, or with a city of that rank. */
export function lowerPlaceOf(body: string): LowerPlace | null {
  const { kind: word = '', rest = '' } = below.exec(body)?.groups ?? {}
  const kind = kindOfCommittee.get(word) ?? word
  if (kind === '' || (kind === 'thành phố' && centralCities.has(rest))) return null
  const [own = '', ...above] = rest.split(parting)
  const isCommon = commonKinds.has(kind) || (kind === 'huyện' && commonDistricts.has(own))
  return { kind, name: rest, isCommon: isCommon && !tells(above) }
}

/** Returns whether the places above one tell which of its name it is: a district may have a name that others have. */
function tells(above: readonly string[]): boolean {
  return above.length > 0 && lowerPlaceOf(above.join(parting))?.isCommon !== true
}

/** Returns the name of a body, or of its place, with the places that it lies in. */
export function withinPlaces(name: string, above: string): string {
  return `${name}${parting}${above}`
}

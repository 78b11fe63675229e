import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { centralCities } from '../../lexicon/lower-places.ts'
import { placeKinds, provinceNames } from '../../lexicon/places.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import { closeBracket, comma, openBracket } from '../marks.ts'
import { readPlace } from './place.ts'

const province = 'tỉnh'
const city = 'thành phố'
/** What a commune lies in. */
const districts = new Set(['huyện', 'quận', 'thị xã', city])

/**
 * Returns the places that one lies in, which are stated after its name, from the nearest to the province: "huyện Vũ Thư, tỉnh Thái
 * Bình" after "xã Tân Lập, ", "tỉnh Bến Tre" after "huyện Châu Thành (" or "huyện Châu Thành "; undefined when none is.
 */
export function readPlacesAbove(text: Text, end: number, kind: string): Read<string> | undefined {
  const inBrackets = provinceInBrackets(text, end)
  if (inBrackets) return inBrackets
  const district = districts.has(kind) ? undefined : placeAbove(text, end, isDistrict)
  const above = placeAbove(text, district?.end ?? end, isProvince)
  if (!district || !above) return district ?? above
  return { start: district.start, end: above.end, value: `${district.value}, ${above.value}` }
}

/** Returns the place after white space or a comma that is of the rank asked for. */
function placeAbove(
  text: Text,
  end: number,
  isAbove: (kind: string, name: string) => boolean,
): Read<string> | undefined {
  const next = skipSpace(text, end)
  const start = unitAt(text, next) === comma ? skipSpace(text, next + 1) : next
  const kind = start === end ? undefined : placeKinds.matchAt(text, start)
  const place = kind && readPlace(text, start)
  const isRight = place !== undefined && place.name !== null && isAbove(kind?.value ?? '', place.name)
  return isRight ? { start, end: place.end, value: place.words } : undefined
}

function isDistrict(kind: string, name: string): boolean {
  return districts.has(kind) && !isProvince(kind, name)
}

function isProvince(kind: string, name: string): boolean {
  return kind === province || (kind === city && centralCities.has(name))
}

/** "huyện Châu Thành (Bến Tre)", "(tỉnh Bến Tre)". */
function provinceInBrackets(text: Text, end: number): Read<string> | undefined {
  const start = skipSpace(text, end)
  if (unitAt(text, start) !== openBracket) return undefined
  const kind = placeKinds.matchAt(text, start + 1)
  const name = provinceNames.matchAt(text, kind ? skipSpace(text, kind.end) : start + 1)
  if (!name || unitAt(text, name.end) !== closeBracket) return undefined
  const rank = centralCities.has(name.value) ? city : province
  return { start, end: name.end + 1, value: `${rank} ${name.value}` }
}

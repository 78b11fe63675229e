import type { Text } from '../../domain/text.ts'
import { slug } from '../../domain/ids.ts'
import { lowerPlaceOf, withinPlaces } from '../../lexicon/lower-places.ts'
import { officeHolders } from '../../lexicon/body-words.ts'
import type { IssuingBodyRow } from '../../lexicon/issuing-body-row.ts'
import type { PhraseMatch } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Words } from '../source.ts'
import { endOfMadeName, mayGoOn, nameMade, readMadeName } from './made-name.ts'
import { readPlace, type Place } from './place.ts'
import { readPlacesAbove } from './places-above.ts'
import { readPlenumAsBody } from './plenum.ts'

/** A body by its canonical name, with the place that tells it from others of that name. */
export interface BodyName {
  readonly id: string
  readonly name: string
  /** "Nghệ An"; null when the name has none, or the body needs none. */
  readonly place: string | null
}

interface Reading {
  readonly start: number
  readonly end: number
  readonly value: BodyName
}

/** Texts repeat few names, hostile ones many. */
const mostNames = 5000

/** A body that is told by its place. */
interface PlacedName {
  readonly body: BodyName
  /** The kind of its place when several places have the name, so that the one above it must tell; else null. */
  readonly common: string | null
}

/** By the canonical name, which says less than the kind and the place it was made of. */
const placedNames = new Map<string, PlacedName>()

/** Returns the body whose name begins at the offset, one the lexicon knows or one of a known kind; or undefined. */
export function readBodyName(words: Words, start: number): Reading | undefined {
  const { text, lexicon } = words
  const holder = officeHolders.matchAt(text, start)
  if (holder) {
    const body = readBodyName(words, skipSpace(text, holder.end))
    if (body) return body
  }
  const plenum = readPlenumAsBody(words, start)
  if (plenum) return plenum
  const known = lexicon.bodyNames.matchAt(text, start)
  if (!known) return readMadeName(words, start)
  const place = placeOf(text, known)
  // "Ban Tổ chức Tỉnh ủy Nghệ An" is longer than "Ban Tổ chức", "Công an tỉnh" is in no table
  const near = place?.end ?? known.end
  const end = known.value.shared && mayGoOn(words, near) ? endOfMadeName(words, start) : -1
  return end > near ? nameMade(words, start, end) : named(text, known, place)
}

/** Returns the place after a name that needs one; undefined when none stands there. */
function placeOf(text: Text, { end, value }: PhraseMatch<IssuingBodyRow>): Place | undefined {
  return value.shared ? readPlace(text, end) : undefined
}

/** Returns the known body, with its place when the name needs one. */
function named(
  text: Text,
  { start, end, value }: PhraseMatch<IssuingBodyRow>,
  place: Place | undefined,
): Reading {
  if (!place) return { start, end, value: { id: value.id, name: value.name, place: null } }
  const { body, common } = placedName(`${value.name} ${place.words}`, place.name)
  const above = common === null ? undefined : readPlacesAbove(text, place.end, common)
  if (!above) return { start, end: place.end, value: body }
  const whole = placedName(withinPlaces(body.name, above.value), withinPlaces(place.name ?? '', above.value))
  return { start, end: above.end, value: whole.body }
}

function placedName(name: string, place: string | null): PlacedName {
  let made = placedNames.get(name)
  if (!made) {
    const lower = lowerPlaceOf(name)
    made = { body: { id: slug(name), name, place }, common: lower?.isCommon === true ? lower.kind : null }
    if (placedNames.size < mostNames) placedNames.set(name, made)
  }
  return made
}

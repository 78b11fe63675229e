import { slug } from '../../domain/ids.ts'
import { officeHolders } from '../../lexicon/body-words.ts'
import type { IssuingBodyRow } from '../../lexicon/issuing-body-row.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Words } from '../source.ts'
import { readMadeName } from './made-name.ts'
import { readPlace, type Place } from './place.ts'
import { readPlenum } from './plenum.ts'

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
/** By the canonical name, which says less than the kind and the place it was made of. */
const placedNames = new Map<string, BodyName>()

/** Returns the body whose name begins at the offset, one the lexicon knows or one of a known kind; or undefined. */
export function readBodyName(words: Words, start: number): Reading | undefined {
  const { text, lexicon } = words
  const holder = officeHolders.matchAt(text, start)
  if (holder) {
    const body = readBodyName(words, skipSpace(text, holder.end))
    if (body) return body
  }
  const plenum = readPlenum(words, start)
  if (plenum) return plenum
  const known = lexicon.bodyNames.matchAt(text, start)
  if (!known) return readMadeName(words, start)
  const listed = knownBody(text, known)
  if (!known.value.shared) return listed
  // "Ban Tổ chức Tỉnh ủy Nghệ An" is longer than "Ban Tổ chức", "Công an tỉnh" is in no table
  const made = readMadeName(words, start)
  return !made || listed.end >= made.end ? listed : made
}

/** Returns the known body, with its place when the name needs one. */
export function knownBody(
  text: string,
  known: { start: number; end: number; value: IssuingBodyRow },
): Reading {
  const { start, end, value } = known
  if (!value.shared) return { start, end, value: { id: value.id, name: value.name, place: null } }
  const place = readPlace(text, end)
  if (!place) return { start, end, value: { id: value.id, name: value.name, place: null } }
  return { start, end: place.end, value: placedName(value.name, place) }
}

function placedName(kind: string, place: Place): BodyName {
  const name = `${kind} ${place.words}`
  let made = placedNames.get(name)
  if (!made) {
    made = { id: slug(name), name, place: place.name }
    if (placedNames.size < mostNames) placedNames.set(name, made)
  }
  return made
}

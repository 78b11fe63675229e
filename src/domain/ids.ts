import { unitCount } from './unit-count.ts'
import type { Span } from './span.ts'

export function achievementId(reportId: string, ordinal: number): string {
  return `${reportId}#${ordinal}`
}

export function citationId(reportId: string, span: Span): string {
  return `${reportId}#${span.start}-${span.end}`
}

/** What a unit is in a slug, as far as it has been asked: 0 for not yet, else one of these or the letter of it. */
const slugUnits = new Uint8Array(unitCount)
const [hyphen, nothing, several] = [45, 1, 2]
/** Longer than any name, and short enough to be made of its units at once. */
const longestName = 1000

/** Returns the unaccented, hyphenated form of a Vietnamese name: "Bộ Chính trị" → "bo-chinh-tri". */
export function slug(name: string): string {
  if (name.length > longestName) return hyphenated(fold(name))
  const units: number[] = []
  for (let at = 0; at < name.length; at++) {
    const unit = slugUnit(name.charCodeAt(at))
    if (unit === several) return hyphenated(fold(name))
    if (unit !== nothing && (unit !== hyphen || (units.at(-1) ?? hyphen) !== hyphen)) units.push(unit)
  }
  if (units.at(-1) === hyphen) units.pop()
  return String.fromCharCode(...units)
}

/** Names are made of the same few letters: what becomes of each is found out once. */
function slugUnit(unit: number): number {
  const known = slugUnits[unit] ?? 0
  return known === 0 ? (slugUnits[unit] = readSlugUnit(String.fromCharCode(unit))) : known
}

function readSlugUnit(letter: string): number {
  const folded = fold(letter)
  if (folded === '') return nothing
  if (!/[a-z0-9]/u.test(folded)) return /\p{Cs}/u.test(letter) ? several : hyphen
  return folded.length === 1 ? folded.charCodeAt(0) : several
}

function hyphenated(folded: string): string {
  return folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')
}

/** Returns the text in lower case without Vietnamese marks, đ included: "Điều lệ" → "dieu le". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ĐÐđð]/gu, 'd')
    .toLowerCase()
}

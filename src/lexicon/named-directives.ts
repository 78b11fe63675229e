import type { DirectiveType } from '../domain/directive-type.ts'
import { charterOwner } from './charters.ts'
import { directiveTypeRow } from './directive-types.ts'
import type { Lexicon } from './lexicon.ts'
import { addedName, type NameRow } from './name-rows.ts'
import type { NamedDirective } from './named-directive.ts'
import { localCongressName } from './local-congresses.ts'
import { lawName, legislator } from './named-laws.ts'
import { roman } from './terms.ts'

/** Names and who adopts what they name: Điều lệ Đảng, articles 9 and 15; conventions, section 5. */
export const charter: NamedDirective = {
  nameKey: 'dang',
  type: 'DIEU_LE',
  issuingBody: 'dai-hoi-dai-bieu-toan-quoc',
  byTerm: false,
}

/** A constitution is called by the year it was adopted: "Hiến pháp năm 2013". */
export const constitution: NamedDirective = {
  nameKey: 'nha-nuoc',
  type: 'HIEN_PHAP',
  issuingBody: 'quoc-hoi',
  byTerm: false,
}

export const congressResolution: NamedDirective = {
  nameKey: 'dai-hoi',
  type: 'NGHI_QUYET',
  issuingBody: 'dai-hoi-dai-bieu-toan-quoc',
  byTerm: true,
}

/** Returns the resolution or conclusion of a plenum of the Central Committee; a plenum may sit a second time. */
export function plenumDirective(type: DirectiveType, plenum: number, sitting: number | null): NamedDirective {
  const nameKey = `hoi-nghi-trung-uong-${plenum}${sitting === null ? '' : `-lan-${sitting}`}`
  return { nameKey, type, issuingBody: 'ban-chap-hanh-trung-uong', byTerm: true }
}

const plenumKey = /^hoi-nghi-trung-uong-(?<plenum>\d+)(?:-lan-(?<sitting>\d+))?$/u

/**
 * Returns what a named directive of a period (khóa, or the year of a law) is called, from its key alone, so that it is called
 * alike whichever report names it first: "Nghị quyết Hội nghị Trung ương 4 (khóa XII)", "Điều lệ Đảng".
 */
export function nameOfNamed(
  type: DirectiveType,
  nameKey: string,
  period: string | null,
  lexicon: Lexicon,
): string {
  const added = addedName(type, nameKey, lexicon)
  if (added) return `${added.name}${periodOf(added, period)}`
  return `${directiveTypeRow(type, lexicon).name}${nameWithoutNoun(type, nameKey, period, lexicon)}`
}

function periodOf({ numbered }: NameRow, period: string | null): string {
  if (numbered === 'term') return ` (khóa ${period ?? '?'})`
  return period === null ? '' : ` (${period})`
}

function nameWithoutNoun(
  type: DirectiveType,
  nameKey: string,
  period: string | null,
  lexicon: Lexicon,
): string {
  const year = period === null ? '' : ` (${period})`
  if (nameKey === charter.nameKey) return ' Đảng'
  if (nameKey === constitution.nameKey) return year
  if (nameKey === congressResolution.nameKey) return ` Đại hội ${period ?? '?'} của Đảng`
  const { plenum, sitting } = plenumKey.exec(nameKey)?.groups ?? {}
  if (plenum !== undefined) {
    return ` Hội nghị Trung ương ${plenum}${sitting === undefined ? '' : ` (lần ${sitting})`} (khóa ${period ?? '?'})`
  }
  const name =
    lawName(type, nameKey, lexicon) ??
    charterOwner(nameKey) ??
    localCongressName(nameKey) ??
    nameKey.replaceAll('-', ' ')
  return ` ${name}${year}`
}

/** Returns how directives of a key are numbered: by khóa, by year, or not at all. */
export function numberingOfNamed(
  type: DirectiveType,
  nameKey: string,
  lexicon: Lexicon,
): 'term' | 'year' | 'none' {
  const added = addedName(type, nameKey, lexicon)
  if (added) return added.numbered
  if (nameKey === congressResolution.nameKey || plenumKey.test(nameKey)) return 'term'
  return lawName(type, nameKey, lexicon) !== undefined || nameKey === constitution.nameKey ? 'year' : 'none'
}

/** Returns the body that adopts directives of the key; null when the name does not tell. */
export function bodyOfNamed(type: DirectiveType, nameKey: string, lexicon: Lexicon): string | null {
  const added = addedName(type, nameKey, lexicon)
  if (added) return added.issuingBody
  if (plenumKey.test(nameKey)) return 'ban-chap-hanh-trung-uong'
  if (nameKey === charter.nameKey || nameKey === congressResolution.nameKey)
    return 'dai-hoi-dai-bieu-toan-quoc'
  return numberingOfNamed(type, nameKey, lexicon) === 'year' ? legislator(type) : null
}

/** Returns the Roman numeral of a number in either script: "XIII", "13". */
export function numeral(written: string): string {
  return /\d/u.test(written) ? roman(Number(written)) : written.toUpperCase()
}

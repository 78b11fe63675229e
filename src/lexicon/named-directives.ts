import type { DirectiveType } from '../domain/directive-type.ts'
import { directiveTypeRow } from './directive-types.ts'
import type { NamedDirective } from './named-directive.ts'
import { lawTitle } from './named-laws.ts'
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
 * Returns what a named directive of a period (khóa, or the year of a law) is called: "Nghị quyết Hội nghị Trung ương 4 (khóa
 * XII)", "Điều lệ Đảng"; null when the key is of no table, and only the text's own words name it.
 */
export function nameOfNamed(type: DirectiveType, nameKey: string, period: string | null): string | null {
  const noun = directiveTypeRow(type).name
  if (nameKey === charter.nameKey) return `${noun} Đảng`
  if (nameKey === congressResolution.nameKey) return `${noun} Đại hội ${period ?? '?'} của Đảng`
  if (nameKey === constitution.nameKey) return `${noun}${period === null ? '' : ` (${period})`}`
  const law = lawTitle(nameKey)
  if (law !== undefined) return `${noun} ${law}${period === null ? '' : ` (${period})`}`
  const { plenum, sitting } = plenumKey.exec(nameKey)?.groups ?? {}
  if (plenum === undefined) return null
  return `${noun} Hội nghị Trung ương ${plenum}${sitting === undefined ? '' : ` (lần ${sitting})`} (khóa ${period ?? '?'})`
}

/** Returns how directives of a key are numbered: by khóa, by year, or not at all. */
export function numberingOfNamed(nameKey: string): 'term' | 'year' | 'none' {
  if (nameKey === congressResolution.nameKey || plenumKey.test(nameKey)) return 'term'
  const isLaw = lawTitle(nameKey) !== undefined || nameKey.startsWith('sua-doi-')
  return isLaw || nameKey === constitution.nameKey ? 'year' : 'none'
}

/** Returns the body that adopts directives of the key; null when the name does not tell. */
export function bodyOfNamed(nameKey: string): string | null {
  if (plenumKey.test(nameKey)) return 'ban-chap-hanh-trung-uong'
  if (nameKey === charter.nameKey || nameKey === congressResolution.nameKey)
    return 'dai-hoi-dai-bieu-toan-quoc'
  return numberingOfNamed(nameKey) === 'year' ? 'quoc-hoi' : null
}

/** Returns the Roman numeral of a number in either script: "XIII", "13". */
export function numeral(written: string): string {
  return /\d/u.test(written) ? roman(Number(written)) : written.toUpperCase()
}

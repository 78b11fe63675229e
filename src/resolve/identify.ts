import type { Citation } from '../domain/citation.ts'
import type { IssueDate } from '../domain/issue-date.ts'
import { statedBodies, statedIssueDate } from '../domain/stated.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isUnplacedCongress } from '../lexicon/local-congresses.ts'
import { nameOfNamed, numberingOfNamed } from '../lexicon/named-directives.ts'
import { readCodeOf, type CodeReading } from '../lexicon/read-code.ts'
import { areSharedLetters } from '../lexicon/shared-letters.ts'
import { termOfDate } from '../lexicon/terms.ts'
import { localPlace } from './local-place.ts'

/**
 * What a directive is numbered within: a term of the congress, a year, the documents of its type that have a year in their
 * code ("24/2008/QH12" is a Luật and a Nghị quyết), or nothing (its code or name is enough).
 */
export type PeriodKind = 'term' | 'year' | 'type' | 'none'

/** What a citation says of the identity of its directive. */
export interface Reference {
  /** The identity without its period: "24-QĐ/TW", "24/2008/QH12", "NGHI_QUYET:dai-hoi". */
  readonly key: string
  readonly periodKind: PeriodKind
  /** "XIII", "2019" or "LUAT", as the citation itself gives it; null when it does not. */
  readonly period: string | null
  /** The place of a code that many bodies share, as the end of an id: ":nghe-an", unknown ":?report"; else "". */
  readonly place: string
}

/**
 * Returns what a citation says of its directive's identity, or null when it has neither code nor name.
 * A shared code whose place no stated body tells, and a congress of "Đảng bộ tỉnh", is the report's own: an unknown place
 * joins no two reports.
 */
export function identify(citation: Citation, report: string, lexicon: Lexicon): Reference | null {
  if (citation.nameKey !== null) return identifyNamed(citation, citation.nameKey, { report, lexicon })
  if (citation.code === null) return null
  const code = readCodeOf(citation.code, lexicon)
  return code ? identifyCoded(citation, code, { report, lexicon }) : null
}

/** Returns the id of a directive: "24-QĐ/TW@XIII", "205-QĐ/TW@?", "24/2008/QH12~LUAT", "30/2020/NĐ-CP", "15/QĐ-UBND@2021:?report". */
export function directiveId({ key, periodKind, place }: Reference, period: string | null): string {
  return `${key}${periodKind === 'none' ? '' : `${markOf(periodKind)}${period ?? '?'}`}${place}`
}

/** Returns what stands before the period in an id. */
export function markOf(kind: PeriodKind): string {
  return kind === 'type' ? '~' : '@'
}

/** Returns the caption of a directive: "Quy định 24-QĐ/TW (khóa XIII)", "Quyết định 123/QĐ-TTg (2019)". */
export function directiveName(
  citation: Citation,
  reference: Reference,
  period: string | null,
  lexicon: Lexicon,
): string {
  const { type, typeName, code, nameKey } = citation
  if (nameKey !== null) return nameOfNamed(type, nameKey, period, lexicon)
  if (reference.periodKind === 'none' || reference.periodKind === 'type') return `${typeName} ${code ?? ''}`
  const shown = (period ?? '?').replace(localTerm, '')
  return `${typeName} ${code ?? ''} (${reference.periodKind === 'term' ? 'khóa ' : ''}${shown})`
}

function identifyNamed(
  citation: Citation,
  nameKey: string,
  { report, lexicon }: { report: string; lexicon: Lexicon },
): Reference {
  const periodKind = numberingOfNamed(citation.type, nameKey, lexicon)
  const key = `${citation.type}:${nameKey}`
  return {
    key,
    periodKind,
    period: periodOf(citation, periodKind, false),
    place: isUnplacedCongress(nameKey) ? `:?${report}` : '',
  }
}

function identifyCoded(
  citation: Citation,
  code: CodeReading,
  { report, lexicon }: { report: string; lexicon: Lexicon },
): Reference {
  const [signer = ''] = code.symbolClass.bodies
  const place = signerPlace(citation, signer, { report, lexicon })
  const { key, periodKind } = numbering(citation, code)
  return { key, periodKind, period: periodOf(citation, periodKind, place !== ''), place }
}

/** Letters that no table lists are those of a local body when the text says so: "15/QĐ-CAT" of "Công an tỉnh Nghệ An". */
function signerPlace(
  citation: Citation,
  signer: string,
  { report, lexicon }: { report: string; lexicon: Lexicon },
): string {
  const place = placeOf(citation, report)
  if (areSharedLetters(signer, lexicon)) return `:${place ?? `?${report}`}`
  return place === null || signer === '' || lexicon.bodyByCode.has(signer) ? '' : `:${place}`
}

/** Returns the one place that the stated bodies name; several tell nothing of whose code it is. */
function placeOf(citation: Citation, report: string): string | null {
  const [only, ...others] = new Set(statedBodies(citation).flatMap((body) => localPlace(body, report) ?? []))
  return only === undefined || others.length > 0 ? null : only
}

/** Codes without the letters of a type also need the type: 24/2008/QH12 is both a Luật and a Nghị quyết. */
function numbering(citation: Citation, code: CodeReading): { key: string; periodKind: PeriodKind } {
  if (code.symbolClass.typeLetters === null && code.year !== null)
    return { key: code.code, periodKind: 'type' }
  const key = code.symbolClass.typeLetters === null ? `${code.code}~${citation.type}` : code.code
  if (code.symbolClass.system === 'party') return { key, periodKind: 'term' }
  return { key, periodKind: code.year === null ? 'year' : 'none' }
}

function periodOf(citation: Citation, kind: PeriodKind, shared: boolean): string | null {
  const { type, term } = citation
  if (kind === 'none') return null
  // "văn bản 24/2008/QH12", or the code alone, does not tell which of its documents it is
  if (kind === 'type') return type === 'VAN_BAN' ? null : type
  const date = statedIssueDate(citation)
  const isOfTerm = kind === 'term' && term !== null
  if (isOfTerm && !shared) return term
  const dated = date ? periodOfDate(date, { periodKind: kind, place: shared ? ':' : '' }) : null
  return dated ?? (isOfTerm ? `${localTerm}${term}` : null)
}

/**
 * A province counts the congresses of its own: "Tỉnh ủy (khóa XVIII)" is of 2015, "Thành ủy (khóa XI)" elsewhere of 2020. Which
 * term of the Party's it is only a date tells; the khóa alone is a period of its own.
 */
const localTerm = 'khoa-'

/** Returns the term of the Party's congress that a period is; null for a khóa of a province. */
export function congressTerm(period: string | null): string | null {
  return period === null || period.startsWith(localTerm) ? null : period
}

/** Returns the period in which a date falls, for codes of the kind; null when it may be one of two, or there is none. */
export function periodOfDate(
  date: IssueDate,
  { periodKind, place }: Pick<Reference, 'periodKind' | 'place'>,
): string | null {
  if (periodKind === 'none' || periodKind === 'type') return null
  if (periodKind === 'year') return date.id.slice(0, 4)
  // a province's own congress meets months before the national one, so near it the date does not tell the term
  const margin = place === '' ? 0 : 1
  const endsOn = `${Number(date.endsOn.slice(0, 4)) + margin}${date.endsOn.slice(4)}`
  return termOfDate(date.startsOn, endsOn)?.id ?? null
}

/** Returns under what designation a reference's directives are known, whatever their period: "24-QĐ/TW", "15/QĐ-UBND:nghe-an". */
export function evidenceKey({ key, place }: Reference): string {
  return `${key}${place}`
}

/** Returns the designation of a reference whose meaning others may tell; null when its code is its whole identity. */
export function designationOf(citation: Citation, reference: Reference): string | null {
  return reference.periodKind === 'none' && citation.nameKey === null ? null : evidenceKey(reference)
}

import type { DirectiveType } from './directive-type.ts'
import type { Span } from './span.ts'

/** How a citation is written: number and symbol, number alone, a name, or type and subject only. */
export const citationForms = ['coded', 'short', 'named', 'described'] as const
export type CitationForm = (typeof citationForms)[number]

/** What the achievement does with the directive. */
export const roles = [
  'ISSUES',
  'IMPLEMENTS',
  'REVIEWS',
  'FOLLOWS',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'MENTIONS',
] as const
export type Role = (typeof roles)[number]

/** `stated` in the text, `implied` by a named rule, or `registered` in the register. */
export const bases = ['stated', 'implied', 'registered'] as const
export type Basis = (typeof bases)[number]

/** The issue date a citation states; its span is that of the words that state it. */
export interface CitedDate extends Span {
  /** ISO, in the precision of the text: `2021-07-30`, `2021-07` or `2021`. */
  readonly value: string
  readonly basis: Basis
}

/** An issuing body a citation states or implies; its span is that of the words it was read from. */
export interface CitedBody extends Span {
  readonly id: string
  /** Canonical. */
  readonly name: string
  /** The place that tells it from others of its name: "Nghệ An"; null when it needs none or the text names none. */
  readonly place: string | null
  readonly basis: Basis
}

/** The subject (trích yếu) of the document as the text states it, in one line; its span is that of the words. */
export interface CitedSubject extends Span {
  readonly value: string
}

/** The fields of a citation that keep a span of their own when the text states them. */
export type SpannedField = 'typeName' | 'number' | 'symbol' | 'term' | 'role'

/** Words in a report that name a directive. `text.slice(start, end) === exact`. */
export interface Citation extends Span {
  readonly exact: string
  readonly form: CitationForm
  readonly type: DirectiveType
  /** The Vietnamese noun, canonical: "Quy định". */
  readonly typeName: string
  /** Số, as printed: "01"; null when the citation has none. */
  readonly number: string | null
  /** Ký hiệu, canonical: "QĐ/TW"; null when the citation has none. */
  readonly symbol: string | null
  /** Number and symbol, canonical: "24-QĐ/TW"; null when the citation has none. */
  readonly code: string | null
  /** The key of a named directive: "dai-hoi", "hoi-nghi-trung-uong-4", "dang"; null for other forms. */
  readonly nameKey: string | null
  /** Khóa that the text states, as a Roman numeral; null when it states none. */
  readonly term: string | null
  readonly subject: CitedSubject | null
  readonly role: Role
  readonly issuedOn: CitedDate | null
  readonly issuedBy: readonly CitedBody[]
  /** Where each field stands in the text; a field that is inherited or implied is absent. */
  readonly spans: Readonly<Partial<Record<SpannedField, Span>>>
  /** The ordinal of the achievement it stands in. */
  readonly achievement: number
}

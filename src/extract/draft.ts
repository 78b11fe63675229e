import type { CitationForm, Role } from '../domain/citation.ts'
import type { DirectiveType } from '../domain/directive-type.ts'
import type { Span } from '../domain/span.ts'
import type { BodyName } from './fields/body-name.ts'

/** A value read from the text with the words that state it. */
export interface Read<T> extends Span {
  readonly value: T
}

/** A citation in the making, with offsets of the normal text. Parsers make it, refiners return changed copies. */
export interface Draft extends Span {
  readonly form: CitationForm
  readonly type: DirectiveType
  readonly typeName: string
  readonly number: string | null
  readonly symbol: string | null
  readonly code: string | null
  readonly nameKey: string | null
  /** The letters of the issuing bodies in the symbol, in order; empty when it has none. */
  readonly letters: readonly string[]
  readonly term: string | null
  /** The subject that the text states, in one line; null when it states none. */
  readonly subject: Read<string> | null
  readonly role: Role
  readonly issuedOn: Read<string> | null
  /** The bodies that the text states. */
  readonly issuedBy: readonly Read<BodyName>[]
  /** The body that the symbol or the name implies, with the words it is implied from; null when none. */
  readonly impliedBody: Read<string> | null
  /** Where the noun, the number, the symbol, the term and the cue of the role stand; null when the text states none. */
  readonly typeAt: Span | null
  readonly numberAt: Span | null
  readonly symbolAt: Span | null
  readonly termAt: Span | null
  readonly roleAt: Span | null
  /** End of the words that belong to it: its date, body and term after it included. */
  readonly tail: number
}

/** What a parser must say; the rest begins empty. */
export type Recognised = Pick<Draft, 'start' | 'end' | 'form' | 'type' | 'typeName'> & Partial<Draft>

const noLetters: readonly string[] = []
const noBodies: readonly Read<BodyName>[] = []

/** Returns a draft of what a parser recognised. Every draft has the same fields in the same order: the engine reads them fastest so. */
// eslint-disable-next-line complexity -- one default a field, nothing more
export function draft(recognised: Recognised): Draft {
  return {
    start: recognised.start,
    end: recognised.end,
    form: recognised.form,
    type: recognised.type,
    typeName: recognised.typeName,
    number: recognised.number ?? null,
    symbol: recognised.symbol ?? null,
    code: recognised.code ?? null,
    nameKey: recognised.nameKey ?? null,
    letters: recognised.letters ?? noLetters,
    term: recognised.term ?? null,
    subject: recognised.subject ?? null,
    role: 'MENTIONS',
    issuedOn: recognised.issuedOn ?? null,
    issuedBy: recognised.issuedBy ?? noBodies,
    impliedBody: recognised.impliedBody ?? null,
    typeAt: recognised.typeAt ?? null,
    numberAt: recognised.numberAt ?? null,
    symbolAt: recognised.symbolAt ?? null,
    termAt: recognised.termAt ?? null,
    roleAt: null,
    tail: recognised.tail ?? recognised.end,
  }
}

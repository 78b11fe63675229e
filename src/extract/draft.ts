import type { CitationForm, Role, SpannedField } from '../domain/citation.ts'
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
  readonly role: Role
  readonly issuedOn: Read<string> | null
  /** The bodies that the text states. */
  readonly issuedBy: readonly Read<BodyName>[]
  /** The body that the symbol or the name implies, with the words it is implied from; null when none. */
  readonly impliedBody: Read<string> | null
  readonly spans: Readonly<Partial<Record<SpannedField, Span>>>
  /** End of the words that belong to it: its date, body and term after it included. */
  readonly tail: number
}

/** What a parser must say; the rest begins empty. */
export type Recognised = Pick<Draft, 'start' | 'end' | 'form' | 'type' | 'typeName'> & Partial<Draft>

/** Returns a draft of what a parser recognised. */
export function draft(recognised: Recognised): Draft {
  return {
    number: null,
    symbol: null,
    code: null,
    nameKey: null,
    letters: [],
    term: null,
    role: 'MENTIONS',
    issuedOn: null,
    issuedBy: [],
    impliedBody: null,
    spans: {},
    tail: recognised.end,
    ...recognised,
  }
}

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

/** A draft while its fields are set. */
export type OpenDraft = { -readonly [Field in keyof Draft]: Draft[Field] }

/** What a parser must say; the rest begins empty. */
export type Recognised = Pick<Draft, 'start' | 'end' | 'form' | 'type' | 'typeName'>

const empty: Draft = {
  start: 0,
  end: 0,
  form: 'coded',
  type: 'VAN_BAN',
  typeName: '',
  number: null,
  symbol: null,
  code: null,
  nameKey: null,
  letters: [],
  term: null,
  subject: null,
  role: 'MENTIONS',
  issuedOn: null,
  issuedBy: [],
  impliedBody: null,
  typeAt: null,
  numberAt: null,
  symbolAt: null,
  termAt: null,
  roleAt: null,
  tail: 0,
}

// Every draft is made by the one literal of `copyOf`: spread syntax would give each place in the program a shape of its own,
// and the engine reads objects of many shapes several times slower.

/** Returns a draft of what was recognised, for its parser to set what else it read. */
export function draft(recognised: Recognised): OpenDraft {
  const { start, end, form, type, typeName } = recognised
  const made = copyOf(empty)
  made.start = start
  made.end = end
  made.form = form
  made.type = type
  made.typeName = typeName
  made.tail = end
  return made
}

/** Returns a copy of a draft with the bodies that were read for it. */
export function withBodies(draft: Draft, bodies: Draft['issuedBy']): OpenDraft {
  const copy = copyOf(draft)
  copy.issuedBy = bodies
  return copy
}

/** Returns a copy of a draft, to set some of its fields. */
export function copyOf(draft: Draft): OpenDraft {
  return {
    start: draft.start,
    end: draft.end,
    form: draft.form,
    type: draft.type,
    typeName: draft.typeName,
    number: draft.number,
    symbol: draft.symbol,
    code: draft.code,
    nameKey: draft.nameKey,
    letters: draft.letters,
    term: draft.term,
    subject: draft.subject,
    role: draft.role,
    issuedOn: draft.issuedOn,
    issuedBy: draft.issuedBy,
    impliedBody: draft.impliedBody,
    typeAt: draft.typeAt,
    numberAt: draft.numberAt,
    symbolAt: draft.symbolAt,
    termAt: draft.termAt,
    roleAt: draft.roleAt,
    tail: draft.tail,
  }
}

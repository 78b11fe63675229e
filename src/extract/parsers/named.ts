import type { NamedDirective } from '../../lexicon/named-directive.ts'
import { directiveTypeRow } from '../../lexicon/directive-types.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { draft, type Draft, type Read } from '../draft.ts'

/** What a parser of names has read. */
export interface NamedReading {
  readonly start: number
  readonly end: number
  readonly name: NamedDirective
  readonly term: string | null
  /** Where the words that state the term stand; null when none does. */
  readonly termAt: { readonly start: number; readonly end: number } | null
}

/** Returns the draft of a named directive. */
export function named(reading: NamedReading, lexicon: Lexicon, issuedOn: Draft['issuedOn'] = null): Draft {
  const { start, end, name, term, termAt } = reading
  const row = directiveTypeRow(name.type, lexicon)
  const implied: Read<string> | null =
    name.issuingBody === null ? null : { start, end, value: name.issuingBody }
  const made = draft({ start, end, form: 'named', type: row.type, typeName: row.name })
  made.nameKey = name.nameKey
  made.term = term
  made.impliedBody = implied
  made.issuedOn = issuedOn
  made.typeAt = { start, end: start + row.name.length }
  made.termAt = termAt && { start: termAt.start, end: termAt.end }
  return made
}

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
export function named(
  reading: NamedReading,
  lexicon: Lexicon,
  fields: Partial<Pick<Draft, 'issuedOn'>> = {},
): Draft {
  const { start, end, name, term, termAt } = reading
  const row = directiveTypeRow(name.type, lexicon)
  const implied: Read<string> | null =
    name.issuingBody === null ? null : { start, end, value: name.issuingBody }
  return draft({
    start,
    end,
    form: 'named',
    type: row.type,
    typeName: row.name,
    nameKey: name.nameKey,
    term,
    impliedBody: implied,
    typeAt: { start, end: start + row.name.length },
    termAt: termAt && { start: termAt.start, end: termAt.end },
    ...fields,
  })
}

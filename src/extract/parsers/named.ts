import type { NamedDirective } from '../../lexicon/named-directives.ts'
import { directiveTypeRow } from '../../lexicon/directive-types.ts'
import { isBoundary } from '../../text/boundary.ts'
import { draft, type Draft } from '../draft.ts'
import type { Source } from '../source.ts'

/** What a parser of names has read. */
export interface NamedReading {
  readonly start: number
  readonly end: number
  readonly name: NamedDirective
  readonly term: string | null
  /** Offset of the words that state the term, within the citation; null when none does. */
  readonly termAt: readonly [number, number] | null
}

/** Returns the draft of a named directive, or undefined when its words are part of longer ones. */
export function named(reading: NamedReading, source: Source): Draft | undefined {
  const { start, end, name, term, termAt } = reading
  if (!isBoundary(source.text, start) || !isBoundary(source.text, end)) return undefined
  const row = directiveTypeRow(name.type)
  return draft({
    start,
    end,
    form: 'named',
    type: row.type,
    typeName: row.name,
    nameKey: name.nameKey,
    term,
    impliedBody: { start, end, value: name.issuingBody },
    spans: {
      typeName: { start, end: start + row.name.length },
      ...(termAt ? { term: { start: termAt[0], end: termAt[1] } } : {}),
    },
  })
}

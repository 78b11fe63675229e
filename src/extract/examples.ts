import type { Citation } from '../domain/citation.ts'
import type { Lexicon, LexiconRows } from '../lexicon/lexicon.ts'
import type { Row } from '../lexicon/row.ts'
import { extract } from './extract.ts'

/** Says whether a citation shows a row. */
type Shows = (citation: Citation) => boolean

/**
 * Returns the rows whose example does not show them when the lexicon reads it, as "bodies 2, example: …", counted from 1; a row
 * without an example is left out.
 */
export function missedExamples(rows: LexiconRows, lexicon: Lexicon): string[] {
  const missed: string[] = []
  const check = <T extends Row>(list: string, given: readonly T[] = [], shows: (row: T) => Shows): void => {
    for (const [index, row] of given.entries()) {
      if (row.example === undefined || extract(row.example, { lexicon }).citations.some(shows(row))) continue
      missed.push(`${list} ${index + 1}, example: no citation of "${row.example}" shows it`)
    }
  }
  check(
    'types',
    rows.types,
    ({ type, name }) =>
      (citation) =>
        citation.type === type && citation.typeName === name,
  )
  check('bodies', rows.bodies, ({ id, shared }) => names(id, shared))
  check(
    'aliases',
    rows.aliases,
    ({ of, aliases }) =>
      (citation) =>
        (citation.type === of && aliases.includes(citation.typeName)) || isNamed(citation, of, false),
  )
  check(
    'names',
    rows.names,
    ({ type, name }) =>
      (citation) =>
        citation.type === type && covers(citation, name),
  )
  check(
    'spellings',
    rows.spellings,
    (row) => (citation) =>
      row.in === 'symbol'
        ? citation.symbol?.includes(row.meant) === true
        : citation.issuedBy.some(({ name }) => name.includes(row.meant)),
  )
  return missed
}

function names(id: string, shared: boolean): Shows {
  return (citation) => isNamed(citation, id, shared)
}

/** The body of a place has the id of its kind and the place: "uy-ban-nhan-dan-tinh-nghe-an". */
function isNamed({ issuedBy }: Citation, id: string, shared: boolean): boolean {
  return issuedBy.some((body) => body.id === id || (shared && body.id.startsWith(`${id}-`)))
}

function covers({ nameKey, exact }: Citation, name: string): boolean {
  return nameKey !== null && exact.toLowerCase().startsWith(name.toLowerCase())
}

import type { Citation } from '../domain/citation.ts'
import type { DirectiveIdentity } from '../domain/directive.ts'
import { plainId } from '../domain/twins.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { bodyOfNamed } from '../lexicon/named-directives.ts'
import { readCodeOf } from '../lexicon/read-code.ts'
import { congressTerm, designationOf, directiveId, directiveName, type Reference } from './identify.ts'

/** Returns the directive of an id, as one of the citations that name it describes it. */
export function directiveIdentity(
  id: string,
  { citation, reference }: { citation: Citation; reference: Reference },
  lexicon: Lexicon,
): DirectiveIdentity {
  const period = periodOfId(id, reference)
  const { symbol, code } = citation
  const { type, typeName } = nounOf(citation, reference, period, lexicon)
  const reading = code === null ? undefined : readCodeOf(code, lexicon)
  return {
    id,
    name: directiveName({ ...citation, type, typeName }, reference, period, lexicon),
    type,
    typeName,
    // of the code, not as printed: "1" and "01" number one directive
    number: reading?.number ?? citation.number,
    symbol,
    code,
    designation: designationOf(citation, reference),
    term: reference.periodKind === 'term' ? congressTerm(period) : null,
    year: reference.periodKind === 'year' ? period : (reading?.year ?? null),
    impliedBody: impliedBody(citation, lexicon),
  }
}

/** A code that several types share has its noun in its identity, whatever the words that cite it. */
function nounOf(
  { type, typeName }: Citation,
  { periodKind }: Reference,
  period: string | null,
  { directiveTypeRows }: Lexicon,
): Pick<Citation, 'type' | 'typeName'> {
  if (periodKind !== 'type') return { type, typeName }
  if (period === null) return { type: 'VAN_BAN', typeName: 'Văn bản' }
  const row = directiveTypeRows.find((each) => each.type === period)
  return row ? { type: row.type, typeName: row.name } : { type, typeName }
}

/** Returns the period in an id that was made from the reference; null for "?". */
function periodOfId(given: string, reference: Reference): string | null {
  const id = plainId(given)
  if (reference.periodKind === 'none' || id === directiveId(reference, null)) return null
  return id.slice(reference.key.length + 1, id.length - reference.place.length)
}

function impliedBody({ type, code, nameKey }: Citation, lexicon: Lexicon): string | null {
  if (nameKey !== null) return bodyOfNamed(type, nameKey, lexicon)
  if (code === null) return null
  return readCodeOf(code, lexicon)?.symbolClass.impliedBody ?? null
}

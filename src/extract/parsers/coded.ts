import type { Span } from '../../domain/span.ts'
import { bodyOfLetters, isKnownBody } from '../../lexicon/body-of-letters.ts'
import {
  directiveTypeRow,
  typesOfAbbreviation,
  type DirectiveTypeRow,
} from '../../lexicon/directive-types.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { CodeReading } from '../../lexicon/read-code.ts'
import { areSharedLetters } from '../../lexicon/shared-letters.ts'
import { draft, type Draft } from '../draft.ts'
import type { Source } from '../source.ts'

/** A noun of a directive with where it stands. */
export interface PrintedNoun extends Span {
  readonly value: DirectiveTypeRow
}

/** Returns the draft of a code with the noun that stands before it, and tells of what contradicts or is unknown. */
export function coded(
  code: CodeReading,
  start: number,
  noun: PrintedNoun | undefined,
  source: Source,
): Draft {
  const { lexicon } = source
  const row = !noun || noun.value.type === 'VAN_BAN' ? typeOfCode(code, lexicon) : noun.value
  if (noun && contradicts(noun.value, code, lexicon)) {
    const span = { start, end: code.end }
    const words = source.text.slice(start, code.end)
    source.tell('TYPE_CONTRADICTS_SYMBOL', span, `The noun and the symbol of "${words}" name different types`)
  }
  const letters = signers(code, noun?.value)
  const unknown = unknownLetters(letters, lexicon)
  if (unknown !== undefined) {
    source.tell('UNKNOWN_SYMBOL', code.symbolSpan, `No issuing body is known by the letters "${unknown}"`)
  }
  const body = bodyOfLetters(letters, lexicon)
  return draft({
    start,
    end: code.end,
    form: 'coded',
    type: row.type,
    typeName: row.name,
    number: code.number,
    symbol: code.symbol,
    code: code.code,
    letters,
    impliedBody:
      body === undefined ? null : { start: code.symbolSpan.start, end: code.symbolSpan.end, value: body },
    typeAt: noun ? { start: noun.start, end: noun.end } : null,
    numberAt: code.numberSpan,
    symbolAt: code.symbolSpan,
  })
}

/** Returns the type that the letters stand for; a Party TT is a Thông tri, a State one a Thông tư. */
function typeOfCode(code: CodeReading, lexicon: Lexicon): DirectiveTypeRow {
  // a State official letter has no letters of a type: 5588/BGDĐT-GDPT
  if (code.system === 'letter' && code.bodies.length > 1 && code.year === null)
    return directiveTypeRow('CONG_VAN', lexicon)
  const rows = code.typeLetters === null ? [] : typesOfAbbreviation(code.typeLetters, lexicon)
  const unlike = code.system === 'party' ? 'THONG_TU' : 'THONG_TRI'
  return rows.find((row) => row.type !== unlike) ?? directiveTypeRow('VAN_BAN', lexicon)
}

/** Returns the letters of the issuing bodies; a State official letter has no letters of a type: in 168/CT-TTHT CT is Cục Thuế. */
function signers(
  { system, typeLetters, bodies }: CodeReading,
  noun: DirectiveTypeRow | undefined,
): readonly string[] {
  const isLetter = noun?.type === 'CONG_VAN' && system === 'state' && typeLetters !== null
  return isLetter && !noun.abbreviations.includes(typeLetters) ? [typeLetters, ...bodies] : bodies
}

function unknownLetters([first]: readonly string[], lexicon: Lexicon): string | undefined {
  return first === undefined || isKnownBody(first, lexicon) || areSharedLetters(first, lexicon)
    ? undefined
    : first
}

function contradicts(noun: DirectiveTypeRow, code: CodeReading, lexicon: Lexicon): boolean {
  return (
    code.typeLetters !== null &&
    noun.type !== 'VAN_BAN' &&
    !(noun.type === 'CONG_VAN' && code.system === 'state') &&
    !noun.abbreviations.includes(code.typeLetters) &&
    typesOfAbbreviation(code.typeLetters, lexicon).length > 0
  )
}

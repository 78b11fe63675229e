import type { Span } from '../../domain/span.ts'
import { signedBy, type SymbolClass } from '../../lexicon/classify-code.ts'
import {
  directiveTypeRow,
  typesOfAbbreviation,
  type DirectiveTypeRow,
  type TypeNoun,
} from '../../lexicon/directive-types.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { CodeReading } from '../../lexicon/read-code.ts'
import { draft, type Draft } from '../draft.ts'
import type { Source } from '../source.ts'

/** A noun of a directive with where it stands. */
export interface PrintedNoun extends Span {
  readonly value: TypeNoun
}

/** Returns the draft of a code with the noun that stands before it, and tells of what contradicts or is unknown. */
export function coded(
  code: CodeReading,
  start: number,
  noun: PrintedNoun | undefined,
  source: Source,
): Draft {
  const { lexicon } = source
  const row = rowOf(code, noun, lexicon)
  if (noun && contradicts(noun.value, code, lexicon)) {
    const span = { start, end: code.end }
    const words = source.text.slice(start, code.end)
    source.tell('TYPE_CONTRADICTS_SYMBOL', span, `The noun and the symbol of "${words}" name different types`)
  }
  const { symbol, bodies, impliedBody, unknownLetters } = signersOf(code.symbolClass, noun?.value, lexicon)
  if (unknownLetters !== null) {
    source.tell(
      'UNKNOWN_SYMBOL',
      code.symbolSpan,
      `No issuing body is known by the letters "${unknownLetters}"`,
    )
  }
  const { symbolSpan } = code
  const made = draft({ start, end: code.end, form: 'coded', type: row.type, typeName: row.name })
  made.number = code.number
  made.symbol = symbol
  made.code = code.code
  made.letters = bodies
  if (impliedBody !== null)
    made.impliedBody = { start: symbolSpan.start, end: symbolSpan.end, value: impliedBody }
  if (noun) made.typeAt = { start: noun.start, end: noun.end }
  made.numberAt = code.numberSpan
  made.symbolAt = symbolSpan
  return made
}

/** Returns the type that the noun tells, or else the letters of the symbol: "QĐ 24-QĐ/TW" says no more than 24-QĐ/TW. */
function rowOf(code: CodeReading, noun: PrintedNoun | undefined, lexicon: Lexicon): DirectiveTypeRow {
  if (!noun || noun.value.type === 'VAN_BAN') return typeOfCode(code, lexicon)
  const isRepeated = noun.value.byLetters && code.symbolClass.typeLetters !== null
  return isRepeated ? typeOfCode(code, lexicon) : noun.value
}

/** Returns the type that the letters stand for; a Party TT is a Thông tri, a State one a Thông tư. */
function typeOfCode({ year, symbolClass }: CodeReading, lexicon: Lexicon): DirectiveTypeRow {
  const { system, typeLetters, bodies } = symbolClass
  // a State official letter has no letters of a type: 5588/BGDĐT-GDPT
  if (system === 'letter' && bodies.length > 1 && year === null) return directiveTypeRow('CONG_VAN', lexicon)
  const rows = typeLetters === null ? [] : typesOfAbbreviation(typeLetters, lexicon)
  const unlike = system === 'party' ? 'THONG_TU' : 'THONG_TRI'
  return rows.find((row) => row.type !== unlike) ?? directiveTypeRow('VAN_BAN', lexicon)
}

/** Returns the symbol with all who sign; a State official letter has no letters of a type: in 168/CT-TTHT CT is Cục Thuế. */
function signersOf(symbol: SymbolClass, noun: DirectiveTypeRow | undefined, lexicon: Lexicon): SymbolClass {
  const { system, typeLetters } = symbol
  if (!noun || noun.type !== 'CONG_VAN' || system !== 'state' || typeLetters === null) return symbol
  if (noun.abbreviations.includes(typeLetters)) return symbol
  return signedBy(symbol, [typeLetters, ...symbol.bodies], lexicon)
}

function contradicts(noun: DirectiveTypeRow, { symbolClass }: CodeReading, lexicon: Lexicon): boolean {
  const { system, typeLetters } = symbolClass
  return (
    typeLetters !== null &&
    noun.type !== 'VAN_BAN' &&
    !(noun.type === 'CONG_VAN' && system === 'state') &&
    !noun.abbreviations.includes(typeLetters) &&
    typesOfAbbreviation(typeLetters, lexicon).length > 0
  )
}

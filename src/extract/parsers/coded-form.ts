import type { Span } from '../../domain/span.ts'
import { readCode, type CodeReading } from '../../lexicon/read-code.ts'
import {
  directiveTypeRow,
  typeNouns,
  typesOfAbbreviation,
  type DirectiveTypeRow,
} from '../../lexicon/directive-types.ts'
import { areSharedLetters } from '../../lexicon/shared-letters.ts'
import { bodyOfLetters } from '../../lexicon/body-of-letters.ts'
import { isWordCharacter } from '../../text/boundary.ts'
import { draft, type Draft } from '../draft.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'

const numberWord = /(?:số|Số|SỐ)\s{0,2}:?\s{0,3}$/u
/** A form of a document, not the document: "Mẫu 02-HD/BTCTW", "Biểu số 01/TTĐB". */
const formWord = /(?:mẫu|biểu|phụ lục|tờ khai)(?:\s+số)?\s{0,3}:?\s*$/iu

/** Number and symbol: "Quy định số 24-QĐ/TW" | "số 19-NQ/TW" | "147/QĐ-TTg" | "Nghị định 30/2020/NĐ-CP". */
export const codedForm: CitationParser = {
  name: 'coded-form',
  pattern: /\d[a-z]?\s{0,2}[-/]\s{0,2}[\p{L}\d]/gu,
  read(match, source) {
    const start = numberStart(source.text, match.index)
    if (start === undefined) return undefined
    const code = readCode(source.text, start)
    if (!code) return undefined
    const before = lookBack(source.text, start)
    if (formWord.test(source.text.slice(Math.max(0, before.start - 16), before.start))) return undefined
    return before.noun || !code.needsNoun ? coded(code, before, source) : undefined
  },
}

/** Returns where the digits around the offset begin, or undefined when they are part of a word or of a longer number. */
function numberStart(text: string, digit: number): number | undefined {
  let start = digit
  while (start > 0 && /[\d.]/u.test(text[start - 1] ?? '') && digit - start < 6) start--
  while (text[start] === '.') start++
  const before = text[start - 1]
  const glued = /(?:số|Số|SỐ)$/u.test(text.slice(Math.max(0, start - 2), start))
  if (isWordCharacter(before) && !glued) return undefined
  return /[-/.,]/u.test(before ?? '') && /\d/u.test(text[start - 2] ?? '') ? undefined : start
}

interface Before {
  readonly noun: { readonly row: DirectiveTypeRow; readonly span: Span } | undefined
  /** Where the citation begins: its noun, else its "số", else its number. */
  readonly start: number
}

/** Reads the noun and "số" that stand before a number. */
function lookBack(text: string, number: number): Before {
  const window = text.slice(Math.max(0, number - 8), number)
  const word = numberWord.exec(window)
  const start = word ? number - window.length + word.index : number
  const noun = typeNouns.matchBefore(
    text,
    start - (/\s*$/u.exec(text.slice(0, start).slice(-3))?.[0].length ?? 0),
  )
  if (!noun) return { noun: undefined, start }
  return { noun: { row: noun.value, span: { start: noun.start, end: noun.end } }, start: noun.start }
}

function coded(code: CodeReading, { noun, start }: Before, source: Source): Draft {
  const row = noun?.row.type === 'VAN_BAN' ? typeOfCode(code) : (noun?.row ?? typeOfCode(code))
  const span = { start, end: code.end }
  if (noun && contradicts(noun.row, code)) {
    const words = source.text.slice(span.start, span.end)
    source.tell('TYPE_CONTRADICTS_SYMBOL', span, `The noun and the symbol of "${words}" name different types`)
  }
  const body = bodyOfLetters(code.bodies)
  const [signer] = code.bodies
  if (body === undefined && signer !== undefined && !areSharedLetters(signer)) {
    source.tell('UNKNOWN_SYMBOL', code.symbolSpan, `No issuing body is known by the letters "${signer}"`)
  }
  return draft({
    ...span,
    form: 'coded',
    type: row.type,
    typeName: row.name,
    number: code.number,
    symbol: code.symbol,
    code: code.code,
    impliedBody: body === undefined ? null : { ...code.symbolSpan, value: body },
    spans: { ...(noun ? { typeName: noun.span } : {}), number: code.numberSpan, symbol: code.symbolSpan },
  })
}

/** Returns the type that the letters stand for; a Party TT is a Thông tri, a State one a Thông tư. */
function typeOfCode(code: CodeReading): DirectiveTypeRow {
  const rows = code.typeLetters === null ? [] : typesOfAbbreviation(code.typeLetters)
  const unlike = code.system === 'party' ? 'THONG_TU' : 'THONG_TRI'
  return rows.find((row) => row.type !== unlike) ?? directiveTypeRow('VAN_BAN')
}

function contradicts(noun: DirectiveTypeRow, code: CodeReading): boolean {
  return (
    code.typeLetters !== null &&
    noun.type !== 'VAN_BAN' &&
    !noun.abbreviations.includes(code.typeLetters) &&
    typesOfAbbreviation(code.typeLetters).length > 0
  )
}

import { unitAt } from '../../domain/unit-at.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { readCode } from '../../lexicon/read-code.ts'
import { skipSpace } from '../../text/scan.ts'
import { numberAfterWord } from '../number-word.ts'
import type { CitationParser } from '../parser.ts'
import { coded } from './coded.ts'

/** Noun, number and symbol: "Quy định số 24-QĐ/TW" | "Quyết định 147/QĐ-TTg" | "Nghị định số 30/2020/NĐ-CP". */
export const codedForm: CitationParser = {
  name: 'coded-form',
  begins: 'noun',
  read({ offset, noun }, source) {
    if (!noun) return undefined
    const { text } = source
    const after = skipSpace(text, noun.end)
    const number = isDigit(unitAt(text, after)) ? after : numberAfterWord(text, after)
    const code = number === -1 ? undefined : readCode(text, number, source.lexicon)
    // "kỷ luật số 78-QĐ/HU" is no law
    return code && !(noun.value.type === 'LUAT' && code.symbolClass.system === 'party')
      ? coded(code, offset, noun, source)
      : undefined
  },
}

import { readCode } from '../../lexicon/read-code.ts'
import type { CitationParser } from '../parser.ts'
import { coded } from './coded.ts'

/** Noun, number and symbol: "Quy định số 24-QĐ/TW" | "Quyết định 147/QĐ-TTg" | "Nghị định số 30/2020/NĐ-CP". */
export const codedForm: CitationParser = {
  name: 'coded-form',
  begins: 'noun and number',
  read({ offset, noun, number }, source) {
    if (!noun || number === -1) return undefined
    const code = readCode(source.text, number, source.lexicon)
    // "kỷ luật số 78-QĐ/HU" is no law
    return code && !(noun.value.type === 'LUAT' && code.symbolClass.system === 'party')
      ? coded(code, offset, noun, source)
      : undefined
  },
}

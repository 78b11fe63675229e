import { canonicalCodeOf } from '../../lexicon/classify-code.ts'
import { readCode, type CodeReading } from '../../lexicon/read-code.ts'
import { copyOf, type Draft } from '../draft.ts'
import { readNumbers } from '../number-list.ts'
import type { CitationParser } from '../parser.ts'
import { coded } from './coded.ts'

/** Numbers that share the noun before them and the symbol after the last: "các Quy định 22, 24, 37-QĐ/TW". */
export const ellipticList: CitationParser = {
  name: 'elliptic-list',
  begins: 'noun and number',
  read({ offset, noun, number }, source) {
    if (!noun || number === -1) return undefined
    const { text, lexicon } = source
    const numbers = readNumbers(text, number, 5)
    const last = numbers.at(-1)
    const code = last && numbers.length > 1 ? readCode(text, last.start, lexicon) : undefined
    if (!code || code.year !== null) return undefined
    return numbers.map((numberSpan, index): Draft => {
      const isLast = index === numbers.length - 1
      const own = isLast
        ? code
        : { ...renumbered(code, text.slice(numberSpan.start, numberSpan.end)), ...numberSpan }
      const read = copyOf(
        coded({ ...own, numberSpan }, index === 0 ? offset : numberSpan.start, noun, source),
      )
      read.tail = own.end
      return read
    })
  },
}

/** Returns the code with another number. */
function renumbered(code: CodeReading, number: string): CodeReading {
  return { ...code, number, code: canonicalCodeOf(number, null, code.symbolClass) }
}

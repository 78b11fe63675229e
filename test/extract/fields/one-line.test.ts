import { laid } from '../../helpers/laid.ts'
import { expect, test } from '@jest/globals'
import { inOneLine } from '../../../src/extract/fields/one-line.ts'

const rows: readonly (readonly [words: string, line: string])[] = [
  ['', ''],
  ['công tác cán bộ', 'công tác cán bộ'],
  ['công  tác\ncán bộ', 'công tác cán bộ'],
  ['công tác \n cán\u00a0bộ', 'công tác cán bộ'],
  ['công **tác** cán_bộ', 'công tác cán bộ'],
  ['\ncông tác ', ' công tác '],
  ['công tác  ', 'công tác '],
]

test.each(rows)('the words of %j stand in one line', (words, line) => {
  expect(inOneLine(laid(words), 0, words.length)).toBe(line)
  expect(inOneLine(laid(`Về ${words}, của`), 3, 3 + words.length)).toBe(line)
})

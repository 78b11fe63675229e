import { expect, test } from '@jest/globals'
import { displayWidth } from '../../src/summary/display-width.ts'

test.each([
  ['nothing', '', 0],
  ['Vietnamese letters', 'Điều lệ', 7],
  ['the same, decomposed', 'Điều lệ'.normalize('NFD'), 7],
  ['East Asian letters', '中央', 4],
  ['full-width letters', 'ＡＢ', 4],
  ['a zero-width joiner', 'a\u200Db', 2],
])('measures %s', (_reason, text, expected) => {
  expect(displayWidth(text)).toBe(expected)
})

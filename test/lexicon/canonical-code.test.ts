import { laid } from '../helpers/laid.ts'
import { describe, expect, test } from '@jest/globals'
import { canonicalCode } from '../../src/lexicon/canonical-code.ts'
import { builtInLexicon } from '../../src/lexicon/lexicon.ts'
import { readCode } from '../../src/lexicon/read-code.ts'

describe('canonicalCode', () => {
  test.each([
    ['the official form', '24-QĐ/TW', '24-QĐ/TW'],
    ['separators in State order', '205/QĐ-TW', '205-QĐ/TW'],
    ['an en dash with spaces', '31 – QĐ/TW', '31-QĐ/TW'],
    ['a space before the hyphen', '28 -CT/TW', '28-CT/TW'],
    ['mixed case', '15- Nq/tw', '15-NQ/TW'],
    ['TƯ for TW', '20-NQ/TƯ', '20-NQ/TW'],
    ['small letters', '36-hd/vptw', '36-HD/VPTW'],
    ['Ctr for CTr', '05-Ctr/ĐUK', '05-CTr/ĐUK'],
    ['Latin Eth for Đ', '30/2020/NÐ-CP', '30/2020/NĐ-CP'],
    ['a number under ten', '1-HD/TW', '01-HD/TW'],
    ['a State code', '147/qđ-ttg', '147/QĐ-TTg'],
    ['a National Assembly', '176/2025/qh15', '176/2025/QH15'],
    ['a State official letter', '5588/BGDĐT-GDPT', '5588/BGDĐT-GDPT'],
    ['the Front, in State order', '207/QĐ-MTTW-BTT', '207/QĐ-MTTW-BTT'],
    ['the Youth Union, in Party order', '367-QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP'],
    ['two Party bodies', '06-HD/BTCTW-BTGTW', '06-HD/BTCTW-BTGTW'],
    [
      'a joint circular with an old separator',
      '05/1999/TTLT/BLĐTBXH-BYT-BTC',
      '05/1999/TTLT-BLĐTBXH-BYT-BTC',
    ],
    ['QĐi', '08-QĐi/TW', '08-QĐi/TW'],
    ['with "số" before it', 'Số: 36-HD/BTCTW ', '36-HD/BTCTW'],
  ])('reads %s', (_reason, text, expected) => {
    expect(canonicalCode(text)).toBe(expected)
  })

  test.each(['', '24', 'xin chào', '30/4', '20/01/2021', '2021-2026', '18-NQ/TW - một bước', 'Nghị quyết 5'])(
    '"%s" is no code',
    (text) => {
      expect(canonicalCode(text)).toBeNull()
    },
  )
})

test('a code ends where prose begins', () => {
  const text = 'số 18-NQ/TW - một bước đột phá'
  expect(readCode(laid(text), 3, builtInLexicon)).toMatchObject({ start: 3, end: 11, code: '18-NQ/TW' })
})

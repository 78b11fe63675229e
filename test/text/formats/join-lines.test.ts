import { expect, test } from '@jest/globals'
import { joinLines } from '../../../src/text/formats/join-lines.ts'

test.each([
  ['two words', 'thực hiện', 'Quy định', 'thực hiện Quy định'],
  ['a code after its hyphen', 'Quy định số 24-', 'QĐ/TW', 'Quy định số 24-QĐ/TW'],
  ['a code before its hyphen', 'Quy định số 24', '-QĐ/TW ngày', 'Quy định số 24-QĐ/TW ngày'],
  ['a code after its slash', '24-QĐ/', 'TW', '24-QĐ/TW'],
  ['a year after its slash', 'số 30/', '2020/NĐ-CP', 'số 30/2020/NĐ-CP'],
  ['a foreign word', 'công ty Inter-', 'national', 'công ty International'],
  ['two Vietnamese words with a hyphen', 'kinh tế-', 'xã hội', 'kinh tế-xã hội'],
  ['a soft hyphen', 'Inter\u00ad', 'national', 'International'],
  ['a dash between words', 'chủ nghĩa Mác -', 'Lênin', 'chủ nghĩa Mác - Lênin'],
  ['an item after a number', 'năm 2021', '- Ban hành', 'năm 2021 - Ban hành'],
])('joinLines: %s', (_reason, above, line, expected) => {
  expect(joinLines(above, line)).toBe(expected)
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fold } from '../../src/domain/ids.ts'
import { searchable } from '../../src/domain/searchable.ts'

describe('searchable', () => {
  test.each<[reason: string, texts: (string | null)[], expected: string]>([
    ['without marks and signs', ['Quyết định số 24-QĐ/TW: “về Đảng”'], 'quyet dinh so 24 qd tw ve dang'],
    ['decomposed letters', ['Điều lệ'.normalize('NFD')], 'dieu le'],
    ['several texts', ['Một', null, ' hai '], 'mot hai'],
    ['nothing but signs', [' – '], ''],
    ['a letter that its neighbours change', ['ΟΔΟΣ'], 'οδος'],
    ['characters of two units', ['𐐀 x 😀'], '𐐨 x'],
  ])('folds %s', (_reason, texts, expected) => {
    expect(searchable(...texts)).toBe(expected)
  })

  test('is what folding the whole text gives', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(text, (given) => {
        const whole = fold(given)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
        expect(searchable(given)).toBe(whole)
      }),
      { numRuns: 2_000 },
    )
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { searchable } from '../../src/domain/searchable.ts'
import { vietnameseKey } from '../../src/domain/vietnamese-order.ts'

const collator = new Intl.Collator('vi')
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

describe('vietnameseKey', () => {
  test.each([
    ['đ after d', 'Da', 'Đa'],
    ['ă after a, whatever the tones', 'Báo', 'Băn'],
    ['ă before â', 'Ăn', 'Ân'],
    ['ê after e', 'Kẻ', 'Kê'],
    ['o, ô, ơ', 'Tộ', 'Tơ'],
    ['ư after u', 'Tủ', 'Tư'],
    ['tones only where letters are equal', 'Bà', 'Bả'],
    ['hỏi before ngã', 'Bả', 'Bã'],
    ['sắc before nặng', 'Bá', 'Bạ'],
    ['a name before those that it begins', 'Ban Bí thư', 'Ban Bí thư Trung ương'],
    ['a word before a longer one', 'Ban Bí thư', 'Bang'],
    ['decomposed letters as composed ones', 'Ban To\u0302\u0309', 'Ban Tơ'],
  ])('puts %s', (_reason, first, second) => {
    expect(compare(vietnameseKey(first), vietnameseKey(second))).toBe(-1)
    expect(collator.compare(first, second)).toBe(-1)
  })

  test('orders names as Intl.Collator does', () => {
    const syllable = fc.constantFrom(
      ...'ban bản bán bạn bàn bẩn bân đảng dang đăng Đặng kê kẻ kế to tô tổ tơ tở tu tư từ tứ ủy uy uỷ ý y 10 2 a á'.split(
        ' ',
      ),
    )
    const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compare(vietnameseKey(a), vietnameseKey(b))).toBe(
          Math.sign(collator.compare(a.toLowerCase(), b.toLowerCase())),
        )
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  [['Quy định số 24-QĐ/TW'], 'quy dinh so 24 qd tw'],
  [['Điều lệ', null, ' ĐẢNG! '], 'dieu le dang'],
  [['To\u0302\u0309'], 'to'],
  [[null], ''],
])('searchable reads %j', (texts, words) => {
  expect(searchable(...texts)).toBe(words)
})

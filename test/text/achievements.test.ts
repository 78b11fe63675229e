import { describe, expect, test } from '@jest/globals'
import { segment } from '../../src/text/achievements.ts'

function shown(text: string): [number, string][] {
  return segment(text).map(({ ordinal, ranges }) => [
    ordinal,
    ranges.map(({ start, end }) => text.slice(start, end)).join('|'),
  ])
}

describe('segment', () => {
  test.each<[string, string, [number, string][]]>([
    [
      'a text without items is one achievement of ordinal 0',
      'Một đoạn.\n\nHai đoạn.',
      [[0, 'Một đoạn.\n\nHai đoạn.']],
    ],
    ['an empty text has none', ' \n\n', []],
    [
      'numbered items, and what stands outside them',
      'Báo cáo\n\n1. Một.\n\nThêm.\n\n2. Hai.',
      [
        [0, 'Báo cáo'],
        [1, '1. Một.\n\nThêm.'],
        [2, '2. Hai.'],
      ],
    ],
    [
      'an item whose point is lost',
      '1. Một\n2. Hai\n3Đẩy mạnh',
      [
        [1, '1. Một'],
        [2, '2. Hai'],
        [3, '3Đẩy mạnh'],
      ],
    ],
    [
      'other marks after the number',
      '1) Một\n2) Hai',
      [
        [1, '1) Một'],
        [2, '2) Hai'],
      ],
    ],
    ['one item alone is no list', '1. Một.', [[0, '1. Một.']]],
    [
      'numbers out of order begin no item',
      '1. Một\n2021 Là năm\n2. Hai',
      [
        [1, '1. Một\n2021 Là năm'],
        [2, '2. Hai'],
      ],
    ],
    [
      'a caption and the foot of the page belong to none',
      '1. Một.\n\nĐồng chí Trương Thị Mai phát biểu tại Hội nghị toàn quốc.\n\n2. Hai.\n\nPhản hồi\n\nCác tin khác',
      [
        [0, 'Đồng chí Trương Thị Mai phát biểu tại Hội nghị toàn quốc.|Phản hồi\n\nCác tin khác'],
        [1, '1. Một.'],
        [2, '2. Hai.'],
      ],
    ],
    [
      'a caption inside an item parts it',
      '1. Một.\n\nẢnh: Nhật Bắc\n\nThêm.\n\n2. Hai.',
      [
        [0, 'Ảnh: Nhật Bắc'],
        [1, '1. Một.|Thêm.'],
        [2, '2. Hai.'],
      ],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test('a title is the first sentence without its number, cut at a word', () => {
    const [item] = segment(`1. Tham mưu công tác nhân sự. Thêm.\n2. Hai`)
    expect(item?.title).toBe('Tham mưu công tác nhân sự')
    const [long] = segment(`1. ${'rất dài '.repeat(40)}\n2. Hai`.replace('rất', 'Rất'))
    expect(long?.title.length).toBeLessThanOrEqual(121)
    expect(long?.title).toMatch(/\p{L}…$/u)
  })
})

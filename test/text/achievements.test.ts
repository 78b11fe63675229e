import { laid } from '../helpers/laid.ts'
import { describe, expect, test } from '@jest/globals'
import { segment } from '../../src/text/achievements.ts'

function shown(text: string): [number, string][] {
  return segment(laid(text)).map(({ ordinal, ranges }) => [
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
      'a list inside an item is part of it when the outer list goes on',
      '1. Một\n1. con\n2. con\n2. Hai\n3. Ba',
      [
        [1, '1. Một\n1. con\n2. con'],
        [2, '2. Hai'],
        [3, '3. Ba'],
      ],
    ],
    [
      'ordinals go on counting where a numbering begins again, and its heading belongs to none',
      'KẾT QUẢ\n1. Một\n2. Hai\n\nHẠN CHẾ,\nKHUYẾT ĐIỂM\n\n1. Ba\n2. Bốn',
      [
        [0, 'KẾT QUẢ|HẠN CHẾ,\nKHUYẾT ĐIỂM'],
        [1, '1. Một'],
        [2, '2. Hai'],
        [3, '1. Ba'],
        [4, '2. Bốn'],
      ],
    ],
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

  test.each<[string, string, string]>([
    ['the first sentence', '1. Tham mưu công tác nhân sự. Thêm.\n2. Hai', 'Tham mưu công tác nhân sự'],
    ['the line, when no sentence ends in it', '1. Tham mưu\nnhân sự.\n2. Hai', 'Tham mưu'],
    ['without mark-up', '**1. Tham mưu:** nhân sự.\n**2. Hai**', 'Tham mưu: nhân sự'],
    ['without its number in words', 'Thứ nhất là, tham mưu.\nThứ hai là, hai.', 'tham mưu'],
    ['with a number of its own', '1. 27/27 đề án.\n2. Hai', '27/27 đề án'],
    ['of a text without items', '2021 là năm đầu. Thêm', '2021 là năm đầu'],
    ['at most 120 letters', `1. ${'A'.repeat(300)}\n2. Hai`, `${'A'.repeat(120)}…`],
    ['cut at a word', `1. A ${'rất dài '.repeat(40)}\n2. Hai`, `A ${'rất dài '.repeat(14)}rất…`],
  ])('a title is %s', (_reason, text, expected) => {
    expect(segment(laid(text))[0]?.title).toBe(expected)
  })
})

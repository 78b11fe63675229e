import { laid } from '../helpers/laid.ts'
import { describe, expect, test } from '@jest/globals'
import { segment } from '../../src/text/achievements.ts'

/** Puts the words after an item as paragraphs of their own, and returns what of them belongs to an item. */
function kept(words: string): string {
  const text = `1. Một.\n\n${words}\n\nThêm.\n\n2. Hai.`
  const ranges = segment(laid(text)).flatMap((one) => (one.ordinal === 1 ? one.ranges : []))
  return ranges
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
    .replace(/^1\. Một\.\n\n|\n*Thêm\.$/gu, '')
}

describe('to no item belongs', () => {
  test.each<[string, string]>([
    ['the name of a photographer', 'Ảnh: Nhật Bắc'],
    ['the name of an agency in brackets', '(Ảnh: TTXVN)'],
    ['an italic one', '*(Ảnh: TTXVN)*'],
    ['a picture for show', 'Ảnh minh họa: Internet'],
    ['a scene with its photographer', 'Quang cảnh Hội nghị. Ảnh: Nhật Bắc'],
    ['a scene with its photographer in brackets', 'Lãnh đạo Ban tặng hoa các đơn vị (Ảnh: Lê Huy)'],
    ['a numbered picture', 'TS Nguyễn Hữu Hà - ảnh 1'],
    ['a scene', 'Toàn cảnh buổi làm việc'],
    ['those who attend', 'Các đại biểu dự Hội nghị.'],
    [
      'one who speaks',
      'Đồng chí Trương Thị Mai, Trưởng Ban Tổ chức Trung ương phát biểu chỉ đạo tại Hội nghị năm 2021.',
    ],
    ['one with a degree who speaks', 'Đồng chí TS. Nguyễn Văn A phát biểu tại buổi lễ.'],
    ['a caption over two lines', 'Đồng chí Trương Thị Mai phát biểu\nchỉ đạo tại Hội nghị toàn quốc'],
    ['the General Secretary who chairs', 'Tổng Bí thư Nguyễn Phú Trọng chủ trì cuộc họp'],
    ['a link to another article', '>> Xem thêm: Kết luận 21-KL/TW'],
    ['the number of a page', '12'],
    ['the number of a page between hyphens', '- 12 -'],
    ['the number of a page of pages', 'Trang 3/10'],
  ])('%s', (_reason, words) => {
    expect(kept(words)).toBe('')
  })

  test.each<[string, string]>([
    ['a report of a speech', 'Đồng chí Trương Thị Mai đã phát biểu tại Hội nghị.'],
    ['a speech and what was said', 'Đồng chí Mai phát biểu tại Hội nghị. Đồng chí cảm ơn các đại biểu.'],
    ['comrades who do something else', 'Đồng chí Mai và các đồng chí khác làm việc với tỉnh.'],
    ['the effect of something', 'Ảnh hưởng của dịch: rất lớn.'],
    ['a column of numbers', '12\n\n15\n\n21'],
    ['a long number', '2021'],
    ['a heading that begins like a foot', 'Tin khác thường'],
    ['a person', 'Ông Nguyễn Văn A'],
    ['a line that names an effect', 'Hạn chế, ảnh hưởng của dịch: chậm tiến độ'],
  ])('but to one belongs %s', (_reason, words) => {
    expect(kept(words)).toBe(words)
  })

  test('a caption in a text that sets a paragraph on each line', () => {
    const text =
      '1. Một.\nĐồng chí Nguyễn Văn A phát biểu tại Hội nghị.\nThêm.\n2. Của các\nđồng chí A phát biểu tại Hội nghị.'
    expect(segment(laid(text)).map(({ ordinal, ranges }) => [ordinal, ranges.length])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ])
  })
})

describe('items end at', () => {
  test.each<[string, string]>([
    ['the foot of a page', 'Phản hồi\n\nCác tin khác\n\nTin khác'],
    ['a foot with a list of its own', 'Xem nhiều nhất:\n1. Tin một\n2. Tin hai\n3. Tin ba'],
    ['the owner of a page', 'Bản quyền thuộc Báo A\nGiấy phép số 12/GP-TTĐT'],
    ['its tags', 'Từ khóa: kết quả, tổ chức'],
    ['the recipients', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n3. Ba'],
    ['a signature for a body', 'TM. BAN THƯỜNG VỤ\n\nBÍ THƯ'],
    ['a signature for a body with a stroke', 'T/M ĐẢNG ỦY\n\nBÍ THƯ'],
    ['a signature for a minister', 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG'],
    ['a signature in bold', '**TL. BỘ TRƯỞNG**'],
  ])('%s', (_reason, foot) => {
    const text = `1. Một\n2. Hai\n\n${foot}`
    const [outside, ...items] = segment(laid(text))
    expect(text.slice(outside?.start, outside?.end)).toBe(foot)
    expect(items.map(({ end }) => end)).toEqual([6, 13])
  })

  test('a list of other articles between them, after which they go on', () => {
    const text = '1. Một\n2. Hai\n\nTin liên quan\n\nTin A\n\n3. Ba'
    const slices = segment(laid(text)).map(({ start, end }) => text.slice(start, end))
    expect(slices).toEqual(['Tin liên quan\n\nTin A', '1. Một', '2. Hai', '3. Ba'])
  })

  test('none of these at the head of a page', () => {
    expect(segment(laid('Mới nhất\nTM. BAN THƯỜNG VỤ\n1. Một\n2. Hai'))).toHaveLength(3)
  })
})

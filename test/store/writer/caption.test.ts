import { expect, test } from '@jest/globals'
import { achievementCaption } from '../../../src/store/writer/caption.ts'

const long =
  'Tích cực chuẩn bị và tham mưu tổ chức thành công Đại hội đại biểu toàn quốc lần thứ XIII của Đảng'

test.each<[reason: string, ordinal: number, title: string, caption: string]>([
  ['a short title whole', 4, 'Tích cực chuẩn bị', 'Kết quả 4: Tích cực chuẩn bị'],
  [
    'a long one up to a word',
    4,
    long,
    'Kết quả 4: Tích cực chuẩn bị và tham mưu tổ chức thành công Đại hội đại …',
  ],
  ['one without spaces up to a character', 1, '𠀀'.repeat(70), `Kết quả 1: ${'𠀀'.repeat(29)} …`],
  ['none', 2, '  ', 'Kết quả 2'],
  ['the text outside of results', 0, 'Kính gửi', 'Ngoài các kết quả: Kính gửi'],
])('a caption shows %s', (_reason, ordinal, title, caption) => {
  const achievement = { ordinal, title, start: 0, end: 1, ranges: [{ start: 0, end: 1 }] }
  expect(achievementCaption(achievement)).toBe(caption)
})

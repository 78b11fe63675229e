import { laid } from '../helpers/laid.ts'
import { describe, expect, test } from '@jest/globals'
import { segment } from '../../src/text/achievements.ts'
import { mayHoldItems } from '../../src/text/may-hold-items.ts'

describe('mayHoldItems', () => {
  test.each([
    ['numbers', '1. Ban hành\nTheo đó\n2. Triển khai', true],
    ['numbers in bold', '**1.** Ban hành\n\n**2.** Triển khai', true],
    ['numbers without a point', '1 Ban hành\n2 Triển khai', true],
    ['sections', 'I. KẾT QUẢ\nII. NHIỆM VỤ', true],
    ['parts that are Roman numerals too', 'C. MỘT\nB. HAI\nA. BA\nB. HAI', true],
    ['letters', 'a) Ban hành\nb) Triển khai', true],
    ['numbers in words', 'Thứ nhất, ban hành\nThứ hai, triển khai', true],
    ['three bullets', '- Một\n- Hai\n- Ba', true],
    ['two bullets', '- Một\n- Hai\nBa', false],
    ['legal bases', '- Căn cứ Luật\n- Căn cứ Nghị định\n- Xét đề nghị của Vụ\n- Theo đề nghị của Sở', false],
    ['a first alone', '1. Ban hành\n3. Triển khai', false],
    ['a second before its first', '2. Triển khai\n1. Ban hành', false],
    ['two of different kinds', '1. Ban hành\nb) Triển khai', false],
    ['prose', 'Ban Bí thư ban hành Quy định.\nTheo đó, các cấp ủy triển khai.', false],
    ['nothing', ' \n\n', false],
  ])('%s', (_reason, text, expected) => {
    expect(mayHoldItems(laid(text))).toBe(expected)
    if (!expected) expect(segment(laid(text)).length).toBeLessThan(2)
  })
})

test('an item with very many captions in it is read', () => {
  const captions = '\nẢnh: Nhật Bắc\n\nTheo đó'.repeat(200_000)
  const [captionsAlone, item] = segment(laid(`1. Ban hành${captions}\n2. Triển khai`))
  expect(captionsAlone?.ranges).toHaveLength(200_000)
  expect(item?.ranges).toHaveLength(200_001)
})

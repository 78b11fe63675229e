import { describe, expect, test } from '@jest/globals'
import { bestFragment } from '../../src/domain/fragment.ts'

const long = 'Mở đầu của báo cáo. '.repeat(20)

describe('bestFragment', () => {
  test.each([
    ['marks words whatever their marks', 'Thi hành Điều lệ Đảng', ['dieu', 'dang'], ['Điều', 'Đảng']],
    ['marks each part of a code', 'số 24-QĐ/TW', ['24', 'qd', 'tw'], ['24', 'QĐ', 'TW']],
    ['takes the place with most words', `Đảng. ${long} Điều lệ Đảng.`, ['dieu', 'dang'], ['Điều', 'Đảng']],
    ['reads decomposed letters', 'Đa\u0309ng', ['dang'], ['Đa\u0309ng']],
  ])('%s', (_reason, text, words, marked) => {
    const fragment = bestFragment(text, new Set(words))
    expect(fragment?.matches.map(({ start, end }) => fragment.text.slice(start, end))).toEqual(marked)
    expect(text).toContain(fragment?.text)
    expect(fragment?.text.length).toBeLessThanOrEqual(200)
  })

  test('is null where no word stands', () => {
    expect(bestFragment(long, new Set(['dieu']))).toBeNull()
  })
})

import { describe, expect, test } from '@jest/globals'
import { contextLength, shownAfter, shownBefore } from '../../src/domain/context.ts'

const text = 'Tỉnh đã sơ kết công tác cán bộ, trong đó lần đầu tiên Bộ Chính trị ban hành '

describe('the text around a citation', () => {
  test.each([
    ['what begins the text is whole', 'Thực hiện ', 'Thực hiện '],
    [
      'a word that was cut is left out',
      text.slice(-contextLength),
      '…tác cán bộ, trong đó lần đầu tiên Bộ Chính trị ban hành ',
    ],
    ['half of a character was left out', `bc ${'a'.repeat(56)}`, `…${'a'.repeat(56)}`],
    ['one word longer than all', 'a'.repeat(60), '…'],
    ['nothing', '', ''],
  ])('before: %s', (_reason, prefix, expected) => {
    expect(shownBefore(prefix)).toBe(expected)
  })

  test.each([
    ['what ends the text is whole', ' của Chính phủ.', ' của Chính phủ.'],
    [
      'a word that was cut is left out',
      ` ${text}`.slice(0, contextLength),
      ' Tỉnh đã sơ kết công tác cán bộ, trong đó lần đầu tiên Bộ…',
    ],
    ['one word longer than all', 'a'.repeat(60), '…'],
  ])('after: %s', (_reason, suffix, expected) => {
    expect(shownAfter(suffix)).toBe(expected)
  })
})

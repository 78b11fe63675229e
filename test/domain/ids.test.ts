import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fold, slug } from '../../src/domain/ids.ts'

describe('slug', () => {
  it.each([
    ['words are parted by one hyphen', 'Bộ Chính trị', 'bo-chinh-tri'],
    [
      'marks between words are one too',
      'Bộ Lao động - Thương binh và Xã hội',
      'bo-lao-dong-thuong-binh-va-xa-hoi',
    ],
    ['none stands at an end', ' (Đảng bộ) ', 'dang-bo'],
    ['decomposed letters are the same', 'Bộ Chính trị'.normalize('NFD'), 'bo-chinh-tri'],
    ['a letter of two units is none of them', '𝐀 Sở Y tế', 'so-y-te'],
    ['nothing is left of nothing', '–', ''],
    ['a name may be long', 'Sở '.repeat(1000), Array.from({ length: 1000 }, () => 'so').join('-')],
  ])('%s', (_, name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  it('is the folded name with a hyphen for all that is no letter or figure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const plain = fold(name)
          .replace(/[^a-z0-9]+/gu, '-')
          .replace(/^-|-$/gu, '')
        expect(slug(name)).toBe(plain)
      }),
      { numRuns: 2000 },
    )
  })
})

import { laid } from '../helpers/laid.ts'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { phraseTable } from '../../src/lexicon/phrase-table.ts'

const table = phraseTable([
  ['Ban Bí thư', 1],
  ['Ban Bí thư Trung ương', 2],
  ['T.Ư', 3],
  ['Bộ Văn hóa, Thể thao', 4],
])

test.each([
  ['the longest phrase', 'Ban Bí thư Trung ương', 0, 2, 21],
  ['a shorter one when the longer is broken off', 'Ban Bí thư Trung', 0, 1, 10],
  ['whatever the case', 'BAN BÍ THƯ', 0, 1, 10],
  ['across a line break', 'Ban Bí\nthư', 0, 1, 10],
  ['with points inside', 'T.Ư', 0, 3, 3],
  ['the other tone style, without the comma', 'Bộ Văn hoá Thể thao', 0, 4, 19],
])('matchAt finds %s', (_reason, text, ...expected) => {
  const [start, value, end] = expected
  expect(table.matchAt(laid(text), start)).toEqual({ start, end, value })
})

test.each([
  ['part of a word', 'Ban Bí thưa', 0],
  ['two line breaks', 'Ban Bí\n\nthư', 0],
  ['another place', 'của Ban Bí thư', 0],
])('matchAt does not find %s', (_reason, text, start) => {
  expect(table.matchAt(laid(text), start)).toBeUndefined()
})

test('matchBefore finds the longest phrase that ends at the offset', () => {
  expect(table.matchBefore(laid('của Ban Bí thư Trung ương'), 25)).toEqual({
    start: 4,
    end: 25,
    value: 2,
  })
  expect(table.matchBefore(laid('của Ban Bí thư '), 15)).toBeUndefined()
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'đ', 'ư'), minLength: 1, maxLength: 4 })
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

/** The longest of the phrases that stands at the offset and ends with a word. */
function longestAt(phrases: readonly string[], text: string, start: number): string | undefined {
  const here = phrases.filter((phrase) => `${text} `.startsWith(`${phrase} `, start))
  return here.sort((a, b) => b.length - a.length)[0]
}

test('matchAt and matchBefore find of any phrases the longest', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 40 }),
      fc.array(words, { maxLength: 12 }),
      (phrases, others) => {
        const every = phraseTable(phrases.map((phrase) => [phrase, phrase]))
        const text = [...others, phrases[0]].join(' ')
        const backward = reversed(text)
        const backwards = phrases.map(reversed)
        const read = laid(text)
        for (let at = 0; at < text.length; at++) {
          expect(every.matchAt(read, at)?.value).toBe(longestAt(phrases, text, at))
          const before = longestAt(backwards, backward, text.length - at - 1)
          expect(every.matchBefore(read, at + 1)?.value).toBe(before && reversed(before))
        }
      },
    ),
  )
})

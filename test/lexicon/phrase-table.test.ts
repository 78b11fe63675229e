import { Text } from '../../src/domain/text.ts'
import { expect, test } from '@jest/globals'
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
  expect(table.matchAt(new Text(text), start)).toEqual({ start, end, value })
})

test.each([
  ['part of a word', 'Ban Bí thưa', 0],
  ['two line breaks', 'Ban Bí\n\nthư', 0],
  ['another place', 'của Ban Bí thư', 0],
])('matchAt does not find %s', (_reason, text, start) => {
  expect(table.matchAt(new Text(text), start)).toBeUndefined()
})

test('matchBefore finds the longest phrase that ends at the offset', () => {
  expect(table.matchBefore(new Text('của Ban Bí thư Trung ương'), 25)).toEqual({
    start: 4,
    end: 25,
    value: 2,
  })
  expect(table.matchBefore(new Text('của Ban Bí thư '), 15)).toBeUndefined()
})

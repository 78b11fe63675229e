import { expect, test } from '@jest/globals'
import { didYouMean, nearest } from '../../src/cli/did-you-mean.ts'

test.each([
  ['a letter too many', 'exxtract', ': did you mean "extract"?'],
  ['a letter missing', 'extrct', ': did you mean "extract"?'],
  ['two letters swapped', 'sreve', ': did you mean "serve"?'],
  ['nothing like it', 'frobnicate', ''],
])('finds the command meant: %s', (_reason, word, expected) => {
  expect(didYouMean(word, ['extract', 'ingest', 'serve'])).toBe(expected)
})

test('lists the nearest first', () => {
  expect(nearest('serve', ['server', 'serve', 'sieve'], (name) => name)).toEqual(['serve', 'server', 'sieve'])
})

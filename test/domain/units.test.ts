import { expect, test } from '@jest/globals'
import { unitAt } from '../../src/domain/unit-at.ts'
import { aside, laidString, mostUnits } from '../../src/domain/units.ts'
import type { Text } from '../../src/domain/text.ts'
import { laid } from '../helpers/laid.ts'

function read(text: Text, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) =>
    String.fromCharCode(unitAt(text, from + index)),
  ).join('')
}

test('a unit before or after the text is 0, whatever was read before', () => {
  laid('Nghị quyết số 18-NQ/TW')
  const text = laid('Số 1')
  expect(read(text, 0, text.length)).toBe('Số 1')
  for (const offset of [-100, -2, -1, 4, 5, 20, 2 * mostUnits]) expect(unitAt(text, offset)).toBe(0)
  expect(laidString(4)).toBe('Số 1')
})

test('a text read aside leaves the one that is read as it was', () => {
  const outer = laid('Tỉnh ủy Nghệ An')
  const words = aside('Bộ', (inner) => {
    const deeper = aside('Chính phủ nước', (text) => read(text, 0, 16))
    return [read(inner, 0, 4), deeper]
  })
  expect(words).toEqual(['Bộ\0\0', 'Chính phủ nước\0\0'])
  expect(read(outer, 0, outer.length)).toBe('Tỉnh ủy Nghệ An')
})

test('what fails aside leaves the text that is read as it was', () => {
  const outer = laid('Tỉnh ủy')
  expect(() =>
    aside('Bộ Chính trị', () => {
      throw new Error('failed')
    }),
  ).toThrow('failed')
  expect(read(outer, 0, outer.length)).toBe('Tỉnh ủy')
})

test('a text is not read any more when another has been laid', () => {
  const first = laid('một')
  laid('hai')
  expect(() => unitAt(first, 0)).toThrow('another text has been laid')
  const outer = laid('ba')
  expect(() => aside('bốn', () => unitAt(outer, 0))).toThrow('another text has been laid')
})

test('a text with too many units is refused', () => {
  expect(() => laid('x'.repeat(mostUnits + 1))).toThrow('A text of 67108865 characters is too long')
})

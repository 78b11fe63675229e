import { expect, test } from '@jest/globals'
import { lineMap } from '../../src/cli/line-map.ts'

test.each<[string, string, number, [string, string]]>([
  ['an empty text', '', 0, ['1:1', '']],
  ['the first letter', 'ab\ncd', 0, ['1:1', 'ab']],
  ['a line end, which belongs to its line', 'ab\ncd', 2, ['1:3', 'ab']],
  ['the next line', 'ab\ncd', 3, ['2:1', 'cd']],
  ['the end of the text', 'ab\ncd', 5, ['2:3', 'cd']],
  ['Windows line ends', 'ab\r\ncd\r\nef', 8, ['3:1', 'ef']],
  ['old Macintosh line ends', 'ab\rcd', 4, ['2:2', 'cd']],
  ['empty lines', '\n\n\nx', 3, ['4:1', 'x']],
])('finds the place of %s', (_reason, text, offset, [place, line]) => {
  const map = lineMap(text)
  const found = map.placeOf(offset)
  expect(`${found.line}:${found.column}`).toBe(place)
  expect(text.slice(map.lineAt(offset).start, map.lineAt(offset).end)).toBe(line)
})

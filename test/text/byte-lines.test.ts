import { expect, test } from '@jest/globals'
import { byteLines } from '../../src/text/byte-lines.ts'

async function* chunks(...parts: (string | Buffer)[]): AsyncIterable<string | Buffer> {
  for (const part of parts) yield await Promise.resolve(part)
}

test.each([
  ['nothing', [], []],
  ['a last line without its end', ['a\nb'], ['1 a', '2 b']],
  ['a last line with its end', ['a\nb\n'], ['1 a', '2 b']],
  ['empty lines, which count', ['\n\na'], ['1 ', '2 ', '3 a']],
  ['a line in many chunks', ['a', 'b', '', 'c\nd'], ['1 abc', '2 d']],
  ['a letter in two chunks', [Buffer.from([0xc4]), Buffer.from([0x91, 0x0a])], ['1 đ']],
  ['a line separator, which is none', ['a\u2028b\n'], ['1 a\u2028b']],
])('splits %s', async (_reason, parts, expected) => {
  const lines: string[] = []
  for await (const { number, bytes } of byteLines(chunks(...parts)))
    lines.push(`${number} ${bytes.toString()}`)
  expect(lines).toEqual(expected)
})

import { expect, test } from '@jest/globals'
import { diagnosticLines } from '../../src/cli/diagnostic-text.ts'
import { displayWidth } from '../../src/summary/display-width.ts'

const words = '01-HD/BXYZ'

test.each([
  ['a short line is shown whole', `Theo ${words} ấy.`],
  [
    'a long line is cut at words',
    `${'Ban Bí thư đã ban hành '.repeat(20)}${words}${' một số vấn đề'.repeat(20)}`,
  ],
  ['a word longer than the cut', `${'x'.repeat(200)} ${words} ${'y'.repeat(200)}`],
  ['decomposed letters stand over their marks', `Hướng dẫn số ${words}`.normalize('NFD')],
  ['East Asian letters are two columns wide', `越南 ${words}`],
  ['a tab and an escape take one column and do nothing', `\tTheo\u001B[31m ${words}`],
  ['the line of the place, not the text', `một\nhai ${words} ba\nbốn`],
])('the pointer stands under its words: %s', (_reason, text) => {
  const start = text.indexOf(words)
  const diagnostic = { code: 'UNKNOWN_SYMBOL', message: 'Odd', start, end: start + words.length } as const
  const [head, line = '', pointer = ''] = diagnosticLines('a.txt', text, [diagnostic])
  expect(head).toMatch(/^a\.txt:\d+:\d+ UNKNOWN_SYMBOL Odd$/u)
  expect(line).not.toMatch(/[\u001B\n]/u)
  expect(pointer).toMatch(/^ +\^{10}$/u)
  expect(displayWidth(line.slice(0, line.indexOf(words)))).toBe(pointer.indexOf('^'))
  expect(line.length).toBeLessThan(170)
})

import { laid } from '../helpers/laid.ts'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { segment } from '../../src/text/achievements.ts'

const texts = readFileSync(new URL('../fixtures/gold/dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)

const lines = [
  ...[
    '1. Một',
    '2. Hai',
    '3Ba mươi',
    '1) một',
    '2) hai',
    'I. MỘT',
    'II. HAI',
    'A. Một',
    'B. Hai',
    'a) a',
    'b) b',
  ],
  ...[
    'Thứ nhất, a',
    'Thứ hai, b',
    '- a',
    '- b',
    '* c',
    'KẾT QUẢ',
    '## Hạn chế',
    'Điều 1. A',
    'Nơi nhận:',
    '12',
  ],
  ...[
    'Phản hồi',
    'Ảnh: Nhật Bắc',
    'Đồng chí A phát biểu tại Hội nghị.',
    'Lời văn.',
    '',
    ' \t',
    '**',
    '\u00a0',
  ],
]
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...texts.flatMap((text) => text.match(/.{1,60}/gu) ?? [])) },
)
const anyText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''))

const prose = fc.array(fc.constantFrom('Lời văn.', 'Năm 2021, toàn Ngành làm tốt.', 'Kết quả:', 'ngày 5'), {
  minLength: 1,
  maxLength: 4,
})
const report = fc
  .integer({ min: 2, max: 12 })
  .chain((count) =>
    fc
      .array(prose, { minLength: count, maxLength: count })
      .map((items) => items.map((words, index) => `${index + 1}. ${words.join('\n\n')}`).join('\n\n')),
  )

function starts(text: string): number[] {
  return segment(laid(text))
    .filter(({ ordinal }) => ordinal > 0)
    .map(({ start }) => start)
}

describe('of any text', () => {
  test('ranges are inside, sorted, disjoint, trimmed, and hold every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const achievements = segment(laid(text))
        for (const { start, end, ranges } of achievements) {
          expect([start, end]).toEqual([ranges[0]?.start, ranges.at(-1)?.end])
          expect(ranges).toEqual([...ranges].sort((a, b) => a.start - b.start))
        }
        let read = 0
        for (const { start, end } of achievements
          .flatMap(({ ranges }) => ranges)
          .sort((a, b) => a.start - b.start)) {
          expect(text.slice(read, start).trim()).toBe('')
          expect(start).toBeGreaterThanOrEqual(read)
          expect(text.slice(start, end).trim()).toHaveLength(end - start)
          expect(end).toBeGreaterThan(start)
          read = end
        }
        expect(text.slice(read).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  test('ordinals count from 1 in reading order, 0 before them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const achievements = segment(laid(text))
        const first = achievements[0]?.ordinal ?? 0
        expect(achievements.map(({ ordinal }) => ordinal)).toEqual(
          achievements.map((_, index) => index + first),
        )
        expect(starts(text)).toEqual([...starts(text)].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })
})

describe('of two texts', () => {
  test('prose around a report leaves its items where they are', () => {
    fc.assert(
      fc.property(prose, report, prose, (before, text, after) => {
        const head = `${before.join('\n\n')}\n\n`
        const all = starts(`${head}${text}\n\n${after.join('\n\n')}`)
        expect(all).toEqual(starts(text).map((start) => start + head.length))
      }),
    )
  })

  test('a report under another has its items counted on', () => {
    fc.assert(
      fc.property(report, report, (first, second) => {
        const head = `${first}\n\n`
        const all = starts(`${head}${second}`)
        expect(all).toEqual([...starts(first), ...starts(second).map((start) => start + head.length)])
      }),
    )
  })
})

describe('of hostile text', () => {
  test.each<[string, string]>([
    ['items', '1. A\n'],
    ['lists', '1. A\n2. B\n'],
    ['sections', 'I. A\n1. A\n2. B\nII. B\n'],
    ['empty lines', '\n'],
    ['short lines', 'a\n'],
    ['numbers in one line', '1.'],
    ['letters in one line', 'a'],
    ['spaces', ' '],
    ['emphasis', '**'],
    ['bullets', '- A\n'],
    ['page numbers', '12\n\n'],
    ['captions', 'Đồng chí trao trao trao lễ\n\n'],
    ['feet', 'Tin khác\n2. A\n1. B\n'],
    ['headings', 'KẾT QUẢ\n1. A\n2. B\n'],
  ])('%s take time in proportion', (_reason, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length)
      const begin = performance.now()
      segment(laid(text))
      return performance.now() - begin
    }
    time(100_000)
    // eight times the text; a quadratic way would take sixty-four times as long
    const best = (length: number): number => Math.min(...[1, 2, 3].map(() => time(length)))
    expect(best(800_000)).toBeLessThan(25 * Math.max(best(100_000), 5))
  })
})

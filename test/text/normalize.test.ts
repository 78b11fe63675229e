import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { normalize } from '../../src/text/normalize.ts'

describe('normalize', () => {
  test.each([
    ['leaves a clean text alone', 'Quy định số 24-QĐ/TW', 'Quy định số 24-QĐ/TW'],
    ['composes letters', 'Quy định'.normalize('NFD'), 'Quy định'],
    ['composes two marks in either order', 'e\u0302\u0323 e\u0323\u0302 a\u0306\u0301', 'ệ ệ ắ'],
    ['leaves a mark that no letter takes', '24\u0301-QĐ \u0301x&\u0301', '24\u0301-QĐ \u0301x&\u0301'],
    ['leaves what has more units in NFC', 'q\u0344 24-QĐ/TW', 'q\u0344 24-QĐ/TW'],
    ['composes what stands beside a pair of units', '😀e\u0301😀', '😀é😀'],
    ['makes one hyphen of every dash', '31 – QĐ/TW, 37‑QĐ/TW, 5−CT/TW', '31 - QĐ/TW, 37-QĐ/TW, 5-CT/TW'],
    ['makes one space of every space, and keeps line breaks', 'số\u00a024\tQĐ\r\nTW', 'số 24 QĐ \nTW'],
    ['takes Latin Eth for Đ', '24-QÐ/TW ðảng', '24-QĐ/TW đảng'],
    ['decodes character references', '28-CT&#x002F;TW &amp; 20-Q&#272;/TW', '28-CT/TW & 20-QĐ/TW'],
    ['leaves what only looks like a reference', 'R&D; a & b; &#0;', 'R&D; a & b; &#0;'],
    ['drops characters that are not seen', '24\u200b-Q\u00adĐ/TW\ufeff', '24-QĐ/TW'],
  ])('%s', (_reason, text, expected) => {
    expect(normalize(text).text).toBe(expected)
  })

  test.each([
    ['a decomposed text', 'Điều lệ Đảng và Quy định 24-QĐ/TW'.normalize('NFD'), '24-QĐ/TW'],
    ['a reference inside the code', 'Chỉ thị 28-CT&#x002F;TW của', '28-CT/TW'],
    ['an unseen character inside the code', 'Chỉ thị 28\u200b-CT/TW\u200b của', '28-CT/TW'],
  ])('leads back to the original in %s', (_reason, text, code) => {
    const normal = normalize(text)
    const start = normal.text.indexOf(code)
    const span = normal.toOriginal(start, start + code.length)
    expect(normalize(text.slice(span.start, span.end)).text).toBe(code)
    expect(text.slice(span.start, span.end)).not.toMatch(/^[\s\u200b]|[\s\u200b]$/u)
  })

  const piece = fc.oneof(
    fc.constantFrom(
      'e\u0302\u0301',
      'Đ',
      'Ð',
      '&#272;',
      '&amp;',
      '\u200b',
      ' ',
      '–',
      'ệ',
      '24',
      '/',
      '\u0301',
      '😀',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  )

  test('a slice of the original, normalised, is the slice of the normal text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, from, length) => {
        const normal = normalize(pieces.join(''))
        // a boundary is where a letter with its marks begins: nothing else is sliced there
        const boundaries = [...normal.text.matchAll(/(?!\p{M})./gsu)].map(({ index }) => index)
        boundaries.push(normal.text.length)
        const start = boundaries[from % boundaries.length] ?? 0
        const end = Math.max(start, boundaries[(from + length) % boundaries.length] ?? 0)
        const span = normal.toOriginal(start, end)
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(normal.original.length)
        expect(normalize(normal.original.slice(span.start, span.end)).text).toBe(
          normal.text.slice(start, end),
        )
      }),
      { numRuns: 500 },
    )
  })
})

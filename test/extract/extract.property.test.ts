import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.ts'
import { normalize } from '../../src/text/normalize.ts'

const texts = readFileSync(new URL('../fixtures/gold/dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)

const piece = fc.oneof(
  fc.constantFrom(
    'Quy định',
    ' số ',
    '24-QĐ/TW',
    'ngày 30-7-2021',
    ' của ',
    'Bộ Chính trị',
    '(khóa XII)',
    ', ',
    ' và ',
    '\n',
  ),
  fc.constantFrom(
    '1. ',
    '30/2020/NĐ-CP',
    'e\u0302\u0301',
    '&#272;',
    '\u200b',
    '–',
    '31-2-2021',
    'Điều lệ Đảng',
    '/',
    '-',
    '7',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(...texts.flatMap((text) => text.match(/.{1,80}/gsu) ?? [])),
)
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('of any text', () => {
  test.each([
    'Báo cáo 120-BC/BCSsố 05-BB/ĐU.',
    'SỐ 2688/QĐ-UBSỐ 2688/QĐ-UBND',
    'có Công văn 2298/BHXH- SỐ 31 NQ/TW.',
    'HƯỚNG DẪN SỐ 764/HD-SỐ 764/HD-CCT',
  ])('letters that run into the next citation are in one of them: %s', (text) => {
    let end = 0
    for (const { start, end: last } of extract(text).citations) {
      expect(start).toBeGreaterThanOrEqual(end)
      end = last
    }
  })

  test('spans are inside, sorted, disjoint, and slice to what they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { citations, diagnostics, achievements } = extract(text)
        let end = 0
        for (const citation of citations) {
          expect(citation.start).toBeGreaterThanOrEqual(end)
          expect(citation.end).toBeGreaterThan(citation.start)
          expect(text.slice(citation.start, citation.end)).toBe(citation.exact)
          end = citation.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        const inner = [
          ...citations.flatMap((citation) => Object.values(citation.spans)),
          ...citations.flatMap(({ issuedOn, issuedBy }) => [...(issuedOn ? [issuedOn] : []), ...issuedBy]),
          ...diagnostics,
          ...achievements.flatMap(({ ranges }) => ranges),
        ]
        for (const span of inner) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('every citation stands in an achievement that is listed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { citations, achievements } = extract(text)
        const ordinals = new Set(achievements.map(({ ordinal }) => ordinal))
        for (const { achievement } of citations) expect(ordinals).toContain(achievement)
      }),
      { numRuns: 200 },
    )
  })
})

/** What a citation says, its offsets moved; the number of its achievement is of the whole text. */
function said(text: string, shift: number): unknown[] {
  return extract(text).citations.map(({ start, end, code, nameKey, typeName, term, role, ...fields }) => ({
    at: [start + shift, end + shift],
    says: [code, nameKey, typeName, term, role, fields.subject?.value],
    on: fields.issuedOn && [fields.issuedOn.value, fields.issuedOn.start + shift],
    by: fields.issuedBy.map(({ id, basis, start: from }) => [id, basis, from + shift]),
  }))
}

// a letterhead or a column of a table speaks of what stands under it; prose does not
const prose = texts.filter((text) => extract(text).letterhead === null && !/^\s*\|/mu.test(text))
const paragraph = fc.oneof(
  fc.constantFrom(...prose),
  fc.constantFrom(...prose.flatMap((text) => text.split(/\n\n+/u)).filter((text) => text.trim().length > 60)),
  fc.constantFrom(
    'Cấp ủy thực hiện nghiêm Quy định số 24-QĐ/TW',
    'theo Kết luận số 21-KL/TW, Quy định số 37-QĐ/TW và',
    'Bộ Chính trị đã ban hành',
    'Ngày 30-7-2021, Ban Bí thư họp.',
    'Nghị quyết số 18-NQ/TW của Bộ Chính trị được quán triệt;',
    'Khóa XIII, Hội nghị Trung ương 5 bàn 4 đề án.',
    'Quyết định số 15/QĐ-UBND thay thế',
    'Năm 2021 của tỉnh có nhiều kết quả.',
  ),
)

test('two texts joined by a blank line say what each says', () => {
  fc.assert(
    fc.property(paragraph, paragraph, (one, two) => {
      expect(said(`${one}\n\n${two}`, 0)).toEqual([...said(one, 0), ...said(two, one.length + 2)])
    }),
    { numRuns: 300 },
  )
})

test('normalising first says the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const told = (given: string): unknown[] =>
        extract(given).citations.map(({ code, nameKey, typeName, issuedOn, issuedBy }) => [
          code,
          nameKey,
          typeName,
          issuedOn?.value,
          issuedBy.map(({ id }) => id),
        ])
      expect(told(normalize(text).text)).toEqual(told(text))
    }),
    { numRuns: 200 },
  )
})

test.each(texts.map((text, index) => [index, text] as const))(
  'excerpt %d says the same decomposed as composed',
  (_index, text) => {
    const shown = (given: string): unknown[] =>
      extract(given).citations.map(({ exact, code, typeName, issuedOn, issuedBy, role }) => ({
        exact: exact.normalize('NFC'),
        code,
        typeName,
        issuedOn: issuedOn?.value,
        issuedBy: issuedBy.map(({ id }) => id),
        role,
      }))
    expect(shown(text.normalize('NFD'))).toEqual(shown(text.normalize('NFC')))
  },
)

test.each([
  ['digits', '1234567890'],
  ['slashes and hyphens', '1/-'],
  ['"số "', 'số '],
  ['codes without an end', '24-QĐ/TW-'],
  ['brackets', '(khóa '],
  ['dates', 'ngày 1 tháng 1 '],
  ['marks', 'e\u0302'],
  ['marks without a letter', '\u0301'],
  ['marks that are two marks', '\u0344'],
  ['references', '&amp;'],
  ['what is not seen', '\u200b'],
  ['spaces', ' '],
  ['nouns', 'Nghị quyết Đại hội '],
  ['one list', '24-QĐ/TW, '],
])('time grows with the length of %s, not with its square', (_reason, unit) => {
  const timed = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const start = performance.now()
    extract(text)
    return performance.now() - start
  }
  timed(20_000)
  // the best of three: a pause of the machine is none of the text
  const best = (length: number): number => Math.min(...[1, 2, 3].map(() => timed(length)))
  const [short, long] = [best(100_000), best(400_000)]
  expect(long).toBeLessThan(Math.max(short * 12, 250))
})

test('a list of very many members is read, however long', () => {
  const members = 150_000
  expect(extract('24-QĐ/TW, '.repeat(members)).citations).toHaveLength(members)
})

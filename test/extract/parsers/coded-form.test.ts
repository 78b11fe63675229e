import { describe, expect, test } from '@jest/globals'
import { extract } from '../../../src/extract/extract.ts'
import { cited, type Cited } from '../../helpers/citing.ts'

describe('coded form', () => {
  test.each<[string, string, Cited[]]>([
    [
      'reads Đ in the letters of the type',
      'Quy định số 205-QĐ/TW nêu',
      [{ exact: 'Quy định số 205-QĐ/TW', code: '205-QĐ/TW' }],
    ],
    [
      'takes the noun that is printed: QĐ is two',
      'Quyết định 205-QĐ/TW',
      [{ exact: 'Quyết định 205-QĐ/TW', type: 'Quyết định' }],
    ],
    [
      'takes the usual noun when none is printed',
      'xem 24-QĐ/TW.',
      [{ exact: '24-QĐ/TW', type: 'Quyết định' }],
    ],
    [
      'begins with "số" when no noun stands before it',
      'tại số 19-NQ/TW',
      [{ exact: 'số 19-NQ/TW', type: 'Nghị quyết' }],
    ],
    [
      'reads "số" glued to the number',
      'Quy định số31-QĐ/TW',
      [{ exact: 'Quy định số31-QĐ/TW', code: '31-QĐ/TW' }],
    ],
    [
      'reads a State code',
      'Quyết định số 147/QĐ-TTg',
      [{ exact: 'Quyết định số 147/QĐ-TTg', code: '147/QĐ-TTg' }],
    ],
    [
      'reads a code with its year',
      'Nghị định số 30/2020/NĐ-CP',
      [{ exact: 'Nghị định số 30/2020/NĐ-CP', code: '30/2020/NĐ-CP' }],
    ],
    [
      'reads a law by its noun',
      'Luật số 34/2024/QH15',
      [{ exact: 'Luật số 34/2024/QH15', type: 'Luật', code: '34/2024/QH15' }],
    ],
    [
      'reads a State official letter',
      'Công văn số 5588/BGDĐT-GDPT',
      [{ exact: 'Công văn số 5588/BGDĐT-GDPT', type: 'Công văn' }],
    ],
    [
      'reads a code that a line break parts',
      'Thông báo số\n13-TB/TW',
      [{ exact: 'Thông báo số\n13-TB/TW', code: '13-TB/TW' }],
    ],
    [
      'reads an en dash with spaces',
      'Nghị quyết số 02 – NQ/TW về',
      [{ exact: 'Nghị quyết số 02 – NQ/TW', code: '02-NQ/TW' }],
    ],
    [
      'reads separators in State order',
      'Quy định số 205/QĐ-TW',
      [{ exact: 'Quy định số 205/QĐ-TW', code: '205-QĐ/TW' }],
    ],
    [
      'reads a decomposed text',
      'Quy định số 24-QĐ/TW'.normalize('NFD'),
      [{ exact: 'Quy định số 24-QĐ/TW'.normalize('NFD'), code: '24-QĐ/TW' }],
    ],
    [
      'reads capitals',
      'QUYẾT ĐỊNH SỐ 1237/QĐ-TTG NGÀY 27',
      [{ exact: 'QUYẾT ĐỊNH SỐ 1237/QĐ-TTG', code: '1237/QĐ-TTg' }],
    ],
    [
      'tells a Thông tri of the Party from a Thông tư of the State',
      '07-TT/TW và 01/2024/TT-BTC',
      [
        { exact: '07-TT/TW', type: 'Thông tri' },
        { exact: '01/2024/TT-BTC', type: 'Thông tư' },
      ],
    ],
    [
      'ends a code where prose begins',
      'Nghị quyết 18-NQ/TW - một bước',
      [{ exact: 'Nghị quyết 18-NQ/TW', code: '18-NQ/TW' }],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(cited(text, expected)).toEqual(expected)
  })

  test('each field keeps its own span', () => {
    const text = 'theo Quy định số 24-QĐ/TW'
    const [citation] = extract(text).citations
    const slice = (field: 'typeName' | 'number' | 'symbol'): string => {
      const span = citation?.spans[field]
      return span ? text.slice(span.start, span.end) : ''
    }
    expect([slice('typeName'), slice('number'), slice('symbol')]).toEqual(['Quy định', '24', 'QĐ/TW'])
  })

  test('letters of one body imply it, letters that many share do not', () => {
    const bodies = (text: string): unknown => extract(text).citations[0]?.issuedBy
    expect(bodies('Hướng dẫn 02-HD/BTCTW')).toMatchObject([
      { name: 'Ban Tổ chức Trung ương', basis: 'implied' },
    ])
    expect(bodies('Quy định 37-QĐ/TW')).toMatchObject([{ id: 'trung-uong', basis: 'implied' }])
    expect(bodies('Quyết định 15/QĐ-UBND')).toEqual([])
  })

  test('a noun that contradicts the letters is told of, and the noun is kept', () => {
    const { citations, diagnostics } = extract('Chương trình hành động số 32-CT/TU')
    expect(citations).toMatchObject([{ type: 'CHUONG_TRINH_HANH_DONG', code: '32-CT/TU' }])
    expect(diagnostics).toMatchObject([{ code: 'TYPE_CONTRADICTS_SYMBOL', start: 0, end: 34 }])
  })

  test('letters that no known body signs with are told of', () => {
    expect(extract('Quyết định số 28/QĐ-TM và Quyết định 5/QĐ-UBND').diagnostics).toMatchObject([
      { code: 'UNKNOWN_SYMBOL', start: 17, end: 22 },
    ])
  })
})

import { describe, expect, test } from '@jest/globals'
import { extract } from '../../../src/extract/extract.ts'
import { cited, type Cited } from '../../helpers/citing.ts'

const central = 'Ban Chấp hành Trung ương'

describe('date, body and term', () => {
  test.each<[string, string, Cited[]]>([
    [
      'after the code',
      'Quy định số 29-QĐ/TW ngày 25-7-2016 của BCH Trung ương',
      [{ exact: 'Quy định số 29-QĐ/TW', on: '2016-07-25', by: [central] }],
    ],
    [
      'after a comma, in words',
      'Quy định số 24-QĐ/TW, ngày 30 tháng 7 năm 2021 của Ban Chấp hành Trung ương Đảng khóa XIII',
      [{ exact: 'Quy định số 24-QĐ/TW', on: '2021-07-30', by: [central], term: 'XIII' }],
    ],
    [
      'the body before the date',
      'Nghị quyết 57-NQ/TW của Bộ Chính trị ngày 22.12.2024',
      [{ exact: 'Nghị quyết 57-NQ/TW', on: '2024-12-22', by: ['Bộ Chính trị'] }],
    ],
    [
      'before the code',
      'Ngày 30-7-2021, BCH Trung ương đã ban hành Quy định số 24-QĐ/TW',
      [{ exact: 'Quy định số 24-QĐ/TW', on: '2021-07-30', by: [central] }],
    ],
    [
      'the body before, the date after',
      'Ban Tổ chức Trung ương ban hành Kế hoạch số 04-KH/BTCTW ngày 22-3-2021',
      [{ exact: 'Kế hoạch số 04-KH/BTCTW', on: '2021-03-22', by: ['Ban Tổ chức Trung ương'] }],
    ],
    [
      'a year',
      'Kế hoạch 3081/KH-SGDĐT năm 2020 của Sở Giáo dục và Đào tạo',
      [{ exact: 'Kế hoạch 3081/KH-SGDĐT', on: '2020', by: ['Sở Giáo dục và Đào tạo'] }],
    ],
    [
      'a year, then the day in it',
      'Chỉ thị 46-CT/TW năm 2025 ngày 16/5/2025',
      [{ exact: 'Chỉ thị 46-CT/TW', on: '2025-05-16' }],
    ],
    [
      'in brackets',
      'Nghị quyết 57-NQ/TW (ngày 22/12/2024) về',
      [{ exact: 'Nghị quyết 57-NQ/TW', on: '2024-12-22' }],
    ],
    [
      'a month in brackets, after the body',
      'Chỉ thị 100 CT/TW của ban Bí thư Trung ương Đảng (01/1981) đưa ra',
      [{ exact: 'Chỉ thị 100 CT/TW', on: '1981-01', by: ['Ban Bí thư'] }],
    ],
    [
      'the actor of a verb joined by "và"',
      'Đề án được BCH Trung ương đánh giá là nghiêm túc và ban hành Kết luận số 21-KL/TW',
      [{ exact: 'Kết luận số 21-KL/TW', by: [central] }],
    ],
    [
      'not whom the act is for',
      'Ban đã trình Bộ Chính trị và ban hành Kết luận số 21-KL/TW',
      [{ exact: 'Kết luận số 21-KL/TW', by: [] }],
    ],
    [
      'not a period of time',
      'theo Chỉ thị số 28-CT/TW của Ban Bí thư, từ tháng 6-2019 đến nay',
      [{ exact: 'Chỉ thị số 28-CT/TW', on: null, by: ['Ban Bí thư'] }],
    ],
    [
      'not the date of the next clause',
      'Thực hiện Nghị quyết số 18-NQ/TW, ngày 5/6/2021 Bộ Chính trị đã họp',
      [{ exact: 'Nghị quyết số 18-NQ/TW', on: null }],
    ],
    [
      'not the date of the sentence before',
      'Họp ngày 1-1-2021. Bộ Chính trị ban hành Quy định số 24-QĐ/TW',
      [{ exact: 'Quy định số 24-QĐ/TW', on: null, by: ['Bộ Chính trị'] }],
    ],
    [
      'several bodies of a joint code',
      'Hướng dẫn số 06-HD/BTCTW-BTGTW của Ban Tổ chức Trung ương và Ban Tuyên giáo Trung ương',
      [
        {
          exact: 'Hướng dẫn số 06-HD/BTCTW-BTGTW',
          by: ['Ban Tổ chức Trung ương', 'Ban Tuyên giáo Trung ương'],
        },
      ],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(cited(text, expected)).toEqual(expected)
  })

  test('a date that is in no calendar is told of and is no date', () => {
    const { citations, diagnostics } = extract('Quy định số 24-QĐ/TW ngày 31-2-2021')
    expect(citations[0]?.issuedOn).toBeNull()
    expect(diagnostics).toMatchObject([{ code: 'IMPOSSIBLE_DATE', start: 21, end: 35 }])
  })

  test('it is told of once, without the point of its sentence', () => {
    const { diagnostics } = extract('Quy định số 24-QĐ/TW ngày 31-2-2021. Ban Bí thư')
    expect(diagnostics).toMatchObject([{ code: 'IMPOSSIBLE_DATE', start: 21, end: 35 }])
  })

  test.each([
    ['is no date, and nothing is wrong with it', 'ngày 22/9 của UBND thành phố Hà Nội', 'stated'],
    ['may have a figure for day and month', 'ngày 2/9 của UBND thành phố Hà Nội', 'stated'],
    ['does not take a body of the next sentence', 'ngày 22/9. Của UBND thành phố Hà Nội', undefined],
  ])('a day without its year %s', (_reason, words, basis) => {
    const { citations, diagnostics } = extract(`Tại công văn số 3175/UBND-ĐT ${words}`)
    expect(citations.map(({ issuedOn, issuedBy }) => [issuedOn, issuedBy[0]?.basis])).toEqual([[null, basis]])
    expect(diagnostics).toEqual([])
  })
})

describe('a date and a khóa', () => {
  test.each([
    ['outside it', 'Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương khóa XII', 1],
    ['inside it', 'Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương khóa XIII', 0],
    [
      'a year in which one khóa ends',
      'Quy định số 24-QĐ/TW năm 2021 của Ban Chấp hành Trung ương khóa XII',
      0,
    ],
    ['a khóa of a province', 'Nghị quyết số 06-NQ/TU ngày 02/7/2021 của Tỉnh ủy khóa XII', 0],
  ])('%s', (_reason, text, told) => {
    const { citations, diagnostics } = extract(text)
    expect(citations[0]?.issuedOn?.value).toMatch(/^2021/u)
    expect(diagnostics.map(({ code }) => code)).toEqual(told === 1 ? ['DATE_OUTSIDE_TERM'] : [])
    for (const { start, end } of diagnostics) expect(text.slice(start, end)).toBe('ngày 30/7/2021')
  })
})

describe('lists', () => {
  test.each<[string, string, Cited[]]>([
    [
      'share the noun, the body and the term',
      'Nghị quyết số 18-NQ/TW, số 19-NQ/TW của BCH Trung ương (khóa XII)',
      [
        { exact: 'Nghị quyết số 18-NQ/TW', by: [central], term: 'XII' },
        { exact: 'số 19-NQ/TW', by: [central], term: 'XII', type: 'Nghị quyết' },
      ],
    ],
    [
      'share a noun that the letters leave open',
      'các Quy định số 22-QĐ/TW, 37-QĐ/TW',
      [
        { exact: 'Quy định số 22-QĐ/TW', type: 'Quy định' },
        { exact: '37-QĐ/TW', type: 'Quy định' },
      ],
    ],
    [
      'share the body after the last',
      'Kết luận số 21-KL/TW, Kế hoạch số 03-KH/TW và Quy định số 37-QĐ/TW của Trung ương',
      [
        { exact: 'Kết luận số 21-KL/TW', by: ['Trung ương'] },
        { exact: 'Kế hoạch số 03-KH/TW', by: ['Trung ương'] },
        { exact: 'Quy định số 37-QĐ/TW', by: ['Trung ương'] },
      ],
    ],
    [
      'keep a body of their own',
      'Chỉ thị số 28-CT/TW của Ban Bí thư và Hướng dẫn số 02-HD/BTCTW của Ban Tổ chức Trung ương',
      [
        { exact: 'Chỉ thị số 28-CT/TW', by: ['Ban Bí thư'] },
        { exact: 'Hướng dẫn số 02-HD/BTCTW', by: ['Ban Tổ chức Trung ương'] },
      ],
    ],
    [
      'never share a date',
      'Nghị quyết số 18-NQ/TW và Nghị quyết số 39-NQ/TW ngày 17-4-2015',
      [
        { exact: 'Nghị quyết số 18-NQ/TW', on: null },
        { exact: 'Nghị quyết số 39-NQ/TW', on: '2015-04-17' },
      ],
    ],
    [
      'do not share a body that the letters refuse',
      'Nghị quyết số 18-NQ/TW và Kế hoạch số 5-KH/BTCTW của Ban Tổ chức Trung ương',
      [
        { exact: 'Nghị quyết số 18-NQ/TW', by: [] },
        { exact: 'Kế hoạch số 5-KH/BTCTW', by: ['Ban Tổ chức Trung ương'] },
      ],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(cited(text, expected)).toEqual(expected)
  })
})

describe('roles', () => {
  test.each<[string, string, string[]]>([
    ['issues', 'Ban hành Hướng dẫn số 36-HD/BTCTW', ['ISSUES']],
    ['implements', 'đẩy mạnh triển khai thực hiện có hiệu quả Nghị quyết 18-NQ/TW', ['IMPLEMENTS']],
    [
      'reviews, though it is carrying out that is reviewed',
      'Báo cáo tổng kết 10 năm thực hiện Nghị quyết 39-NQ/TW',
      ['REVIEWS'],
    ],
    ['follows', 'theo tinh thần Chỉ thị số 28-CT/TW', ['FOLLOWS']],
    ['amends', 'sửa đổi, bổ sung Quy định 69-QĐ/TW', ['AMENDS']],
    ['replaces', 'thay thế Quy định 07-QĐi/TW', ['REPLACES']],
    ['repeals', 'hủy bỏ Quyết định 31-QĐ/TW', ['REPEALS']],
    ['mentions', 'Quy định về thi hành Điều lệ Đảng', ['MENTIONS']],
    [
      'a list has one role',
      'quán triệt Kết luận 21-KL/TW, Kế hoạch 03-KH/TW và Quy định 37-QĐ/TW',
      ['IMPLEMENTS', 'IMPLEMENTS', 'IMPLEMENTS'],
    ],
    [
      'a title does something else than its directive',
      'ban hành Kế hoạch 03-KH/TW thực hiện Kết luận 21-KL/TW',
      ['ISSUES', 'IMPLEMENTS'],
    ],
    ['a cue of the sentence before counts for nothing', 'Đã ban hành. Nghị quyết 18-NQ/TW', ['MENTIONS']],
  ])('%s', (_reason, text, expected) => {
    expect(extract(text).citations.map(({ role }) => role)).toEqual(expected)
  })
})

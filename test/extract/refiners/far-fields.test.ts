import { describe, expect, test } from '@jest/globals'
import { extract } from '../../../src/extract/extract.ts'
import { cited, type Cited } from '../../helpers/citing.ts'

type Row = [reason: string, text: string, expected: Cited[]]

describe('fields far from their citation', () => {
  test.each<Row>([
    [
      'after a title',
      'Nghị định số 30/2020/NĐ-CP về công tác văn thư, lưu trữ ngày 05/3/2020 của Chính phủ',
      [{ exact: 'Nghị định số 30/2020/NĐ-CP', on: '2020-03-05', by: ['Chính phủ'] }],
    ],
    [
      'after a title with another citation in it',
      'Nghị định số 16/2025/NĐ-CP sửa đổi Thông tư số 02/2017/TT-BTC ngày 04/02/2025 của Chính phủ',
      [
        { exact: 'Nghị định số 16/2025/NĐ-CP', on: null },
        { exact: 'Thông tư số 02/2017/TT-BTC', on: '2025-02-04' },
      ],
    ],
    [
      'not of another body',
      'Nghị định số 30/2020/NĐ-CP về công tác văn thư ngày 05/3/2020 của Bộ Nội vụ',
      [{ exact: 'Nghị định số 30/2020/NĐ-CP', on: null, by: [] }],
    ],
    [
      'not without a title',
      'Nghị quyết 98/NQ-CP và các chỉ đạo của Chính phủ, Thủ tướng',
      [{ exact: 'Nghị quyết 98/NQ-CP', by: [] }],
    ],
    [
      'under a plural heading',
      'Căn cứ các Quyết định của Thủ tướng Chính phủ về quy hoạch: Quyết định số 1629/QĐ-TTg ngày 16/12/2023; Quyết định số 790/QĐ-TTg',
      [
        { exact: 'Quyết định số 1629/QĐ-TTg', by: ['Thủ tướng Chính phủ'] },
        { exact: 'Quyết định số 790/QĐ-TTg', by: ['Thủ tướng Chính phủ'] },
      ],
    ],
    [
      'of the body that speaks in it',
      'Tại Báo cáo 565-BC/BTCTW năm 2025, Ban Tổ chức Trung ương báo cáo',
      [{ exact: 'Báo cáo 565-BC/BTCTW', on: '2025', by: ['Ban Tổ chức Trung ương'] }],
    ],
    [
      'of the body whose paper it is',
      'theo đề nghị của Sở Tài chính tại Công văn số 6144/STC-HCSN',
      [{ exact: 'Công văn số 6144/STC-HCSN', by: ['Sở Tài chính'] }],
    ],
    [
      'the date that opens the sentence',
      'Ngày 27/8/2024, thay mặt Ban Bí thư, đồng chí Lương Cường đã ký Quyết định 1517-QĐNS/TW',
      [{ exact: 'Quyết định 1517-QĐNS/TW', on: '2024-08-27' }],
    ],
    [
      'of the body that issued it, wherever it is said',
      'Quyết định 119/QĐ-UBND năm 2009 bổ sung thủ tục do Ủy ban nhân dân tỉnh Bắc Giang ban hành',
      [{ exact: 'Quyết định 119/QĐ-UBND', on: '2009', by: ['Ủy ban nhân dân tỉnh Bắc Giang'] }],
    ],
    [
      'of two that act together',
      'Kết luận số 126-KL/TW, ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư về một số nội dung',
      [{ exact: 'Kết luận số 126-KL/TW', on: '2025-02-14', by: ['Bộ Chính trị', 'Ban Bí thư'] }],
    ],
    [
      'past a date that cannot be read',
      'Quyết định số 09/QĐ-TTg ngày 6/12017 của Thủ tướng Chính phủ',
      [{ exact: 'Quyết định số 09/QĐ-TTg', on: null, by: ['Thủ tướng Chính phủ'] }],
    ],
    [
      'through mark-up',
      '**Nghị định số 168/2018/NĐ-CP** ngày 28/12/2018 của Chính phủ',
      [{ exact: 'Nghị định số 168/2018/NĐ-CP', on: '2018-12-28', by: ['Chính phủ'] }],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(cited(text, expected)).toEqual(expected)
  })
})

describe('bodies that no table lists', () => {
  test.each([
    [
      'a committee of a place',
      '15/QĐ-UBND ngày 3/2/2021 của UBND tỉnh Nghệ An về',
      'Ủy ban nhân dân tỉnh Nghệ An',
      'Nghệ An',
    ],
    [
      'a committee of the Party',
      '26-CT/TU ngày 3/2/2021 của Tỉnh ủy Nghệ An về',
      'Tỉnh ủy Nghệ An',
      'Nghệ An',
    ],
    [
      'a district, its kind spelled in full',
      '15/QĐ-UBND ngày 3/2/2021 của Ủy ban nhân dân huyện Quỳnh Lưu về',
      'Ủy ban nhân dân huyện Quỳnh Lưu',
      'Quỳnh Lưu',
    ],
    ['a service', '5/QĐ-CT ngày 3/2/2021 của Cục Thuế tỉnh Lào Cai:', 'Cục Thuế tỉnh Lào Cai', 'Lào Cai'],
    [
      'whoever signs for it',
      '24/2020/TT-BCA ngày 10/3/2020 của Bộ trưởng Bộ Công an ban hành',
      'Bộ Công an',
      null,
    ],
    [
      'a name that goes on in small letters',
      '12/QĐ-SNN ngày 3/2/2021 của Sở Nông nghiệp và Môi trường về',
      'Sở Nông nghiệp và Môi trường',
      null,
    ],
  ])('%s', (_reason, text, name, place) => {
    expect(extract(`Quyết định số ${text}`).citations[0]?.issuedBy).toMatchObject([
      { name, place, basis: 'stated' },
    ])
  })
})

describe('subjects', () => {
  test.each([
    ['after "về"', 'Quy định số 24-QĐ/TW về thi hành Điều lệ Đảng. Ngày', 'thi hành Điều lệ Đảng'],
    [
      'after "về việc"',
      'Quy định số 205-QĐ/TW của Bộ Chính trị về việc kiểm soát quyền lực; các',
      'kiểm soát quyền lực',
    ],
    [
      'in quotation marks that nest',
      'Kết luận số 21-KL/TW “Về đẩy mạnh “tự diễn biến”, “tự chuyển hóa”” với',
      'đẩy mạnh “tự diễn biến”, “tự chuyển hóa”',
    ],
    [
      'up to a comma that begins another thing',
      'Quy định 41-QĐ/TW về miễn nhiệm, từ chức, là bước đột phá',
      'miễn nhiệm, từ chức',
    ],
    ['none', 'Quy định 41-QĐ/TW đã nêu', undefined],
  ])('%s', (_reason, text, expected) => {
    const subject = extract(text).citations[0]?.subject
    expect(subject?.value).toBe(expected)
    if (subject) expect(text.slice(subject.start, subject.end)).toBe(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { cited, type Cited } from '../../helpers/citing.ts'

type Row = [reason: string, text: string, expected: Cited[]]

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (_reason, text, expected) => {
    expect(cited(text, expected)).toEqual(expected)
  })
}

describe('a title between noun and number', () => {
  check([
    [
      'of a law',
      'Luật Tổ chức Quốc hội số 57/2014/QH13 đã',
      [{ exact: 'Luật Tổ chức Quốc hội số 57/2014/QH13', code: '57/2014/QH13', type: 'Luật' }],
    ],
    [
      'of a law with a comma',
      'Luật Phòng, chống ma túy số 73/2021/QH14',
      [{ exact: 'Luật Phòng, chống ma túy số 73/2021/QH14' }],
    ],
    [
      'a word or two',
      'Báo cáo thẩm tra số 116/BC-BPC',
      [{ exact: 'Báo cáo thẩm tra số 116/BC-BPC', type: 'Báo cáo' }],
    ],
    [
      'not another noun, right after it',
      'Thông tư số 16/2025/TT-BTC hướng dẫn Nghị định số 72/2020/NĐ-CP',
      [{ exact: 'Thông tư số 16/2025/TT-BTC' }, { exact: 'Nghị định số 72/2020/NĐ-CP', type: 'Nghị định' }],
    ],
    [
      'not across another citation',
      'Luật Đất đai theo Nghị quyết số 203/2025/QH15',
      [
        { exact: 'Luật Đất đai', nameKey: 'dat-dai' },
        { exact: 'Nghị quyết số 203/2025/QH15', type: 'Nghị quyết' },
      ],
    ],
  ])
})

describe('a law by its name', () => {
  check([
    [
      'with its year',
      'Luật Phòng, chống tham nhũng 2018, Nghị định',
      [{ exact: 'Luật Phòng, chống tham nhũng 2018', on: '2018', nameKey: 'phong-chong-tham-nhung' }],
    ],
    ['with "năm"', 'Luật Đấu thầu năm 2005', [{ exact: 'Luật Đấu thầu năm 2005', on: '2005' }]],
    [
      'with its day',
      'Luật Ngân sách nhà nước ngày 16/12/2002;',
      [{ exact: 'Luật Ngân sách nhà nước', on: '2002-12-16' }],
    ],
    ['a code', 'Bộ luật Hình sự', [{ exact: 'Bộ luật Hình sự', type: 'Bộ luật' }]],
    [
      'by the laws it amends',
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
      [
        {
          exact:
            'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
          on: '2019-11-22',
        },
      ],
    ],
    [
      'with abbreviations in its title',
      'Luật Tổ chức HĐND và UBND ngày 26/11/2003',
      [{ exact: 'Luật Tổ chức HĐND và UBND', on: '2003-11-26' }],
    ],
    ['not a law in general', 'Luật này có hiệu lực; vi phạm luật giao thông', []],
  ])
})

describe('a constitution', () => {
  check([
    [
      'by its year',
      'Điều 98 Hiến pháp năm 2013',
      [{ exact: 'Hiến pháp năm 2013', on: '2013', type: 'Hiến pháp' }],
    ],
    ['not in general', 'theo Hiến pháp và pháp luật', []],
  ])
})

describe('a number alone', () => {
  check([
    ['with a capital', 'Nghị quyết 29 về giáo dục', [{ exact: 'Nghị quyết 29', type: 'Nghị quyết' }]],
    ['with "số"', 'kết luận số 21 của Ban Bí thư', [{ exact: 'kết luận số 21', by: ['Ban Bí thư'] }]],
    ['with a year', 'Nghị định 100/2019 quy định', [{ exact: 'Nghị định 100/2019', on: '2019' }]],
    ['an old decree', 'Sắc lệnh số 13 ngày 24/1/1946', [{ exact: 'Sắc lệnh số 13', on: '1946-01-24' }]],
    ['of rules', 'Thực hiện Quy chế 238 của Ban Bí thư', [{ exact: 'Quy chế 238', by: ['Ban Bí thư'] }]],
    [
      'in small letters, as papers write',
      'theo nghị định 100, mức phạt; thực hiện nghị quyết 18 của Trung ương; chỉ thị 16 được áp dụng',
      [
        { exact: 'nghị định 100' },
        { exact: 'nghị quyết 18', by: ['Trung ương'] },
        { exact: 'chỉ thị 16', type: 'Chỉ thị' },
      ],
    ],
    [
      'a noun in small letters that is a verb too, with its body',
      'Theo quyết định 115 của Bộ Công nghiệp; quyết định 115 doanh nghiệp',
      [{ exact: 'quyết định 115', by: ['Bộ Công nghiệp'] }],
    ],
    [
      'letters for the noun, as notes write',
      'NĐ 100 và NQ 57 của Bộ Chính trị; NQ TW4 khóa XII; CTr 39-CTr/TU; QĐ 24-QĐ/TW; CT 05 của Bộ Chính trị',
      [
        { exact: 'NĐ 100', type: 'Nghị định', by: [] },
        { exact: 'NQ 57', type: 'Nghị quyết', by: ['Bộ Chính trị'] },
        { exact: 'NQ TW4 khóa XII', term: 'XII' },
        { exact: 'CTr 39-CTr/TU', code: '39-CTr/TU' },
        { exact: 'QĐ 24-QĐ/TW', code: '24-QĐ/TW' },
        { exact: 'CT 05', type: 'Chỉ thị', by: ['Bộ Chính trị'] },
      ],
    ],
    [
      'not letters of other things',
      'chụp CT 64 lát, căn hộ CT 05, tòa CT 12 của khu đô thị, TT 200 trang, phòng KH 15, màn hình HD 1080',
      [],
    ],
    [
      'one figure before what is said of a document',
      'Nghị quyết 6 (khóa XI) và Chỉ thị 3 của Ban Bí thư',
      [{ exact: 'Nghị quyết 6', term: 'XI' }, { exact: 'Chỉ thị 3' }],
    ],
    ['not a count', 'Kế hoạch 5 năm; Quyết định 3 nội dung; Nghị quyết 1.022 chỉ tiêu', []],
    ['not a share', 'Kế hoạch 29% và Nghị quyết 3-5', []],
    ['not a programme', 'Chương trình 135, Đề án 06', []],
  ])
})

describe('numbers that share a noun and a symbol', () => {
  check([
    [
      'of a code',
      'các Quy định 22, 24, 37-QĐ/TW của Bộ Chính trị',
      [
        { exact: 'Quy định 22', code: '22-QĐ/TW', by: ['Bộ Chính trị'] },
        { exact: '24', code: '24-QĐ/TW', by: ['Bộ Chính trị'] },
        { exact: '37-QĐ/TW', code: '37-QĐ/TW', by: ['Bộ Chính trị'] },
      ],
    ],
    [
      'of plenums',
      'Nghị quyết Trung ương 4, 5 và 6 khóa XII',
      [
        { exact: 'Nghị quyết Trung ương 4', nameKey: 'hoi-nghi-trung-uong-4', term: 'XII' },
        { exact: '5', nameKey: 'hoi-nghi-trung-uong-5', term: 'XII' },
        { exact: '6 khóa XII', nameKey: 'hoi-nghi-trung-uong-6', term: 'XII' },
      ],
    ],
  ])
})

describe('old and odd codes', () => {
  check([
    [
      'without the letters of a type',
      'Nghị định số 13/CP và Quyết định 754/TTg',
      [
        { exact: 'Nghị định số 13/CP', code: '13/CP' },
        { exact: 'Quyết định 754/TTg', code: '754/TTg' },
      ],
    ],
    ['without those of a body', 'Chỉ thị số 122-CT', [{ exact: 'Chỉ thị số 122-CT', code: '122-CT' }]],
    [
      'in the order of the Party',
      'Thông tri số 07-TT/TC',
      [{ exact: 'Thông tri số 07-TT/TC', code: '07-TT/TC' }],
    ],
    [
      'glued',
      'chỉ thị số 180UT và công văn số 858CV/ĐUK',
      [
        { exact: 'chỉ thị số 180UT', code: '180UT' },
        { exact: 'công văn số 858CV/ĐUK', code: '858-CV/ĐUK' },
      ],
    ],
    [
      'before a word that lost its space',
      'Nghị định 30/2020/NĐ-CPcủa Chính phủ; Quy định 24-QĐ/TWngày 30/7/2021 của BộChính trị',
      [
        { exact: 'Nghị định 30/2020/NĐ-CP', code: '30/2020/NĐ-CP', by: ['Chính phủ'] },
        { exact: 'Quy định 24-QĐ/TW', code: '24-QĐ/TW', on: '2021-07-30', by: ['Bộ Chính trị'] },
      ],
    ],
    [
      'with a space for the hyphen',
      'Quyết định 84 QĐ/TWĐTN',
      [{ exact: 'Quyết định 84 QĐ/TWĐTN', code: '84-QĐ/TWĐTN' }],
    ],
    [
      'with a part of a number',
      'Nghị quyết số 66.2/2025/NQ-CP',
      [{ exact: 'Nghị quyết số 66.2/2025/NQ-CP', code: '66.2/2025/NQ-CP' }],
    ],
    [
      'a Party code with a year',
      'Nghị quyết số 55/2020/NQ-TW',
      [{ exact: 'Nghị quyết số 55/2020/NQ-TW', code: '55-NQ/TW' }],
    ],
    [
      'letters of a body, not of a type',
      'Công văn 168/CT-TTHT',
      [{ exact: 'Công văn 168/CT-TTHT', type: 'Công văn' }],
    ],
    [
      'a column under a noun',
      'Thông tư\n\n21-TC/TCT\n\n02/04/1994\n\n153/2011/TT-BTC',
      [
        { exact: '21-TC/TCT', type: 'Thông tư' },
        { exact: '153/2011/TT-BTC', type: 'Thông tư' },
      ],
    ],
    [
      'in brackets after its noun and body',
      'quy định của Ban Bí thư (số 196 - QĐ/TW)',
      [{ exact: 'số 196 - QĐ/TW', type: 'Quy định', by: ['Ban Bí thư'] }],
    ],
  ])
})

describe('numbers without a symbol in a list', () => {
  const politburo = ['Bộ Chính trị']
  check([
    [
      'of four',
      'tinh thần Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị',
      [
        { exact: 'Nghị quyết 57', by: politburo },
        { exact: '59', type: 'Nghị quyết', by: politburo },
        { exact: '66', type: 'Nghị quyết', by: politburo },
        { exact: '68', type: 'Nghị quyết', by: politburo },
      ],
    ],
    [
      'of two, each with its "số"',
      'Chỉ thị số 40, số 41 của Ban Bí thư',
      [
        { exact: 'Chỉ thị số 40', by: ['Ban Bí thư'] },
        { exact: 'số 41', type: 'Chỉ thị', by: ['Ban Bí thư'] },
      ],
    ],
    ['but not what is counted after a comma', 'Chỉ thị 05, 12 đảng viên', [{ exact: 'Chỉ thị 05' }]],
    ['but not what is counted after "và"', 'Quyết định 30 và 45 triệu', [{ exact: 'Quyết định 30' }]],
    ['but not the date after it', 'Nghị quyết 19, ngày 12/3/2018', [{ exact: 'Nghị quyết 19' }]],
    ['but not a decimal', 'Nghị quyết 11, 12,5% và 13', [{ exact: 'Nghị quyết 11' }]],
  ])
})

describe('names of congresses and charters', () => {
  check([
    [
      'a branch',
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Tuyên Quang lần thứ I, nhiệm kỳ 2025 - 2030',
      [
        {
          exact: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Tuyên Quang lần thứ I, nhiệm kỳ 2025 - 2030',
          nameKey: 'dai-hoi-dang-bo-tinh-tuyen-quang-lan-thu-i',
        },
      ],
    ],
    [
      'a union',
      'Điều lệ Công đoàn Việt Nam (khóa XIII)',
      [{ exact: 'Điều lệ Công đoàn Việt Nam (khóa XIII)', nameKey: 'cong-doan-viet-nam' }],
    ],
  ])
})

describe('type and subject', () => {
  check([
    [
      'of what a body issues',
      'Bộ Chính trị ban hành Quy định về công tác quy hoạch cán bộ; Kết luận về chủ trương bảo vệ cán bộ, là',
      [
        { exact: 'Quy định về công tác quy hoạch cán bộ', by: ['Bộ Chính trị'], role: 'ISSUES' },
        { exact: 'Kết luận về chủ trương bảo vệ cán bộ', by: ['Bộ Chính trị'] },
      ],
    ],
    [
      'up to another of a list, or what follows from it',
      'Chính phủ đã ban hành Nghị định về hội (năm 2010), Quyết định về quỹ và Thông tư về phí nên việc thu',
      [{ exact: 'Nghị định về hội' }],
    ],
    ['not ordinary words', 'các quy định về công tác cán bộ; Thực hiện Quy định về công khai', []],
  ])
})

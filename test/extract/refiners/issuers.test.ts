import { describe, expect, test } from '@jest/globals'
import { extract } from '../../../src/extract/extract.ts'
import { cited, type Cited } from '../../helpers/citing.ts'

function check(rows: readonly (readonly [reason: string, text: string, expected: Cited[]])[]): void {
  test.each(rows)('%s', (_reason, text, expected) => {
    expect(cited(text, expected)).toEqual(expected)
  })
}

const central = 'Ban Chấp hành Trung ương'
const politburo = 'Bộ Chính trị'

describe('who issues, before the citation', () => {
  check([
    [
      'who holds the office is named between it and the verb',
      'Thủ tướng Chính phủ Phạm Minh Chính vừa ký Quyết định 1012/QĐ-TTg',
      [{ exact: 'Quyết định 1012/QĐ-TTg', by: ['Thủ tướng Chính phủ'] }],
    ],
    [
      'the chairman of a place, named',
      'Chủ tịch UBND thành phố Hải Phòng Nguyễn Văn Tùng ký ban hành Công điện số 05/CĐ-CT',
      [{ exact: 'Công điện số 05/CĐ-CT', by: ['Chủ tịch Ủy ban nhân dân thành phố Hải Phòng'] }],
    ],
    [
      'a deputy signs for another',
      'Phó Thủ tướng Chính phủ Trần Hồng Hà ký Quyết định số 500/QĐ-TTg',
      [{ exact: 'Quyết định số 500/QĐ-TTg', by: [] }],
    ],
    [
      'for each of a list',
      'Tổng cục Chính trị ban hành Hướng dẫn số 27/HD-CT ngày 02/6/2022 và Kế hoạch số 35/KH-CT ngày 09/6/2022',
      [
        { exact: 'Hướng dẫn số 27/HD-CT', by: ['Tổng cục Chính trị'] },
        { exact: 'Kế hoạch số 35/KH-CT', by: ['Tổng cục Chính trị'] },
      ],
    ],
    [
      'for each of a list with titles, whose noun is said once',
      'Bộ Chính trị ban hành Quy định số 41-QĐ/TW ngày 03/11/2021 về việc miễn nhiệm, từ chức, số 65-QĐ/TW ngày 28/4/2022 về luân chuyển cán bộ',
      [
        { exact: 'Quy định số 41-QĐ/TW', by: [politburo], on: '2021-11-03' },
        { exact: 'số 65-QĐ/TW', type: 'Quy định', by: [politburo], on: '2022-04-28' },
      ],
    ],
    [
      'not for what a title cites',
      'UBND tỉnh ban hành Kế hoạch số 12/KH-UBND thực hiện Quyết định số 15/QĐ-UBND và Công văn số 16/UBND-TH',
      [
        { exact: 'Kế hoạch số 12/KH-UBND', by: ['Ủy ban nhân dân tỉnh'] },
        { exact: 'Quyết định số 15/QĐ-UBND', by: [] },
        { exact: 'Công văn số 16/UBND-TH', by: [] },
      ],
    ],
    [
      'of a noun in the plural with a colon',
      'Bộ Y tế đã ban hành các Quyết định: số 1313/QĐ-BYT ngày 14/5/2024, số 1314/QĐ-BYT',
      [
        { exact: 'số 1313/QĐ-BYT', type: 'Quyết định', by: ['Bộ Y tế'] },
        { exact: 'số 1314/QĐ-BYT', type: 'Quyết định', by: ['Bộ Y tế'] },
      ],
    ],
    [
      'the author of a list of sources',
      '1. Bộ Chính trị (2019), Nghị quyết số 52-NQ/TW về một số chủ trương.\n2. Chính phủ: Nghị định số 13/2023/NĐ-CP',
      [
        { exact: 'Nghị quyết số 52-NQ/TW', by: [politburo], on: '2019' },
        { exact: 'Nghị định số 13/2023/NĐ-CP', by: ['Chính phủ'], on: null },
      ],
    ],
    [
      'between the noun and the number',
      'Lệnh của Chủ tịch nước số 23-L/CTN công bố luật',
      [{ exact: 'Lệnh của Chủ tịch nước số 23-L/CTN', type: 'Lệnh', by: ['Chủ tịch nước'] }],
    ],
    [
      'before the code in brackets, with its place',
      'theo quyết định của UBND tỉnh Nghệ An (số 88/QĐ-UBND ngày 17/01/2022)',
      [{ exact: 'số 88/QĐ-UBND', by: ['Ủy ban nhân dân tỉnh Nghệ An'], on: '2022-01-17' }],
    ],
  ])
})

describe('who issues, several or half named', () => {
  check([
    [
      'two that act together',
      'Bộ Chính trị, Ban Bí thư đã ban hành Kết luận số 155-KL/TW',
      [{ exact: 'Kết luận số 155-KL/TW', by: [politburo, 'Ban Bí thư'] }],
    ],
    [
      'several that sign a joint code',
      'Bộ Tài chính và Bộ Nội vụ ban hành Thông tư liên tịch số 71/2014/TTLT-BTC-BNV',
      [{ exact: 'Thông tư liên tịch số 71/2014/TTLT-BTC-BNV', by: ['Bộ Tài chính', 'Bộ Nội vụ'] }],
    ],
    [
      'a body with its letters in brackets',
      'Bộ Xây dựng (BXD) ban hành Thông tư 08/2025/TT-BXD',
      [{ exact: 'Thông tư 08/2025/TT-BXD', by: ['Bộ Xây dựng'] }],
    ],
    [
      'who holds a ministry, named',
      'Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà ký Quyết định số 488/QĐ-BNV',
      [{ exact: 'Quyết định số 488/QĐ-BNV', by: ['Bộ Nội vụ'] }],
    ],
    [
      'a board of an assembly',
      'Đoàn giám sát của Quốc hội có Báo cáo số 811/BC-ĐGS',
      [{ exact: 'Báo cáo số 811/BC-ĐGS', by: ['Đoàn giám sát của Quốc hội'] }],
    ],
    [
      'who proposes in it',
      'Sở Xây dựng đề nghị tại Tờ trình 1543/TTr-SXD',
      [{ exact: 'Tờ trình 1543/TTr-SXD', by: ['Sở Xây dựng'] }],
    ],
  ])
})

describe('who issues, after the citation', () => {
  check([
    [
      'the place ends with its sentence',
      'thay thế Quyết định số 1507/QĐ-UBND của UBND tỉnh. Nơi nhận: Văn phòng',
      [{ exact: 'Quyết định số 1507/QĐ-UBND', by: ['Ủy ban nhân dân tỉnh'] }],
    ],
    [
      'the point of what is shortened ends nothing',
      'Quyết định số 36/2024/QĐ-UBND của UBND TP. Huế',
      [{ exact: 'Quyết định số 36/2024/QĐ-UBND', by: ['Ủy ban nhân dân thành phố Huế'] }],
    ],
    [
      'a plenum of the Central Committee',
      'Nghị quyết số 33-NQ/TW ngày 09/6/2014 của Hội nghị lần thứ 9 Ban Chấp hành Trung ương khóa XI',
      [{ exact: 'Nghị quyết số 33-NQ/TW', by: [central], term: 'XI' }],
    ],
    [
      'a plenum right after the date',
      'Nghị quyết số 28-NQ/TW ngày 23/5/2018, Hội nghị lần thứ bảy, Ban Chấp hành Trung ương khóa XII về bảo hiểm',
      [{ exact: 'Nghị quyết số 28-NQ/TW', by: [central], term: 'XII' }],
    ],
    [
      'a plenum without its number',
      'Nghị quyết số 33-NQ/TW của Hội nghị của Ban Chấp hành Trung ương về văn hóa',
      [{ exact: 'Nghị quyết số 33-NQ/TW', by: [central] }],
    ],
    [
      'a plenum by its number',
      'Kết luận số 64-KL/TW của Hội nghị Trung ương 7 khóa XI',
      [{ exact: 'Kết luận số 64-KL/TW', by: [central], term: 'XI' }],
    ],
  ])
})

describe('the date of the act', () => {
  check([
    [
      'after who issues and the verb',
      'Quy định số 47-QĐ/TW do Ban Chấp hành Trung ương khóa XI ban hành ngày 01/11/2011',
      [{ exact: 'Quy định số 47-QĐ/TW', by: [central], term: 'XI', on: '2011-11-01' }],
    ],
    [
      'after a title',
      'Quy định số 37-QĐ/TW về những điều đảng viên không được làm do Ban Chấp hành Trung ương ban hành ngày 25/10/2021',
      [{ exact: 'Quy định số 37-QĐ/TW', by: [central], on: '2021-10-25' }],
    ],
    [
      'in figures right after the code',
      'Thông báo 401/TB-VPCP 01/8/2025',
      [{ exact: 'Thông báo 401/TB-VPCP', on: '2025-08-01' }],
    ],
    [
      'of a number without a symbol',
      'Theo Quy định 114 ngày 11/7/2023 của Bộ Chính trị',
      [{ exact: 'Quy định 114', on: '2023-07-11', by: [politburo] }],
    ],
    ['the year of one', 'Quyết định 217 năm 2013', [{ exact: 'Quyết định 217', on: '2013' }]],
  ])
})

describe('how a body is written', () => {
  check([
    [
      'a ministry by its letters',
      'Bộ GTVT vừa ban hành Thông tư 35/2024/TT-BGTVT',
      [{ exact: 'Thông tư 35/2024/TT-BGTVT', by: ['Bộ Giao thông vận tải'] }],
    ],
    [
      'a department by letters with marks',
      'Công văn 123/SLĐTBXH-VP của Sở LĐ-TB&XH tỉnh Nghệ An',
      [
        {
          exact: 'Công văn 123/SLĐTBXH-VP',
          by: ['Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An'],
        },
      ],
    ],
    [
      'a name with a comma',
      'Thông tư 17/2024/TT-SVHTTDL của Sở Văn hóa, Thể thao và Du lịch Hà Nội',
      [{ exact: 'Thông tư 17/2024/TT-SVHTTDL', by: ['Sở Văn hóa, Thể thao và Du lịch Hà Nội'] }],
    ],
    [
      'a city by its letters',
      'HĐND TP.HCM đã ban hành Nghị quyết 04/2023/NQ-HĐND',
      [{ exact: 'Nghị quyết 04/2023/NQ-HĐND', by: ['Hội đồng nhân dân thành phố Hồ Chí Minh'] }],
    ],
    [
      'a numbered district',
      'Quyết định 1258/QĐ-UBND của Chủ tịch UBND quận 1, TP.HCM',
      [{ exact: 'Quyết định 1258/QĐ-UBND', by: ['Chủ tịch Ủy ban nhân dân quận 1'] }],
    ],
    [
      'a numbered committee',
      'Công văn số 12-CV/BCĐ của Ban Chỉ đạo 35 Tỉnh ủy về tuyên truyền',
      [{ exact: 'Công văn số 12-CV/BCĐ', by: ['Ban Chỉ đạo 35 Tỉnh ủy'] }],
    ],
    [
      'before "và" and another citation',
      'Kế hoạch số 112-KH/ĐU của Đảng ủy và Quy chế số 01-QC/ĐU',
      [
        { exact: 'Kế hoạch số 112-KH/ĐU', by: ['Đảng ủy'] },
        { exact: 'Quy chế số 01-QC/ĐU', by: [] },
      ],
    ],
    [
      'before "và" and another body',
      'Tờ trình số 12/TTr-STC của Sở Tài chính và Sở Nội vụ',
      [{ exact: 'Tờ trình số 12/TTr-STC', by: ['Sở Tài chính'] }],
    ],
    [
      'before the name of who holds the office',
      'Bí thư Thành ủy Nguyễn Văn Nên ký ban hành Chỉ thị số 27-CT/TU',
      [{ exact: 'Chỉ thị số 27-CT/TU', by: [] }],
    ],
    [
      'a ward that is named after a person',
      'Nghị quyết số 15-NQ/ĐU của Đảng ủy phường Hà Huy Tập',
      [{ exact: 'Nghị quyết số 15-NQ/ĐU', by: ['Đảng ủy phường Hà Huy Tập'] }],
    ],
    [
      'said in the passive',
      'Luật Bảo hiểm xã hội số 41/2024/QH15 được Quốc hội khóa XV thông qua tại kỳ họp thứ 7, ngày 29/6/2024',
      [{ exact: 'Luật Bảo hiểm xã hội số 41/2024/QH15', by: ['Quốc hội'], on: '2024-06-29' }],
    ],
    [
      'for two numbers without a symbol',
      'Chỉ thị 16 và Chỉ thị 15 của Thủ tướng',
      [
        { exact: 'Chỉ thị 16', by: ['Thủ tướng Chính phủ'] },
        { exact: 'Chỉ thị 15', by: ['Thủ tướng Chính phủ'] },
      ],
    ],
    [
      'not back over a semicolon',
      'Sắc lệnh số 34; Sắc lệnh số 254/SL của Chủ tịch Chính phủ',
      [
        { exact: 'Sắc lệnh số 34', by: [] },
        { exact: 'Sắc lệnh số 254/SL', by: ['Chủ tịch Chính phủ'], code: '254/SL' },
      ],
    ],
  ])
})

describe('laws and ordinances by name', () => {
  check([
    [
      'an ordinance with its day',
      'Pháp lệnh Ưu đãi người có công với cách mạng ngày 29/6/2005',
      [{ exact: 'Pháp lệnh Ưu đãi người có công với cách mạng', on: '2005-06-29' }],
    ],
    [
      'an ordinance by what it amends, with its year',
      'Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ưu đãi người có công với cách mạng năm 2012',
      [
        {
          exact:
            'Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ưu đãi người có công với cách mạng năm 2012',
          on: '2012',
        },
      ],
    ],
    [
      'a law by letters',
      'theo Luật Thuế GTGT 2024',
      [{ exact: 'Luật Thuế GTGT 2024', nameKey: 'thue-gia-tri-gia-tang', on: '2024' }],
    ],
  ])
})

test.each([
  ['a resolution of nations together', 'Nghị quyết 1701 của Hội đồng Bảo an Liên hợp quốc'],
  ['a resolution of a parliament abroad', 'Hạ viện Mỹ đã thông qua Nghị quyết 5'],
  ['a resolution of an assembly, by its subject', 'Liên Hợp Quốc thông qua Nghị quyết về Gaza'],
  ['a law that is not passed yet', 'cho ý kiến về dự thảo Luật Dữ liệu, dự án Luật Việc làm'],
  ['a word that holds "luật"', 'vi phạm kỷ luật lao động, pháp luật đất đai'],
  ['a study of the law', 'Khoa Luật Dân sự, ngành Luật Lao động'],
  ['a plan for some years', 'xây dựng Kế hoạch 5 năm 2021-2025'],
])('%s is no citation', (_reason, text) => {
  expect(cited(text, [])).toEqual([])
})

test.each([
  ['the title of a decision', 'Quyết định số 02/2019/QĐ-UBND của UBND tỉnh ban hành Quy định về phân cấp', 1],
  ['one by its subject alone', 'Bộ Chính trị ban hành Quy định về phân cấp', 1],
  ['a decision on discipline', 'ban hành Quyết định kỷ luật số 78-QĐ/HU', 1],
])('%s is one directive', (_reason, text, count) => {
  expect(extract(text).citations).toHaveLength(count)
})

const committee = 'Ủy ban nhân dân'

describe('a place whose name several have, with the places that it lies in', () => {
  check([
    [
      'a district in its province, and what the directive is about after it',
      'Quyết định số 12/QĐ-UBND ngày 05/3/2021 của UBND huyện Châu Thành, tỉnh Tiền Giang về phát triển giao thông',
      [
        {
          exact: 'Quyết định số 12/QĐ-UBND',
          by: [`${committee} huyện Châu Thành, tỉnh Tiền Giang`],
          about: 'phát triển giao thông',
        },
      ],
    ],
    [
      'without a comma, and in brackets with its kind and without',
      'Nghị quyết 05-NQ/HU của Huyện ủy Châu Thành tỉnh Long An; Nghị quyết 06-NQ/HU của Huyện ủy Châu Thành (tỉnh Bến Tre); Nghị quyết 07-NQ/HU của Huyện ủy Châu Thành (Bến Tre)',
      [
        { exact: 'Nghị quyết 05-NQ/HU', by: ['Huyện ủy Châu Thành, tỉnh Long An'] },
        { exact: 'Nghị quyết 06-NQ/HU', by: ['Huyện ủy Châu Thành, tỉnh Bến Tre'] },
        { exact: 'Nghị quyết 07-NQ/HU', by: ['Huyện ủy Châu Thành, tỉnh Bến Tre'] },
      ],
    ],
    [
      'a commune in its district, and in both',
      'Quyết định 21/QĐ-UBND của UBND xã Tân Lập, huyện Vũ Thư; Quyết định 22/QĐ-UBND của UBND xã Tân Lập, huyện Vũ Thư, tỉnh Thái Bình; Quyết định 23/QĐ-UBND của UBND phường 5, quận 8, TP. Hồ Chí Minh',
      [
        { exact: 'Quyết định 21/QĐ-UBND', by: [`${committee} xã Tân Lập, huyện Vũ Thư`] },
        { exact: 'Quyết định 22/QĐ-UBND', by: [`${committee} xã Tân Lập, huyện Vũ Thư, tỉnh Thái Bình`] },
        { exact: 'Quyết định 23/QĐ-UBND', by: [`${committee} phường 5, quận 8, thành phố Hồ Chí Minh`] },
      ],
    ],
    [
      'what follows is no place above it, or a city that is none of the provinces',
      'Quyết định 21/QĐ-UBND của UBND huyện Châu Thành, huyện Cái Bè; Quyết định 22/QĐ-UBND của UBND huyện Châu Thành, thành phố Mỹ Tho',
      [
        { exact: 'Quyết định 21/QĐ-UBND', by: [`${committee} huyện Châu Thành`] },
        { exact: 'Quyết định 22/QĐ-UBND', by: [`${committee} huyện Châu Thành`] },
      ],
    ],
    [
      'a district that only one province has needs none',
      'Quyết định 21/QĐ-UBND của UBND huyện Đô Lương, tỉnh Nghệ An',
      [{ exact: 'Quyết định 21/QĐ-UBND', by: [`${committee} huyện Đô Lương`] }],
    ],
  ])
})

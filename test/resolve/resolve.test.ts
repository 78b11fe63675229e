import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.ts'
import { resolve } from '../../src/resolve/resolve.ts'

/** Returns each citation's rule and directives: "period 24-QĐ/TW@XIII". */
function answers(text: string, report = 'r'): string[] {
  const { citations } = resolve(extract(text).citations, { report })
  return citations.map(({ resolution }) =>
    [resolution.rule ?? resolution.status, ...resolution.directives].join(' '),
  )
}

describe('which document is it', () => {
  test.each<[string, string, string[]]>([
    ['a date before the congress', 'Hướng dẫn số 36-HD/BTCTW ngày 20-1-2021', ['period 36-HD/BTCTW@XII']],
    ['a date after it', 'Quy định số 24-QĐ/TW ngày 30-7-2021', ['period 24-QĐ/TW@XIII']],
    ['a stated khóa', 'Nghị quyết số 18-NQ/TW (khóa XII)', ['period 18-NQ/TW@XII']],
    ['a year that falls in one term', 'Chỉ thị số 28-CT/TW năm 2019', ['period 28-CT/TW@XII']],
    ['a year that falls in two terms says nothing', 'Chỉ thị số 28-CT/TW năm 2021', ['undated 28-CT/TW@?']],
    ['the year in a State code', 'Nghị định 30/2020/NĐ-CP', ['period 30/2020/NĐ-CP']],
    ['the year of a State date', 'Quyết định số 123/QĐ-TTg ngày 5/6/2019', ['period 123/QĐ-TTg@2019']],
    ['a State code without a date', 'Quyết định số 123/QĐ-TTg', ['undated 123/QĐ-TTg@?']],
    [
      'a law and a resolution of one code',
      'Luật số 24/2008/QH12 và Nghị quyết số 24/2008/QH12',
      ['period 24/2008/QH12~LUAT', 'period 24/2008/QH12~NGHI_QUYET'],
    ],
    ['a code of several types without a noun', 'Theo 24/2008/QH12', ['undated 24/2008/QH12~?']],
    [
      'such a code whose noun the report gives elsewhere',
      'Luật số 24/2008/QH12. Văn bản 24/2008/QH12',
      ['period 24/2008/QH12~LUAT', 'same-report 24/2008/QH12~LUAT'],
    ],
    [
      'such a code with two nouns elsewhere',
      'Luật số 24/2008/QH12. Nghị quyết số 24/2008/QH12. Văn bản 24/2008/QH12',
      [
        'period 24/2008/QH12~LUAT',
        'period 24/2008/QH12~NGHI_QUYET',
        'same-report-tie 24/2008/QH12~LUAT 24/2008/QH12~NGHI_QUYET',
      ],
    ],
    [
      'a bare code that this report dates once',
      'Kết luận số 21-KL/TW ngày 28-10-2021. Thực hiện Kết luận số 21-KL/TW',
      ['period 21-KL/TW@XIII', 'same-report 21-KL/TW@XIII'],
    ],
    [
      'whatever their order',
      'Thực hiện Kết luận số 21-KL/TW. Có Kết luận số 21-KL/TW ngày 28-10-2021',
      ['same-report 21-KL/TW@XIII', 'period 21-KL/TW@XIII'],
    ],
    [
      'a bare code that this report dates twice',
      '01-HD/TW ngày 20-9-2016; 01-HD/TW ngày 28-9-2021; theo 01-HD/TW',
      ['period 01-HD/TW@XII', 'period 01-HD/TW@XIII', 'same-report-tie 01-HD/TW@XII 01-HD/TW@XIII'],
    ],
    [
      'a number alone',
      'Nghị quyết số 29-NQ/TW ngày 4-11-2013. Nghị quyết 29. Nghị quyết 29 năm 2013. Nghị quyết 29 (khóa XI). Nghị quyết 29 của Trung ương',
      ['period 29-NQ/TW@XI', ...Array<string>(4).fill('short-form 29-NQ/TW@XI')],
    ],
    [
      'a number alone with the date of another document',
      'Nghị quyết số 29-NQ/TW ngày 4-11-2013. Nghị quyết 29 ngày 17-11-2022. Nghị quyết 29 năm 2022. Nghị quyết 29 ngày 5-11-2013',
      ['period 29-NQ/TW@XI', ...Array<string>(3).fill('unresolved')],
    ],
    [
      'a number alone with the khóa of another document',
      'Nghị quyết số 29-NQ/TW ngày 4-11-2013. Nghị quyết 29 (khóa XIII)',
      ['period 29-NQ/TW@XI', 'unresolved'],
    ],
    [
      'a number alone with its khóa, of several cited',
      'Nghị quyết 26-NQ/TW (khóa X). Nghị quyết 26-NQ/TW (khóa XII). Nghị quyết 26 (khóa XII). Nghị quyết 26',
      [
        'period 26-NQ/TW@X',
        'period 26-NQ/TW@XII',
        'short-form 26-NQ/TW@XII',
        'short-form 26-NQ/TW@X 26-NQ/TW@XII',
      ],
    ],
    [
      'a number alone of a body that did not sign the one cited',
      'Nghị quyết 19-NQ/TW (khóa XII). Nghị quyết 19 của Chính phủ. Nghị quyết 19 của Bộ Chính trị',
      ['period 19-NQ/TW@XII', 'unresolved', 'short-form 19-NQ/TW@XII'],
    ],
    [
      'a number alone of a central body, after one of a province',
      'Nghị quyết 05-NQ/TU ngày 1-1-2022. Nghị quyết 05 của Tỉnh ủy. Nghị quyết 05 của Bộ Chính trị',
      ['period 05-NQ/TU@XIII:?r', 'short-form 05-NQ/TU@XIII:?r', 'unresolved'],
    ],
    [
      'the khóa of a province, which is none of the Party',
      'Nghị quyết 05-NQ/TU của Tỉnh ủy Nghệ An (khóa XI). Nghị quyết 05-NQ/TU ngày 3-3-2012 của Tỉnh ủy Nghệ An',
      ['period 05-NQ/TU@khoa-XI:nghe-an', 'period 05-NQ/TU@XI:nghe-an'],
    ],
    [
      'the khóa of a province with a date, which tells the term of the Party',
      'Nghị quyết 05-NQ/TU ngày 14-12-2016 của Tỉnh ủy Nghệ An (khóa XVIII)',
      ['period 05-NQ/TU@XII:nghe-an'],
    ],
    ['nothing known', 'Quy định số 205-QĐ/TW của Bộ Chính trị', ['undated 205-QĐ/TW@?']],
    [
      'names',
      'Nghị quyết Đại hội XIII của Đảng, Nghị quyết Trung ương 4 (khóa XII), Điều lệ Đảng',
      ['named NGHI_QUYET:dai-hoi@XIII', 'named NGHI_QUYET:hoi-nghi-trung-uong-4@XII', 'named DIEU_LE:dang'],
    ],
    [
      'a plenum whose term the report gives elsewhere',
      'Nghị quyết Trung ương 4. Nghị quyết Trung ương 4 (khóa XII)',
      ['same-report NGHI_QUYET:hoi-nghi-trung-uong-4@XII', 'named NGHI_QUYET:hoi-nghi-trung-uong-4@XII'],
    ],
    [
      'a province and a city in it of one name',
      '15/QĐ-UBND ngày 3/2/2021 của UBND tỉnh Nam Định; 15/QĐ-UBND ngày 3/2/2021 của UBND thành phố Nam Định',
      ['period 15/QĐ-UBND@2021:nam-dinh', 'period 15/QĐ-UBND@2021:thanh-pho-nam-dinh'],
    ],
    [
      'a city that has the rank of a province',
      'Quyết định 15/QĐ-UBND ngày 3/2/2021 của UBND TP. Hồ Chí Minh; Nghị quyết 05-NQ/TU ngày 3-4-2021 của Thành ủy Hải Phòng',
      ['period 15/QĐ-UBND@2021:ho-chi-minh', 'period 05-NQ/TU@XIII:hai-phong'],
    ],
    [
      'the committees of a province and of a city in it',
      'Nghị quyết 05-NQ/TU ngày 3-4-2021 của Tỉnh ủy Nam Định; Nghị quyết 05-NQ/TU ngày 3-4-2021 của Thành ủy Nam Định',
      ['period 05-NQ/TU@XIII:nam-dinh', 'period 05-NQ/TU@XIII:thanh-pho-nam-dinh'],
    ],
    [
      'letters that no table lists, by the place of their body',
      'Quyết định 15/QĐ-CAT ngày 3/2/2021 của Công an tỉnh Nghệ An; Quyết định 15/QĐ-CAT ngày 3/2/2021 của Công an tỉnh Hà Tĩnh',
      ['period 15/QĐ-CAT@2021:nghe-an', 'period 15/QĐ-CAT@2021:ha-tinh'],
    ],
    [
      'a district, and a commune, whose name does not tell its province',
      'Quyết định 15/QĐ-UBND ngày 3/2/2021 của UBND huyện Đô Lương; Quyết định 15/QĐ-UBND ngày 3/2/2021 của UBND xã Tân Lập',
      ['period 15/QĐ-UBND@2021:huyen-do-luong', 'period 15/QĐ-UBND@2021:xa-tan-lap?r'],
    ],
    [
      'districts of one name that number alike, each in its province, and communes',
      'Quyết định 15/QĐ-UBND ngày 3/2/2021 của UBND huyện Châu Thành, tỉnh Bến Tre; Quyết định 15/QĐ-UBND ngày 3/2/2021 của UBND huyện Châu Thành, tỉnh Long An; Quyết định 15/QĐ-UBND ngày 3/2/2021 của UBND xã Tân Lập, huyện Vũ Thư; Quyết định 15/QĐ-UBND ngày 3/2/2021 của UBND xã Tân Lập, huyện Châu Thành',
      [
        'period 15/QĐ-UBND@2021:huyen-chau-thanh-tinh-ben-tre',
        'period 15/QĐ-UBND@2021:huyen-chau-thanh-tinh-long-an',
        'period 15/QĐ-UBND@2021:xa-tan-lap-huyen-vu-thu',
        'period 15/QĐ-UBND@2021:xa-tan-lap-huyen-chau-thanh?r',
      ],
    ],
    [
      'a code that every province shares',
      'Quyết định 15/QĐ-UBND ngày 3/2/2021',
      ['period 15/QĐ-UBND@2021:?r'],
    ],
    [
      'a congress whose branch the words leave open',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, Nghị quyết Đại hội Đảng bộ tỉnh Bắc Ninh lần thứ XX',
      [
        'named NGHI_QUYET:dai-hoi-dang-bo-tinh-lan-thu-xix:?r',
        'named NGHI_QUYET:dai-hoi-dang-bo-tinh-bac-ninh-lan-thu-xx',
      ],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(answers(text)).toEqual(expected)
  })

  test('an unknown place joins no two reports', () => {
    const text = 'Chỉ thị 26-CT/TU ngày 12/5/2023'
    expect(answers(text, 'a')).not.toEqual(answers(text, 'b'))
  })

  test('a directive takes the noun that most citations print, and says who signs with its letters', () => {
    const text = 'Quyết định 24-QĐ/TW, Quy định 24-QĐ/TW, Quy định 24-QĐ/TW; Hướng dẫn 02-HD/BTCTW'
    expect(resolve(extract(text).citations, { report: 'r' }).directives).toMatchObject([
      { id: '02-HD/BTCTW@?', impliedBody: 'ban-to-chuc-trung-uong' },
      {
        id: '24-QĐ/TW@?',
        typeName: 'Quy định',
        name: 'Quy định 24-QĐ/TW (khóa ?)',
        impliedBody: 'trung-uong',
      },
    ])
  })

  test('a caller may replace the rules', () => {
    const { citations } = resolve(extract('Quy định 24-QĐ/TW').citations, { report: 'r', rules: [] })
    expect(citations[0]?.resolution).toEqual({
      status: 'unresolved',
      rule: null,
      basis: null,
      directives: [],
      openOn: '24-QĐ/TW',
    })
  })
})

test('the sample report cites sixteen coded and three named directives', () => {
  const text = readFileSync(new URL('../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url), 'utf8')
  const { citations, directives } = resolve(extract(text).citations, { report: 'sample' })
  expect(directives.map(({ id }) => id)).toEqual([
    '01-HD/TW@XII',
    '01-HD/TW@XIII',
    '02-CTr/BTCTW@XIII',
    '02-HD/BTCTW@?',
    '03-KH/TW@?',
    '04-KH/BTCTW@XIII',
    '18-NQ/TW@XII',
    '19-NQ/TW@XII',
    '205-QĐ/TW@?',
    '21-KL/TW@XIII',
    '24-QĐ/TW@XIII',
    '28-CT/TW@?',
    '29-QĐ/TW@XII',
    '36-HD/BTCTW@XII',
    '37-QĐ/TW@?',
    '39-NQ/TW@XI',
    'DIEU_LE:dang',
    'NGHI_QUYET:dai-hoi@XIII',
    'NGHI_QUYET:hoi-nghi-trung-uong-4@XII',
  ])
  const open = citations.filter(({ resolution }) => resolution.status !== 'resolved')
  expect(open.map(({ form }) => form)).toEqual(['described', 'described', 'described'])
})

import { expect, test } from '@jest/globals'
import { cited, type Cited } from '../../helpers/citing.ts'

test.each<[string, string, Cited[]]>([
  [
    'a congress',
    'thực hiện Nghị quyết Đại hội XIII của Đảng, nghị quyết',
    [{ exact: 'Nghị quyết Đại hội XIII của Đảng', nameKey: 'dai-hoi', term: 'XIII' }],
  ],
  [
    'a congress in full',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    [
      {
        exact: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
        nameKey: 'dai-hoi',
        term: 'XIII',
      },
    ],
  ],
  [
    'a congress by a figure',
    'Nghị quyết Đại hội Đảng lần thứ 12',
    [{ exact: 'Nghị quyết Đại hội Đảng lần thứ 12', term: 'XII' }],
  ],
  [
    'a plenum',
    'Nghị quyết Trung ương 4 (khóa XII) trong',
    [{ exact: 'Nghị quyết Trung ương 4 (khóa XII)', nameKey: 'hoi-nghi-trung-uong-4', term: 'XII' }],
  ],
  [
    'a plenum glued to TW',
    'Nghị quyết TW4 khóa 11',
    [{ exact: 'Nghị quyết TW4 khóa 11', nameKey: 'hoi-nghi-trung-uong-4', term: 'XI' }],
  ],
  [
    'a plenum after a comma',
    'Nghị quyết T.Ư 4, khoá XI',
    [{ exact: 'Nghị quyết T.Ư 4, khoá XI', term: 'XI' }],
  ],
  [
    'a plenum without its term',
    'Nghị quyết Hội nghị Trung ương 11, xác định',
    [{ exact: 'Nghị quyết Hội nghị Trung ương 11', nameKey: 'hoi-nghi-trung-uong-11', term: null }],
  ],
  [
    'a plenum in Roman numerals after the committee',
    'tinh thần Nghị quyết Trung ương lần thứ VIII (khoá 7) của Đảng',
    [
      {
        exact: 'Nghị quyết Trung ương lần thứ VIII (khoá 7)',
        nameKey: 'hoi-nghi-trung-uong-8',
        term: 'VII',
      },
    ],
  ],
  [
    'constitutions by their years',
    'Hiến pháp 1946, 1959, 1980 và 1992, trong 54 dân tộc',
    [
      { exact: 'Hiến pháp 1946', on: '1946' },
      { exact: '1959', on: '1959' },
      { exact: '1980', on: '1980' },
      { exact: '1992', on: '1992' },
    ],
  ],
  [
    'i for y',
    'Pháp lệnh Xử lí vi phạm hành chính',
    [{ exact: 'Pháp lệnh Xử lí vi phạm hành chính', nameKey: 'xu-ly-vi-pham-hanh-chinh' }],
  ],
  [
    'the country between title and year',
    'Luật Thương mại Việt Nam năm 2005 và Luật Đường sắt Việt Nam có',
    [
      { exact: 'Luật Thương mại Việt Nam năm 2005', nameKey: 'thuong-mai', on: '2005' },
      { exact: 'Luật Đường sắt', nameKey: 'duong-sat', on: null },
    ],
  ],
  [
    'a year in brackets after the title',
    'Luật phá sản doanh nghiệp (1993), Luật hợp tác xã (năm 1996), Luật Đầu tư (sửa đổi)',
    [
      { exact: 'Luật phá sản doanh nghiệp', nameKey: 'pha-san-doanh-nghiep', on: '1993' },
      { exact: 'Luật hợp tác xã', on: '1996' },
      { exact: 'Luật Đầu tư', on: null },
    ],
  ],
  [
    'a title after "về"',
    'đã ban hành Pháp lệnh về thủ tục giải quyết các vụ án kinh tế (tháng bảy năm 1994), Pháp lệnh về trọng tài thương mại',
    [
      { exact: 'Pháp lệnh về thủ tục giải quyết các vụ án kinh tế', on: '1994-07' },
      { exact: 'Pháp lệnh về trọng tài thương mại', nameKey: 'trong-tai-thuong-mai' },
    ],
  ],
  [
    'a second sitting',
    'Nghị quyết Trung ương 6 (lần 2) khóa VIII',
    [
      {
        exact: 'Nghị quyết Trung ương 6 (lần 2) khóa VIII',
        nameKey: 'hoi-nghi-trung-uong-6-lan-2',
        term: 'VIII',
      },
    ],
  ],
  [
    'a conclusion of a plenum',
    'Kết luận Hội nghị lần thứ 4 Ban Chấp hành Trung ương khóa XIII',
    [
      {
        exact: 'Kết luận Hội nghị lần thứ 4 Ban Chấp hành Trung ương khóa XIII',
        type: 'Kết luận',
        nameKey: 'hoi-nghi-trung-uong-4',
        term: 'XIII',
      },
    ],
  ],
  [
    'a plenum in Roman numerals',
    'nội dung nghị quyết Hội nghị lần thứ X - BCH Trung ương Đảng khóa XI và',
    [
      {
        exact: 'nghị quyết Hội nghị lần thứ X - BCH Trung ương Đảng khóa XI',
        nameKey: 'hoi-nghi-trung-uong-10',
        term: 'XI',
      },
    ],
  ],
  [
    'a congress in bold',
    'Thực hiện Nghị quyết **Đại hội XIII** của Đảng',
    [{ exact: 'Nghị quyết **Đại hội XIII** của Đảng', nameKey: 'dai-hoi', term: 'XIII' }],
  ],
  [
    'a plenum above the tenth in words',
    'Nghị quyết Trung ương mười một khóa XI',
    [{ exact: 'Nghị quyết Trung ương mười một khóa XI', nameKey: 'hoi-nghi-trung-uong-11', term: 'XI' }],
  ],
  [
    'the fifth plenum in words',
    'Nghị quyết Trung ương năm khóa VIII',
    [{ exact: 'Nghị quyết Trung ương năm khóa VIII', nameKey: 'hoi-nghi-trung-uong-5', term: 'VIII' }],
  ],
  ['not the fifth plenum but a year', 'Quán triệt Nghị quyết Trung ương năm 2018 về công tác', []],
  [
    'not a plenum of the Youth Union',
    'Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đoàn khóa XI',
    [],
  ],
  [
    'a branch with a hyphen and its period',
    'Nghị quyết Đại hội Đảng bộ TP-HCM lần thứ XI, nhiệm kỳ 2020-2025 đề ra',
    [
      {
        exact: 'Nghị quyết Đại hội Đảng bộ TP-HCM lần thứ XI, nhiệm kỳ 2020-2025',
        nameKey: 'dai-hoi-dang-bo-tp-hcm-lan-thu-xi',
      },
    ],
  ],
  ['the charter', 'thi hành Điều lệ Đảng.', [{ exact: 'Điều lệ Đảng', nameKey: 'dang', type: 'Điều lệ' }]],
  [
    'a congress of a mass organisation',
    'Nghị quyết Đại hội XII Công đoàn Việt Nam đề ra',
    [
      {
        exact: 'Nghị quyết Đại hội XII Công đoàn Việt Nam',
        nameKey: 'dai-hoi-cong-doan-viet-nam-lan-thu-xii',
        term: null,
      },
    ],
  ],
  [
    "a congress of the whole country that is not the Party's",
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Hội LHPN Việt Nam',
    [
      {
        exact: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Hội LHPN Việt Nam',
        nameKey: 'dai-hoi-hoi-lien-hiep-phu-nu-viet-nam-lan-thu-xiii',
        term: null,
      },
    ],
  ],
  [
    'a congress of a branch after its number',
    'Nghị quyết Đại hội XX Đảng bộ tỉnh Bắc Ninh',
    [
      {
        exact: 'Nghị quyết Đại hội XX Đảng bộ tỉnh Bắc Ninh',
        nameKey: 'dai-hoi-dang-bo-tinh-bac-ninh-lan-thu-xx',
        term: null,
      },
    ],
  ],
  [
    'not a congress whose union is not named',
    'Nghị quyết Đại hội X của Đoàn, Đại hội lần thứ XII Công đoàn tỉnh',
    [],
  ],
  ['not a congress that the Party has not had', 'Nghị quyết Đại hội XX đề ra', []],
  ['not a congress of a branch', 'Nghị quyết Đại hội đảng bộ các cấp', []],
  ['not a plenum as an event', 'tại Hội nghị Trung ương 3 (khóa XIII)', []],
  ['not the code of a plenum', 'Nghị quyết Trung ương 18-NQ/TW', [{ exact: '18-NQ/TW' }]],
  ['not another charter', 'Điều lệ Đảng bộ X', []],
])('%s', (_reason, text, expected) => {
  expect(cited(text, expected)).toEqual(expected)
})

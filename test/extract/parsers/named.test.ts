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
  ['the charter', 'thi hành Điều lệ Đảng.', [{ exact: 'Điều lệ Đảng', nameKey: 'dang', type: 'Điều lệ' }]],
  ['not a congress of a branch', 'Nghị quyết Đại hội đảng bộ các cấp', []],
  ['not a plenum as an event', 'tại Hội nghị Trung ương 3 (khóa XIII)', []],
  ['not the code of a plenum', 'Nghị quyết Trung ương 18-NQ/TW', [{ exact: '18-NQ/TW' }]],
  ['not another charter', 'Điều lệ Đảng bộ X', []],
])('%s', (_reason, text, expected) => {
  expect(cited(text, expected)).toEqual(expected)
})

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.ts'

test.each([
  ['a ratio', 'cơ bản hoàn thành 27/27 đề án, 6/6 đề án'],
  ['a span of years', 'nhiệm kỳ 2021-2026, giai đoạn 2016 - 2021'],
  ['a count of directives', 'đã ban hành 1 Quy định, 1 Kết luận của BCH Trung ương; 5 Kết luận, 1 Kế hoạch'],
  [
    'directives in general',
    'nghị quyết đại hội đảng bộ các cấp và các nghị quyết, kết luận của Bộ Chính trị',
  ],
  ['a date', 'ngày 30-7-2021, 20/01/2021 và 4.11.2013'],
  ['a plate', 'xe biển số 29C-597.75 và 88C-288.49'],
  ['a phone number', 'điện thoại 024-3845/6789, 080-43162'],
  ['a score', 'Anh dẫn 1-0, thắng 5-3'],
  ['a form', 'kê khai theo Mẫu số 02-HD/BTCTW và Mẫu số 01/TTĐB'],
  ['a form of a tax return', 'Tờ khai quyết toán (05/QTT-TNCN)'],
  ['an aircraft and a virus', 'máy bay MiG-21, An-26, dịch bệnh COVID-19'],
  ['a standard', 'theo TCVN 7382:2004/BTNMT và ISO 9001-2015'],
  ['a road and a house', 'tại số 12/3A đường QL1A, ngõ 15/A'],
  ['a decision that is taken, not cited', 'lãnh đạo đã ra quyết định sau khi kết luận'],
  ['a rank', 'giành ngôi số 1 thế giới, Kế hoạch số 1 thế giới, Thông báo số 1 trên loa'],
  ['a slogan that counts', 'phong trào "Chỉ thị 3 không" và kế hoạch 5 năm'],
  [
    'a number after a noun in small letters that counts',
    'quyết định 28 suất học bổng, thông báo 12 trường hợp',
  ],
  ['laws of a kind', 'các đạo luật tổ chức Quốc hội, Chính phủ; ngành luật lao động; khoa học luật hình sự'],
  ['a law that is not there yet', 'Do chưa có Luật về hội nên hiện nay; cần sớm ban hành Luật về biểu tình'],
  ['a part of a longer number', 'mã 12.345-6/2021-NQ'],
])('%s is no citation', (_reason, text) => {
  expect(extract(text).citations.map(({ exact }) => exact)).toEqual([])
})

const lines = readFileSync(new URL('../fixtures/prose-without-citations.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)

test.each(lines)('no citation in "%s"', (line) => {
  expect(extract(line).citations.map(({ exact }) => exact)).toEqual([])
})

import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.ts'

const state = `| ỦY BAN NHÂN DÂN TỈNH SƠN LA ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 254/QĐ-UBND | Sơn La, ngày 17 tháng 02 năm 2023 |

QUYẾT ĐỊNH

Căn cứ Nghị định số 26/2020/NĐ-CP;`

const party = `BAN TỔ CHỨC TRUNG ƯƠNG
*
Số 36-HD/BTCTW

Hà Nội, ngày 20 tháng 01 năm 2021

HƯỚNG DẪN
thực hiện Chỉ thị số 45-CT/TW`

const narrow = `ỦY
BAN NHÂN DÂN
TỈNH QUẢNG NAM
--------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
Số:
14/2007/QĐ-UBND
|
Tam
Kỳ, ngày 19 tháng 6 năm 2007
|
Căn cứ Nghị định số 171/2004/NĐ-CP;`

const besideMotto = `BỘ CHÍNH TRỊ | ĐẢNG CỘNG SẢN VIỆT NAM |
Số: 29-QĐ/TW | Hà Nội, ngày 02 tháng 6 năm 1997 |
theo Kết luận số 12-KL/TW`

const underSuperior = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
SỞ Y TẾ
Số: 12/QĐ-SYT
Lào Cai, ngày 3 tháng 1 năm 2024
theo Nghị định số 30/2020/NĐ-CP`

describe('a letterhead', () => {
  test.each([
    [
      'of the State, in a table',
      state,
      '254/QĐ-UBND',
      '2023-02-17',
      'Ủy ban nhân dân tỉnh Sơn La',
      '26/2020/NĐ-CP',
    ],
    [
      'in a narrow column',
      narrow,
      '14/2007/QĐ-UBND',
      '2007-06-19',
      'Ủy ban nhân dân tỉnh Quảng Nam',
      '171/2004/NĐ-CP',
    ],
    ['beside the motto', besideMotto, '29-QĐ/TW', '1997-06-02', 'Bộ Chính trị', '12-KL/TW'],
    ['under the superior', underSuperior, '12/QĐ-SYT', '2024-01-03', 'SỞ Y TẾ', '30/2020/NĐ-CP'],
    ['of the Party', party, '36-HD/BTCTW', '2021-01-20', 'Ban Tổ chức Trung ương', '45-CT/TW'],
  ])('%s tells which document the text is, and is no citation', (_reason, text, ...expected) => {
    const [code, date, body, cited] = expected
    const { letterhead, citations } = extract(text)
    expect(letterhead).toMatchObject({ code, issuedOn: { value: date }, issuedBy: [{ name: body }] })
    expect(citations.map((one) => one.code)).toEqual([cited])
  })

  test.each([
    ['with a noun', 'Quy định số 24-QĐ/TW\n\nHà Nội, ngày 30 tháng 7 năm 2021'],
    ['without a date', 'Số: 24-QĐ/TW\n\nvề thi hành Điều lệ'],
    ['inside a line', 'xem số 24-QĐ/TW, Hà Nội, ngày 30 tháng 7 năm 2021'],
  ])('a number %s is none', (_reason, text) => {
    const { letterhead, citations } = extract(text)
    expect(letterhead).toBeNull()
    expect(citations[0]?.code).toBe('24-QĐ/TW')
  })
})

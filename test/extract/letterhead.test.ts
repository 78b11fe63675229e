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

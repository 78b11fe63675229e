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

const columns = `      HỘI NÔNG DÂN VIỆT NAM       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHẤP HÀNH TRUNG ƯƠNG               Độc lập – Tự do – Hạnh phúc
                        *
          Số  344 - KH/HNDTW                    Hà Nội, ngày 21 tháng 5 năm 2018

KẾ HOẠCH
theo Hướng dẫn số 211-HD/HNDTW`

const dateAbove = `     HỘI NÔNG DÂN VIỆT NAM       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHẤP HÀNH TRUNG ƯƠNG            Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 28 tháng 3  năm 2018
                    *
        Số 314 - KH/HNDTW

theo Quyết định số 2682-QĐ/HNDTW`

const letters = `HỘI NÔNG DÂN VIỆT NAM

   BCH HND TỈNH HÀ NAM

*

Số 129 - KH/HNDT

            Hà Nam, ngày 30 tháng 9 năm 2022

theo Chỉ thị số 16-CT/TW`

const page = `Hướng dẫn 11-HD/UBKTTW thực hiện việc xử lý kỷ luật

Số hiệu: 11-HD/UBKTTW   Loại văn bản: Hướng dẫn
Nơi ban hành: Ủy ban Kiểm tra Trung ương   Ngày ban hành: 24/03/2008

ỦY BAN KIỂM TRA TRUNG ƯƠNG
--------
ĐẢNG CỘNG SẢN VIỆT NAM
----------------
Số: 11-HD/UBKTTW
Hà Nội, ngày 24 tháng 3 năm 2008

theo Quy định số 94-QĐ/TW`

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
      'in capitals',
      state.toUpperCase(),
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
    ['under the superior', underSuperior, '12/QĐ-SYT', '2024-01-03', 'Sở Y tế tỉnh Lào Cai', '30/2020/NĐ-CP'],
    [
      'in two columns, under the superior',
      columns,
      '344-KH/HNDTW',
      '2018-05-21',
      'Ban Chấp hành Trung ương Hội Nông dân Việt Nam',
      '211-HD/HNDTW',
    ],
    [
      'with the date above the number',
      dateAbove,
      '314-KH/HNDTW',
      '2018-03-28',
      'Ban Chấp hành Trung ương Hội Nông dân Việt Nam',
      '2682-QĐ/HNDTW',
    ],
    [
      'with letters of a name',
      letters,
      '129-KH/HNDT',
      '2022-09-30',
      'Ban Chấp hành Hội Nông dân tỉnh Hà Nam',
      '16-CT/TW',
    ],
    [
      'under the title and the number that a page prints',
      page,
      '11-HD/UBKTTW',
      '2008-03-24',
      'Ủy ban Kiểm tra Trung ương',
      '94-QĐ/TW',
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

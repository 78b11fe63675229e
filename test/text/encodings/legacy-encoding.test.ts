import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { legacyEncodingOf } from '../../../src/text/encodings/legacy-encoding.ts'
import { isSyllable } from '../../../src/text/encodings/syllable.ts'
import { fromTcvn3 } from '../../../src/text/encodings/tcvn3.ts'
import { fromVni } from '../../../src/text/encodings/vni.ts'
import { fromWindows1258 } from '../../../src/text/encodings/windows-1258.ts'

const sample = readFileSync(
  new URL('../../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url),
  'utf8',
)

describe('isSyllable', () => {
  test.each(
    'nghiêng quyết giết gì giữa uỷ ủy hoà hòa thuở khuya ngoằn quốc Đảng yêu ưu rượu oái'
      .split(' ')
      .map((word) => [word]),
  )('%s is one', (word) => expect(isSyllable(word)).toBe(true))

  test.each('mảt kể́ nh©n café quyÕt ñaûng x xyz zá ngg ộtộ'.split(' ').map((word) => [word]))(
    '%s is none',
    (word) => expect(isSyllable(word)).toBe(false),
  )

  test('nearly every word of the sample report with a mark is one', () => {
    const words = (sample.match(/\p{L}+/gu) ?? []).filter((word) => /[^\0-\x7f]/u.test(word) && word !== 'QĐ')
    const wrong = words.filter((word) => !isSyllable(word))
    expect(wrong.length / words.length).toBeLessThan(0.03)
  })
})

describe('legacyEncodingOf', () => {
  test.each([
    ['the sample report', sample],
    ['the same, decomposed', sample.normalize('NFD')],
    ['too few words to judge', 'Ñaûng boä'],
    ['French', 'Les décrets étaient adoptés à Besançon, où siège l’assemblée générale de la région'],
    ['German', 'Über die Größe müssen wir später noch länger für uns überlegen, können wir natürlich'],
    ['English', 'The Party’s regulation No 24 — “as is” — is © 2021'],
  ])('leaves %s alone', (_reason, text) => expect(legacyEncodingOf(text)).toBeUndefined())

  test.each([
    ['TCVN3 (ABC)', 'Uû ban nh©n d©n tØnh, ®¶ng bé, nghÞ quyÕt'],
    ['VNI-Windows', 'Ñaûng boä, nghò quyeát, uûy ban nhaân daân'],
    ['windows-1258', 'Ðaòng bôò, nghiò quyêìt, uÒy ban nhân dân'],
  ])('recognises %s', (name, text) => expect(legacyEncodingOf(text)?.name).toBe(name))
})

describe('the tables', () => {
  test.each([
    [
      'a capital letter with a tone of the font of capitals',
      'QUYÕT §ÞNH Sè 24-Q§/TW',
      'QUYẾT ĐỊNH Số 24-QĐ/TW',
    ],
    ['letters of a code', '123/Q§-TTg', '123/QĐ-TTg'],
    ['every tone of ă, â, ơ, ư', '¾»¼½Æ ÊÇÈÉË íêëìî øõö÷ù', 'ắằẳẵặ ấầẩẫậ ớờởỡợ ứừửữự'],
  ])('TCVN3: %s', (_reason, shown, expected) => expect(fromTcvn3(shown)).toBe(expected))

  // as the font's own chart lists them
  test.each([
    ['aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä', 'á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ'],
    ['eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò', 'é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị'],
    ['où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï', 'ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ'],
    ['uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ', 'ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ'],
    ['AÙ AÂ AÄ EÁ OÀ ÔÏ ÖØ UÕ Î Ñ Í Ò Uû', 'Á Â Ậ Ế Ồ Ợ Ừ Ũ Ỵ Đ Í Ị Ủ'],
    ['khoâng coù gì, loaïi hoùa', 'không có gì, loại hóa'],
  ])('VNI: %s', (shown, expected) => expect(fromVni(shown)).toBe(expected))

  test('windows-1258', () => expect(fromWindows1258('Quy ðiònh')).toBe('Quy định'))
})

import { laid } from '../helpers/laid.ts'
import { describe, expect, test } from '@jest/globals'
import { segment } from '../../src/text/achievements.ts'

/** Returns the first lines of the achievements, which is how their numbers are written; ordinal 0 is left out. */
function items(text: string): string[] {
  return segment(laid(text))
    .filter(({ ordinal }) => ordinal > 0)
    .map(({ start }) => text.slice(start).split('\n', 1)[0] ?? '')
}

describe('an item begins with', () => {
  test.each<[string, string[]]>([
    ['a number and a point', ['1. Một', '2. hai', '3.Ba']],
    ['a number and a bracket', ['1) Một', '2) hai', '3)ba']],
    ['a number in brackets', ['(1) Một', '(2) hai']],
    ['a number and a hyphen', ['1- Một', '2 - Hai', '3-Ba']],
    ['a number and a stroke', ['1/ Một', '2/ hai', '3/Ba']],
    ['a number of two digits', ['01. Một', '02. Hai']],
    ['a number that lost its point', ['1. Một', '2 Hai', '3Ba', '4. Bốn']],
    ['a number glued to its word', ['1Một', '2Hai']],
    ['a number before a quotation or a quantity', ['1. “Một”', '2. "Hai"', '3. 27/27 đề án']],
    ['a Roman number', ['I. Một', 'II- HAI', 'III-BA', 'IV/ Bốn', 'V. Năm']],
    [
      'a capital letter',
      ['A. Một', 'B. Hai', 'C. Ba', 'D. Bốn', 'Đ. Năm', 'E. Sáu', 'G. Bảy', 'H. Tám', 'I. Chín'],
    ],
    ['a small letter', ['a) một', 'b) Hai', 'c) ba', 'd) bốn', 'đ) năm', 'e) sáu', 'g) bảy']],
    ['a small letter of the Latin alphabet', ['a. Một', 'b. Hai', 'c. Ba', 'd. Bốn', 'e. Năm', 'f. Sáu']],
    ['a rank', ['Thứ nhất, một', 'Thứ hai là hai', 'Thứ ba: ba', 'Thứ tư - bốn']],
    ['a rank in bold with its verb', ['**Thứ nhất là** một', '**Thứ hai là** hai']],
    ['a rank in capitals', ['THỨ NHẤT LÀ MỘT', 'THỨ HAI: HAI']],
    ['a rank in italics', ['*Thứ nhất,* một', '*Thứ hai*, hai']],
    ['a count in capitals', ['MỘT LÀ, một', 'HAI LÀ hai']],
    ['a count', ['Một là, một', 'Hai là hai', 'Ba là: ba']],
    ['a number in bold', ['**1. Một**', '**2.** Hai', '__3. Ba__']],
    ['a heading of markdown', ['## 1. Một', '### **2. Hai**']],
    ['a heading in capitals', ['1. MỘT', '2. HAI']],
    ['spaces', ['1.   Một', '2.\u00a0Hai']],
    ['a hyphen, when nothing else does', ['- Một', '-Hai', '- 3 đề án']],
    ['a bullet, when nothing else does', ['• Một', '• Hai', '• ba']],
    ['an asterisk, when nothing else does', ['* Một', '* **Hai**', '* Ba']],
  ])('%s', (_reason, lines) => {
    expect(items(lines.join('\n'))).toEqual(lines)
    expect(items(`Lời mở đầu:\n\n${lines.join('\n\n\tLời văn.\n\n')}`)).toEqual(lines)
  })

  test('the eleventh and later, too', () => {
    const words = [
      'nhất',
      'hai',
      'ba',
      'tư',
      'năm',
      'sáu',
      'bảy',
      'tám',
      'chín',
      'mười',
      'mười một',
      'mười hai',
    ]
    const lines = words.map((word) => `Thứ ${word}, làm`)
    expect(items(lines.join('\n'))).toEqual(lines)
    const verbs = words.map((word) => `Thứ ${word} là, làm`)
    expect(items(verbs.join('\n'))).toEqual(verbs)
    const numbers = Array.from({ length: 120 }, (_, index) => `${index + 1}. Làm`)
    expect(items(numbers.join('\n'))).toEqual(numbers)
  })
})

describe('no item begins with', () => {
  test.each<[string, string]>([
    ['a number of two levels', '1.1. Một\n1.2. Hai'],
    ['a sentence that begins as a number in words', 'Một là vàng\nHaiti là nước\nHai lần là'],
    ['a year in words', 'Năm 2021, một\nNăm 2022 là năm'],
    ['a quantity', '1.000 đồng\n2.000 đồng'],
    ['a quantity and a name', '1 Hà Nội\n2 Hải Phòng'],
    ['a date', '1-5-2021\n2-5-2021'],
    ['a date with strokes', '1/5/2021\n2/5/2021'],
    ['a code', '1-CT/TW\n2-CT/TW'],
    ['a code of the State', '1/KH-UBND\n2/KH-UBND'],
    ['a generation', '1G Mobi\n2G Mobi'],
    ['a row of a table', '1 | TAND Hà Nội\n2 | TAND Huế'],
    ['a year', '2021. Năm\n2022. Năm'],
    ['a number after its list has passed it', '2. Hai\n1. Một'],
    ['an initial', 'C. Mác\nV.I. Lênin\nI. Kant'],
    ['a day of the week', 'Thứ hai, ngày 5\nThứ ba, ngày 6'],
    ['two bullets', '- Một\n- Hai'],
    ['emphasis', '*Một*\n*Hai*\n*Ba*'],
    ['a rule', '---\n---\n---'],
    ['a legal basis', '- Căn cứ Luật A;\n- Căn cứ Luật B;\n- Theo đề nghị của C.'],
    ['a clause of an article', 'Điều 1. Phạm vi\n1. Một\n2. Hai\nĐiều 2. Đối tượng\n1. Ba\n2. Bốn'],
    ['a clause of an article in bold', '**Điều 1.**\n\n1. Một\n2. Hai'],
    ['a clause of a chapter', 'CHƯƠNG I\nQUY ĐỊNH CHUNG\n1. Một\n2. Hai'],
    ['the word Khoản', 'Khoản 1. Một\nKhoản 2. Hai'],
  ])('%s', (_reason, text) => {
    expect(segment(laid(text))).toMatchObject([{ ordinal: 0, ranges: [{ start: 0, end: text.length }] }])
  })
})

describe('the outermost numbering', () => {
  test.each<[string, string, string[]]>([
    [
      'is that of the sections, when none has items',
      'I. Một\n- a\n- b\n- c\nII. Hai\na) a\nb) b\nIII. Ba',
      ['I. Một', 'II. Hai', 'III. Ba'],
    ],
    [
      'is that of the items, when each section begins again',
      'I. A\n1. Một\na) a\nb) b\n2. Hai\nII. B\n1. Ba\n2. Bốn',
      ['1. Một', '2. Hai', '1. Ba', '2. Bốn'],
    ],
    [
      'is that of the items, when they number through',
      'I. A\n1. Một\n2. Hai\nII. B\n3. Ba\nIII. C\n4. Bốn',
      ['1. Một', '2. Hai', '3. Ba', '4. Bốn'],
    ],
    [
      'is that of a section itself where it has no items or one',
      'I. A\nLời.\nII. B\n1. Một\n2. Hai\nIII. C\n1. Chỉ một',
      ['I. A', '1. Một', '2. Hai', 'III. C'],
    ],
    [
      'is that of the items under parts and sections',
      'A. A\nI. B\n1. Một\n2. Hai\nII. C\nB. D\nI. E\nII. F',
      ['1. Một', '2. Hai', 'II. C', 'I. E', 'II. F'],
    ],
    ['is the first of two signs', '1) Một\n1. a\n2. b\n2) Hai', ['1) Một', '2) Hai']],
    ['holds letters of another kind', '1. Hỏi\nA. a\nB. b\n2. Hỏi\nA. a\nB. b', ['1. Hỏi', '2. Hỏi']],
    ['comes before bullets', '- a\n- b\n- c\n1. Một\n- d\n2. Hai', ['1. Một', '2. Hai']],
    ['holds bullets of another sign', '- Một\n+ a\n+ b\n+ c\n- Hai\n- Ba', ['- Một', '- Hai', '- Ba']],
    [
      'passes over a heading that is not numbered',
      '# A\n1. Một\n2. Hai\nPhần II. B\n1. Ba\n2. Bốn',
      ['1. Một', '2. Hai', '1. Ba', '2. Bốn'],
    ],
    ['ends at the first article', '1. Một.\n2. Hai.\nĐiều 1. Ba\n3. Bốn', ['1. Một.', '2. Hai.']],
    ['goes on after a sentence that refers to one', '1. Theo\nĐiều 5. Hai\n2. Ba', ['1. Theo', '2. Ba']],
  ])('%s', (_reason, text, expected) => {
    expect(items(text)).toEqual(expected)
  })
})

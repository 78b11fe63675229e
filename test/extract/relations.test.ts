import { describe, expect, test } from '@jest/globals'
import { relationCueRows } from '../../src/lexicon/relation-cues.ts'
import { extract } from '../../src/extract/extract.ts'

/** Returns "24-QĐ/TW REPLACES 29-QĐ/TW" for each relation. */
function relations(text: string): string[] {
  const { citations, relations: found } = extract(text)
  const called = (start: number): string => {
    const citation = citations.find((one) => one.start === start)
    return citation?.code ?? citation?.nameKey ?? citation?.exact ?? '?'
  }
  return found.map(({ from, type, to }) => `${called(from)} ${type} ${called(to)}`)
}

test.each<[string, string, string[]]>([
  ['replaces', 'Quy định 24-QĐ/TW thay thế Quy định 29-QĐ/TW', ['24-QĐ/TW REPLACES 29-QĐ/TW']],
  ['is replaced', 'Quy định 29-QĐ/TW được thay thế bởi Quy định 24-QĐ/TW', ['24-QĐ/TW REPLACES 29-QĐ/TW']],
  ['amends', 'Quy định 264-QĐ/TW sửa đổi, bổ sung Quy định 69-QĐ/TW', ['264-QĐ/TW AMENDS 69-QĐ/TW']],
  [
    'is amended',
    'Luật số 57/2014/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 65/2020/QH14',
    ['65/2020/QH14 AMENDS 57/2014/QH13'],
  ],
  ['repeals', 'Quyết định 445/QĐ-BTC bãi bỏ Quyết định 2304/QĐ-BTC', ['445/QĐ-BTC REPEALS 2304/QĐ-BTC']],
  ['carries out', 'Kế hoạch 03-KH/TW để thực hiện Kết luận 21-KL/TW', ['03-KH/TW IMPLEMENTS 21-KL/TW']],
  ['guides', 'Hướng dẫn 01-HD/TW hướng dẫn thi hành Quy định 24-QĐ/TW', ['01-HD/TW GUIDES 24-QĐ/TW']],
  [
    'does so to each of a list',
    'Quy định 69-QĐ/TW thay thế Quy định 07-QĐi/TW và Quy định 102-QĐ/TW',
    ['69-QĐ/TW REPLACES 07-QĐi/TW', '69-QĐ/TW REPLACES 102-QĐ/TW'],
  ],
  [
    'does one thing and another',
    'Thông tư 25/2010/TT-BTC sửa đổi Thông tư 17/2006/TT-BTC và thay thế Thông tư 06/2007/TT-BTC',
    ['25/2010/TT-BTC AMENDS 17/2006/TT-BTC', '25/2010/TT-BTC REPLACES 06/2007/TT-BTC'],
  ],
  [
    'a comma leads back to the first',
    'Nghị định 72/2020/NĐ-CP quy định chi tiết Luật Dân quân tự vệ, được sửa đổi, bổ sung tại Nghị định 16/2025/NĐ-CP',
    ['72/2020/NĐ-CP GUIDES dan-quan-tu-ve', '16/2025/NĐ-CP AMENDS 72/2020/NĐ-CP'],
  ],
  ['not across sentences', 'Quy định 24-QĐ/TW. Thay thế Quy định 29-QĐ/TW', []],
  [
    'not across a semicolon',
    'Quy định 24-QĐ/TW thay thế Quy định 29-QĐ/TW; Quy định 37-QĐ/TW',
    ['24-QĐ/TW REPLACES 29-QĐ/TW'],
  ],
  ['not from a bracket', 'Luật Doanh nghiệp (sửa đổi), Luật Đầu tư', []],
  ['not to itself', 'Quy định 24-QĐ/TW thay thế Quy định 24-QĐ/TW', []],
  ['a mere list says nothing', 'Quy định 24-QĐ/TW và Quy định 29-QĐ/TW', []],
])('%s', (_reason, text, expected) => {
  expect(relations(text)).toEqual(expected)
})

describe.each(relationCueRows)('$type', ({ type, active, passive }) => {
  test.each(active)('A %s B: A acts on B', (cue) => {
    const text = `Nghị định số 16/2025/NĐ-CP ${cue} Nghị định số 72/2020/NĐ-CP`
    expect(relations(text)).toEqual([`16/2025/NĐ-CP ${type} 72/2020/NĐ-CP`])
  })

  test.each(passive)('A %s B: B acts on A', (cue) => {
    const text = `Nghị định số 72/2020/NĐ-CP ${cue} Nghị định số 16/2025/NĐ-CP`
    expect(relations(text)).toEqual([`16/2025/NĐ-CP ${type} 72/2020/NĐ-CP`])
  })
})

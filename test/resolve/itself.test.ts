import { expect, test } from '@jest/globals'
import type { Citation } from '../../src/domain/citation.ts'
import { extract } from '../../src/extract/extract.ts'
import { builtInLexicon } from '../../src/lexicon/lexicon.ts'
import { itself } from '../../src/resolve/itself.ts'

/** Returns a letterhead of a code whose date is as it is given: "2021" for one of which only the year can be read. */
function letterhead(code: string, date: string | null): Citation {
  const text = `Số: ${code}\nHà Nội, ngày 20 tháng 1 năm 2021`
  const found = extract(text).letterhead
  if (!found) throw new Error('The text has a letterhead')
  return { ...found, issuedOn: date === null ? null : { value: date, basis: 'stated', start: 0, end: 0 } }
}

test.each<
  [reason: string, code: string, dates: [own: string | null, published: string | null], expected: string]
>([
  ['its own date', '36-HD/BTCTW', ['2021-01-20', null], '36-HD/BTCTW@XII'],
  ['its own date, whatever the details say', '36-HD/BTCTW', ['2021-01-20', '2021-03-22'], '36-HD/BTCTW@XII'],
  ['the date of the report', '36-HD/BTCTW', [null, '2021-03-22'], '36-HD/BTCTW@XIII'],
  ['the date of the report within its year', '36-HD/BTCTW', ['2021', '2021-01-20'], '36-HD/BTCTW@XII'],
  ['nothing when these contradict each other', '36-HD/BTCTW', ['2021', '2024-05-06'], '36-HD/BTCTW@?'],
  ['nothing when the report has only a year of two terms', '36-HD/BTCTW', ['2021', '2021'], '36-HD/BTCTW@?'],
  ['nothing when there is no date', '36-HD/BTCTW', [null, null], '36-HD/BTCTW@?'],
  ['the year of the report', '254/QĐ-TTg', [null, '2023-02-17'], '254/QĐ-TTg@2023'],
  ['nothing near the congress of a province', '05-CT/TU', [null, '2020-10-05'], '05-CT/TU@?:?r'],
])(
  'a report is by its letterhead the directive that tells %s',
  (_reason, code, [date, published], expected) => {
    const report = { id: 'r', published, earliest: null, latest: null }
    const options = { citations: [], knowledge: new Map(), lexicon: builtInLexicon }
    expect(itself(report, letterhead(code, date), options)?.id).toBe(expected)
  },
)

test.each<[reason: string, cited: string, expected: string]>([
  ['no other', 'Quy định số 36-QĐ/TW ngày 20-1-2021', '36-QĐ/TW@XII'],
  [
    'one of its day and another',
    'Quy định số 36-QĐ/TW ngày 20-1-2021; Quyết định số 36-QĐ/TW ngày 5-5-2017',
    '36-QĐ/TW@XII~QUY_DINH',
  ],
  [
    'two of other days',
    'Quy định số 36-QĐ/TW ngày 6-6-2018; Quyết định số 36-QĐ/TW ngày 5-5-2017',
    '36-QĐ/TW@XII',
  ],
])('the citations of a report tell whether its code names two documents: %s', (_reason, cited, expected) => {
  const report = { id: 'r', published: null, earliest: null, latest: null }
  const { citations } = extract(cited)
  const options = { citations, knowledge: new Map(), lexicon: builtInLexicon }
  expect(itself(report, letterhead('36-QĐ/TW', '2021-01-20'), options)?.id).toBe(expected)
})

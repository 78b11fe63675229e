import { expect, test } from '@jest/globals'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import { extract } from '../../src/extract/extract.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { subjectDesignation } from '../../src/resolve/rules/described.ts'

const entry = (id: string, bodies: readonly string[], issuedOn: string) => ({
  ...{ plain: id, period: 'XIII', dated: [], since: [] },
  entries: [{ id, type: 'QUY_DINH', issuedOn, bodies }],
})
const knowledge: Knowledge = new Map([
  [
    subjectDesignation('QUY_DINH', 'Công tác quy hoạch cán bộ'),
    [entry('50-QĐ/TW@XIII', ['bo-chinh-tri'], '2021-12-27')],
  ],
])

test.each<[reason: string, text: string, latest: string | null, expected: string[]]>([
  [
    'subject and body agree',
    'Bộ Chính trị ban hành Quy định về công tác quy hoạch cán bộ.',
    null,
    ['50-QĐ/TW@XIII'],
  ],
  [
    'the words agree after normalisation',
    'Bộ Chính trị ban hành Quy định về  Công tác "quy hoạch" cán bộ.'.normalize('NFD'),
    null,
    ['50-QĐ/TW@XIII'],
  ],
  [
    'a vague body agrees',
    'Trung ương ban hành Quy định về công tác quy hoạch cán bộ.',
    null,
    ['50-QĐ/TW@XIII'],
  ],
  ['a word more', 'Bộ Chính trị ban hành Quy định về công tác quy hoạch cán bộ trẻ.', null, []],
  ['a word less', 'Bộ Chính trị ban hành Quy định về công tác quy hoạch.', null, []],
  ['another word', 'Bộ Chính trị ban hành Quy định về công tác luân chuyển cán bộ.', null, []],
  ['another type', 'Bộ Chính trị ban hành Kết luận về công tác quy hoạch cán bộ.', null, []],
  ['another body', 'Ban Bí thư ban hành Quy định về công tác quy hoạch cán bộ.', null, []],
  ['no body', 'Đã ban hành Quy định về công tác quy hoạch cán bộ.', null, []],
  [
    'issued after the report',
    'Bộ Chính trị ban hành Quy định về công tác quy hoạch cán bộ.',
    '2020-12-31',
    [],
  ],
])('a described citation means what the register has: %s', (_reason, text, latest, expected) => {
  const { citations } = resolve(extract(text).citations, { report: 'r', latest, knowledge })
  expect(citations.map(({ form }) => form)).toEqual(['described'])
  expect(citations[0]?.resolution).toMatchObject({
    status: expected.length === 0 ? 'unresolved' : 'resolved',
    directives: expected,
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { missedExamples } from '../../src/extract/examples.ts'
import { extract } from '../../src/extract/extract.ts'
import { reportGraph } from '../../src/ingest/report-graph.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'

const file = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
const rows = readLexicon(file('lexicon.json'), 'lexicon.json')
const lexicon = createLexicon(rows)
const text = file('lexicon.txt')

describe('the lexicon of a user', () => {
  test('adds types, bodies, aliases, names and spellings, and leaves the lexicon of the program alone', () => {
    const read = extract(text, { lexicon }).citations
    expect(read.map(({ type, code, nameKey, issuedBy }) => [type, code ?? nameKey, issuedBy[0]?.id])).toEqual(
      [
        ['SAC_LUAT', '003-SLt', 'chu-tich-nuoc'],
        ['LUAT', 'thu-vien', 'quoc-hoi'],
        ['BAO_CAO', '152-BC/BCĐTN', 'ban-chi-dao-tay-nguyen'],
        ['CONG_VAN', '812/SDL-QLLH', 'so-du-lich-tinh-lam-dong'],
        ['KE_HOACH', '46-KH', 'vien-kiem-sat-nhan-dan-huyen-krong-pac'],
      ],
    )
    expect(extract(text).citations.map(({ type }) => type)).not.toContain('SAC_LUAT')
  })

  test('gives the graph the name, the level and the parents of a body, and the name of a law', () => {
    const { graph } = reportGraph({ id: 'r', title: null, published: null, issuer: null, text }, { lexicon })
    const bodies = graph.issuingBodies.filter(
      ({ id }) => id.startsWith('ban-chi-dao') || id === 'bo-chinh-tri',
    )
    expect(bodies).toMatchObject([
      {
        id: 'ban-chi-dao-tay-nguyen',
        name: 'Ban Chỉ đạo Tây Nguyên',
        level: 'PARTY_CENTRAL',
        parent: 'bo-chinh-tri',
      },
      { id: 'bo-chinh-tri' },
    ])
    expect(graph.directives.map(({ id, name }) => [id, name])).toContainEqual([
      'LUAT:thu-vien@2019',
      'Luật Thư viện (2019)',
    ])
    expect(graph.directives.map(({ id }) => id)).toContain('812/SDL-QLLH~CONG_VAN@2024:lam-dong')
  })

  test('every row of the example is shown by its own example', () => {
    expect(missedExamples(rows, lexicon)).toEqual([])
  })

  test('an example that does not show its row is told of', () => {
    const [first] = rows.types ?? []
    const wrong = { types: first ? [{ ...first, example: 'Hoàn thành 27/27 đề án.' }] : [] }
    expect(missedExamples(wrong, lexicon)).toEqual([
      'types 1, example: no citation of "Hoàn thành 27/27 đề án." shows it',
    ])
  })
})

describe('readLexicon', () => {
  test.each([
    ['no JSON', '{', 'it is no JSON'],
    ['no object', '[]', 'the file: '],
    ['an unknown list', '{"body": []}', 'Unrecognized key: "body"'],
    ['a missing field', '{"types": [{"name": "Sắc luật"}]}', 'types 1, type: '],
    [
      'an unknown field',
      '{"bodies": [{"name": "Ban A", "level": "UNKNOWN", "parnet": "x"}]}',
      'bodies 1: Unrecognized key',
    ],
    ['an unknown level', '{"bodies": [{"name": "Ban A", "level": "X"}]}', 'bodies 1, level: must be one of'],
    [
      'letters with a space',
      '{"bodies": [{"name": "Ban A", "level": "UNKNOWN", "code": "B A"}]}',
      'bodies 1, code: must be letters',
    ],
    [
      'a body that is there',
      '{"bodies": [{"name": "Bộ Chính trị", "level": "UNKNOWN"}]}',
      'bodies 1, id: "bo-chinh-tri" is there already',
    ],
    [
      'letters of another body',
      '{"bodies": [{"name": "Ban A", "level": "UNKNOWN", "code": "ttg"}]}',
      'bodies 1, code: "ttg" stands for "Thủ tướng Chính phủ" already',
    ],
    [
      'an unknown parent',
      '{"bodies": [{"name": "Ban A", "level": "UNKNOWN", "parent": "b"}]}',
      'bodies 1, parent: no body has the id "b"',
    ],
    [
      'a type that is there',
      '{"types": [{"type": "LUAT", "name": "Luật mới"}]}',
      'types 1, type: "LUAT" is there already',
    ],
    [
      'letters in another case',
      '{"types": [{"type": "A", "name": "Sắc luật", "abbreviations": ["Qđ"]}]}',
      'types 1, abbreviations: "Qđ" must be written "QĐ"',
    ],
    [
      'an alias of nothing',
      '{"aliases": [{"of": "x", "aliases": ["Ban A"]}]}',
      'aliases 1, of: "x" is the id of no body and no type',
    ],
    [
      'words of another row',
      '{"aliases": [{"of": "LUAT", "aliases": ["nghị ĐỊNH"]}]}',
      'aliases 1, name or aliases: "nghị ĐỊNH" means another row already',
    ],
    [
      'a name of no type',
      '{"names": [{"type": "X", "name": "Luật Thư viện"}]}',
      'names 1, type: "X" is no type',
    ],
    [
      'a name without its noun',
      '{"names": [{"type": "LUAT", "name": "Thư viện"}]}',
      'names 1, name: each must begin with "Luật"',
    ],
    [
      'a name of no body',
      '{"names": [{"type": "LUAT", "name": "Luật Thư viện", "issuingBody": "x"}]}',
      'names 1, issuingBody: no body has the id "x"',
    ],
    [
      'a spelling of no place',
      '{"spellings": [{"written": "A", "meant": "Ban A", "in": "x"}]}',
      'spellings 1, in: must be one of',
    ],
  ])('refuses %s and takes nothing', (_reason, given, message) => {
    expect(() => readLexicon(given, 'mine.json')).toThrow(message)
    expect(() => readLexicon(given, 'mine.json')).toThrow('Cannot read the lexicon "mine.json": ')
  })
})

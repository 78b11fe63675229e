import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ingest } from '../../src/ingest/ingest.ts'
import { exportGraph } from '../../src/store/export-graph.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { ask, at, dataOf, silentApi } from './ask.ts'
import { loadSample, sampleId } from './sample.ts'

const engines = await testEngines('test/api/reading.test.ts: reading without storing, on Neo4j')

const query = `query ($input: ReadInput!) { read(input: $input) { title text
  achievements { ordinal title citationCount directiveCount }
  citations { exact start end role status rule basis code issuedOn { value exact } issuedBy { id name exact body { name } }
    directives { id name directive { name issuedOn { value } } } achievement }
  diagnostics { code start end } } }`

/** Cites a directive by its code alone, one in two periods, and one that the graph does not have. */
const text = `Kết quả công tác năm 2022

1. Thực hiện Kết luận số 21-KL/TW của Ban Chấp hành Trung ương.
2. Căn cứ Hướng dẫn số 01-HD/TW; Nghị định số 99/2022/NĐ-CP ngày 30-11-2022 của Chính phủ.`

function file(name: string): { file: { name: string; base64: string } } {
  const bytes = readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url))
  return { file: { name, base64: bytes.toString('base64') } }
}

describe.each(engines)('reading a text by the graph, on $name', (engine) => {
  let store: GraphStore

  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    await loadSample(store)
  }, engineTimeout)

  afterAll(async () => {
    await store.close()
    await engine.end()
  }, engineTimeout)

  async function graph(): Promise<string> {
    const lines: string[] = []
    for await (const line of exportGraph(store)) lines.push(line)
    return lines.join('\n')
  }

  const read = async (input: object) => (await dataOf(silentApi(store), query, { input }))['read']

  test('answers each citation by the graph, with the rule and the words', async () => {
    const found = await read({ text, published: '2022-12' })
    expect(found).toMatchObject({
      title: 'Kết quả công tác năm 2022',
      text,
      achievements: [
        { ordinal: 1, citationCount: 1, directiveCount: 1 },
        { ordinal: 2, citationCount: 2, directiveCount: 1 },
      ],
      citations: [
        {
          ...{ exact: 'Kết luận số 21-KL/TW', role: 'IMPLEMENTS', status: 'resolved', rule: 'only-known' },
          ...{ basis: 'implied', issuedOn: null, achievement: 1 },
          issuedBy: [{ exact: 'Ban Chấp hành Trung ương', body: { name: 'Ban Chấp hành Trung ương' } }],
          directives: [{ id: '21-KL/TW@XIII', directive: { name: 'Kết luận 21-KL/TW (khóa XIII)' } }],
        },
        {
          ...{ code: '01-HD/TW', role: 'FOLLOWS', status: 'ambiguous', rule: 'several-known' },
          directives: [{ id: '01-HD/TW@XII' }, { id: '01-HD/TW@XIII' }],
        },
        {
          ...{
            status: 'resolved',
            rule: 'period',
            issuedOn: { value: '2022-11-30', exact: 'ngày 30-11-2022' },
          },
          directives: [{ id: '99/2022/NĐ-CP', name: 'Nghị định 99/2022/NĐ-CP', directive: null }],
        },
      ],
      diagnostics: [],
    })
  })

  test('tells of each directive whether sources differ, as the list of conflicts does, and what a body issued by year', async () => {
    const found = await dataOf(
      silentApi(store),
      `{ conflicts(first: 100) { nodes { directive { id } } } directives(first: 100) { nodes { id isInConflict } }
        issuingBody(id: "ban-bi-thu") { directiveCount years { year typeName directives } } }`,
    )
    const inConflict = (at(found, 'directives.nodes') as { id: string; isInConflict: boolean }[])
      .filter((each) => each.isInConflict)
      .map(({ id }) => id)
    expect(inConflict.sort()).toEqual(at(found, 'conflicts.nodes.directive.id'))
    expect(inConflict).toContain('21-KL/TW@XIII')
    const counted = at(found, 'issuingBody.years.directives').map(Number)
    expect([counted.reduce((sum, each) => sum + each, 0)]).toEqual(at(found, 'issuingBody.directiveCount'))
    expect(at(found, 'issuingBody.years')).toContainEqual({
      year: '2016',
      typeName: 'Hướng dẫn',
      directives: 1,
    })
  })

  test('stores nothing: the export of the graph is the same, byte for byte', async () => {
    const before = await graph()
    await read({ text })
    await read(file('sample-report.docx'))
    expect(await graph()).toBe(before)
  })

  test('answers as the graph does once the same text is loaded', async () => {
    const before = await read({ text, published: '2022-12' })
    await ingest(store, {
      id: 'new',
      title: 'Kết quả công tác năm 2022',
      published: '2022-12',
      issuer: null,
      text,
    })
    const stored = await dataOf(
      silentApi(store),
      `{ report(id: "new") { citations(first: 100) { nodes { start end status rule basis directive { id } candidates { id } } } } }`,
    )
    const loaded = (at(stored, 'report.citations.nodes') as Record<string, unknown>[]).map((each) => [
      ...[each['start'], each['end'], each['status'], each['rule'], each['basis']],
      [...at(each, 'directive.id'), ...at(each, 'candidates.id')],
    ])
    const shown = (at(before, 'citations') as Record<string, unknown>[]).map((each) => [
      ...[each['start'], each['end'], each['status'], each['rule'], each['basis']],
      at(each, 'directives.id'),
    ])
    expect(shown).toEqual(loaded)
  })

  test.each([
    ['Word', 'sample-report.docx', []],
    ['PDF', 'sample-report.pdf', []],
    ['a page of the web', 'news.html', []],
    ['an old encoding, and tells so', 'tcvn3.txt', ['CONVERTED_ENCODING']],
  ])('takes a file of %s', async (_reason, name, codes) => {
    const found = await read(file(name))
    expect(at(found, 'citations').length).toBeGreaterThan(0)
    expect(at(found, 'diagnostics.code')).toEqual(codes)
    const whole = String(at(found, 'text')[0])
    for (const each of at(found, 'citations') as { exact: string; start: number; end: number }[])
      expect(whole.slice(each.start, each.end)).toBe(each.exact)
  })

  test('reads the sample as it is stored, and each of its citations goes to a directive of the graph', async () => {
    const stored = await dataOf(
      silentApi(store),
      `{ report(id: "${sampleId}") { text citations(first: 100) { nodes { start status directive { id } } } } }`,
    )
    const found = await read({ text: String(at(stored, 'report.text')[0]), published: '2021-12-30' })
    const nodes = at(stored, 'report.citations.nodes') as { status: string }[]
    expect(at(found, 'citations')).toHaveLength(nodes.length)
    expect(at(found, 'citations.status')).toEqual(nodes.map(({ status }) => status))
    expect(at(found, 'citations.directives').length).toBeGreaterThan(20)
    expect(at(found, 'citations.directives.directive.name')).toHaveLength(
      at(found, 'citations.directives.id').length,
    )
  })

  test.each([
    ['neither text nor file', {}, 'INVALID_INPUT'],
    ['both', { text, ...file('tcvn3.txt') }, 'INVALID_INPUT'],
    ['a text of nothing but spaces', { text: ' \n ' }, 'INVALID_INPUT'],
    ['a date that is none', { text, published: '2021-13' }, 'INVALID_INPUT'],
    ['a file that is not base64', { file: { name: 'x', base64: '%%%' } }, 'INVALID_INPUT'],
    ['an empty file', { file: { name: 'x.txt', base64: '' } }, 'FILE_EMPTY'],
    ['an encrypted PDF', file('encrypted.pdf'), 'FILE_ENCRYPTED'],
    ['an encrypted document of Word', file('encrypted.docx'), 'FILE_ENCRYPTED'],
    ['a scan', file('scan.pdf'), 'FILE_HAS_NO_TEXT'],
    ['a picture', file('picture.png'), 'FILE_HAS_NO_TEXT'],
    ['a damaged document of Word', file('cut-off.docx'), 'FILE_DAMAGED'],
    ['an archive', file('archive.zip'), 'FILE_NOT_TEXT'],
  ])('tells of %s as ingestReport does', async (_reason, input, code) => {
    const { errors } = await ask(silentApi(store), query, { input })
    expect(errors.map((error) => error.extensions?.code)).toEqual([code])
  })
})

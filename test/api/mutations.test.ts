import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApi, type Api } from '../../src/api/create-api.ts'
import { exportGraph } from '../../src/store/export-graph.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { ask, at, type Answer } from './ask.ts'

const engines = await testEngines('test/api/mutations.test.ts: mutations on Neo4j')
const token = 'a-token-of-some-length'
const text = '1. Thực hiện Quy định số 24-QĐ/TW ngày 30-7-2021 của Ban Chấp hành Trung ương.'
const ingest = `mutation ($input: ReportInput!) {
  ingestReport(input: $input) { report { id title directiveCount } achievements citations directives diagnostics { code } }
}`
const docx = readFileSync(new URL('../fixtures/files/sample-report.docx', import.meta.url)).toString('base64')
const csv = `code,type,issuingBody,date,term,subject,status,names,equates,source,grade
24-QĐ/TW,Quy định,Ban Chấp hành Trung ương,2021-07-30,,Thi hành Điều lệ Đảng,,,,https://example.org,A
nothing,,,,,,,,,,
`

describe.each(engines)('mutations on $name', (engine) => {
  let store: GraphStore
  let api: Api

  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    api = createApi({ store, logging: false, token })
  }, engineTimeout)

  afterAll(async () => {
    await api.dispose()
    await store.close()
    await engine.end()
  }, engineTimeout)

  async function change(query: string, variables: object = {}, bearer = token): Promise<Answer> {
    const response = await post(query, variables, { authorization: `Bearer ${bearer}` })
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
    return { status: response.status, data, errors }
  }

  function post(query: string, variables: object, headers: Record<string, string>) {
    return api.fetch('http://api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
  }

  async function graph(): Promise<string[]> {
    const lines: string[] = []
    for await (const line of exportGraph(store)) lines.push(line)
    return lines
  }

  test.each([
    ['no token', (query: string, variables: object) => ask(api, query, variables)],
    [
      'a wrong token',
      (query: string, variables: object) => change(query, variables, 'another-token-entirely'),
    ],
    [
      'a server without one',
      (query: string, variables: object) => ask(createApi({ store, logging: false }), query, variables),
    ],
  ])('with %s are UNAUTHORIZED and change nothing', async (_reason, send) => {
    const { errors } = await send(ingest, { input: { id: 'a', text } })
    expect(errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHORIZED'])
    expect(await graph()).toEqual([])
  })

  test('ingestReport stores a report; to send it again changes nothing', async () => {
    const input = { id: 'a', title: 'Báo cáo', published: '2021-12', text }
    const { data, errors } = await change(ingest, { input })
    expect(errors).toEqual([])
    expect(at(data, 'ingestReport')).toEqual([
      {
        report: { id: 'a', title: 'Báo cáo', directiveCount: 1 },
        ...{ achievements: 1, citations: 1, directives: 1, diagnostics: [] },
      },
    ])
    const before = await graph()
    await change(ingest, { input })
    expect(await graph()).toEqual(before)
  })

  test('ingestReport takes a file', async () => {
    const { data } = await change(ingest, {
      input: { id: 'file', file: { name: 'bao-cao.docx', base64: docx } },
    })
    expect(Number(at(data, 'ingestReport.citations')[0])).toBeGreaterThan(20)
    expect(
      at((await change('mutation { deleteReport(id: "file") { isDeleted } }')).data, 'deleteReport'),
    ).toEqual([{ isDeleted: true }])
  })

  test('ingestReport tells what was done to read a file', async () => {
    const tcvn3 = readFileSync(new URL('../fixtures/files/tcvn3.txt', import.meta.url)).toString('base64')
    const { data } = await change(ingest, {
      input: { id: 'old', file: { name: 'cu.txt', base64: tcvn3 } },
    })
    expect(at(data, 'ingestReport.diagnostics.code')).toEqual(['CONVERTED_ENCODING'])
    await change('mutation { deleteReport(id: "old") { isDeleted } }')
  })

  test.each([
    ['neither text nor file', { id: 'x' }, 'INVALID_INPUT'],
    ['both', { id: 'x', text, file: { name: 'x', base64: '' } }, 'INVALID_INPUT'],
    ['a file that is not base64', { id: 'x', file: { name: 'x', base64: '%%%' } }, 'INVALID_INPUT'],
    ['an empty file', { id: 'x', file: { name: 'x', base64: '' } }, 'FILE_EMPTY'],
    ['an id with #', { id: 'a#b', text }, 'INVALID_INPUT'],
    ['a date that is none', { id: 'x', text, published: '2021-13' }, 'INVALID_INPUT'],
  ])('ingestReport with %s tells so', async (_reason, input, code) => {
    const { errors } = await change(ingest, { input })
    expect(errors.map((error) => error.extensions?.code)).toEqual([code])
  })

  test('loadRegister loads what can be read and tells the rest', async () => {
    const query = 'mutation ($csv: String!) { loadRegister(csv: $csv) { entries problems } }'
    const { data } = await change(query, { csv })
    expect(at(data, 'loadRegister.entries')).toEqual([1])
    expect(String(at(data, 'loadRegister.problems')[0])).toMatch(/^3: /u)
  })

  test('ingestReports tells of its progress as events, and of what failed', async () => {
    const inputs = [
      { id: 'b', text },
      { id: 'c', file: { name: 'c.docx', base64: '' } },
      { id: 'd', text },
    ]
    const started = await change(
      'mutation ($inputs: [ReportInput!]!) { ingestReports(inputs: $inputs) { id total done isFinished } }',
      { inputs },
    )
    expect(at(started.data, 'ingestReports.total')).toEqual([3])
    const query = `subscription ($id: ID!) {
      loadProgress(id: $id) { done isFinished failures { report code } }
    }`
    const id = at(started.data, 'ingestReports.id')[0]
    const accept = 'text/event-stream'
    const response = await post(query, { id }, { accept, authorization: `Bearer ${token}` })
    expect(response.headers.get('content-type')).toContain(accept)
    const events = (await response.text()).matchAll(/^data: (?<data>\{.*\})$/gmu)
    const states = [...events].map(
      ({ groups }) => at(JSON.parse(groups?.['data'] ?? '{}'), 'data.loadProgress')[0],
    )
    expect(states.at(-1)).toEqual({
      ...{ done: 3, isFinished: true },
      failures: [{ report: 'c', code: 'FILE_DAMAGED' }],
    })
    expect(
      at((await ask(api, '{ reports(filter: {}) { nodes { id } } }')).data, 'reports.nodes.id').sort(),
    ).toEqual(['a', 'b', 'd'])
  })

  test('deleteReport says whether there was one', async () => {
    const query = 'mutation ($id: ID!) { deleteReport(id: $id) { id isDeleted } }'
    const outcomes = [await change(query, { id: 'b' }), await change(query, { id: 'b' })]
    expect(outcomes.flatMap(({ data }) => at(data, 'deleteReport.isDeleted'))).toEqual([true, false])
  })
})

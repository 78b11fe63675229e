import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Api } from '../../src/api/create-api.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import { loadRegister, readRegister } from '../../src/ingest/register.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { hostileStrings } from '../support/hostile-strings.ts'
import { ask, at, counting, dataOf, silentApi } from './ask.ts'
import { loadSample, sampleId } from './sample.ts'

const engines = await testEngines('test/api/search.test.ts: search on Neo4j')
const query = `query ($text: String!, $kinds: [SearchKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 5, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { __typename ... on Node { id } }
    edges { score fragment { text matches { start end } } }
  }
}`
const register = `code,type,issuingBody,date,term,subject,status,names,equates,source,grade
24-QĐ/TW,Quy định,Ban Chấp hành Trung ương,2021-07-30,,Thi hành Điều lệ Đảng,,,,https://example.org,A
`

describe.each(engines)('search on $name', (engine) => {
  let store: GraphStore
  let api: Api

  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    await loadSample(store)
    await loadRegister(store, readRegister(register, 'register.csv').entries)
    api = silentApi(store)
  }, engineTimeout)

  afterAll(async () => {
    await store.close()
    await engine.end()
  }, engineTimeout)

  test.each([
    ['a code without marks and signs', '24 qd tw', null, 'Directive 24-QĐ/TW@XIII'],
    ['a code as it is written', '24-QĐ/TW', ['DIRECTIVE'], 'Directive 24-QĐ/TW@XIII'],
    ['the subject that the register has', 'thi hành điều lệ đảng', ['DIRECTIVE'], 'Directive 24-QĐ/TW@XIII'],
    ['a body without marks', 'ban bi thu', ['ISSUING_BODY'], 'IssuingBody ban-bi-thu'],
    ['a title in capitals', 'NGÀNH TỔ CHỨC', ['REPORT'], `Report ${sampleId}`],
    ['words of an achievement', 'tong ket huong dan', ['ACHIEVEMENT'], 'Achievement ket-qua-2022#2'],
  ])('finds %s first', async (_reason, text, kinds, found) => {
    const data = await dataOf(api, query, { text, kinds })
    const [node] = at(data, 'search.nodes')
    expect(`${String(at(node, '__typename')[0])} ${String(at(node, 'id')[0])}`).toBe(found)
  })

  test('marks the words in the text that was given', async () => {
    const data = await dataOf(api, query, { text: 'lien tich', kinds: ['ACHIEVEMENT'] })
    const [fragment] = at(data, 'search.edges.fragment') as {
      text: string
      matches: { start: number; end: number }[]
    }[]
    expect(fragment?.matches.map(({ start, end }) => fragment.text.slice(start, end))).toEqual([
      'liên',
      'tịch',
    ])
  })

  test('gives every hit once, page by page, the best first', async () => {
    const [seen, scores]: [unknown[], number[]] = [[], []]
    let after: unknown = null
    for (let turn = 0; turn < 100; turn++) {
      const data: unknown = await dataOf(api, query, { text: 'ban bí thư trung ương', after })
      seen.push(...at(data, 'search.nodes').map((node) => JSON.stringify(node)))
      scores.push(...at(data, 'search.edges.score').map(Number))
      after = at(data, 'search.pageInfo.endCursor')[0]
      if (at(data, 'search.pageInfo.hasNextPage')[0] !== true) {
        expect(at(data, 'search.totalCount')).toEqual([seen.length])
        break
      }
    }
    expect(seen.length).toBeGreaterThan(10)
    expect(new Set(seen).size).toBe(seen.length)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('asks a statement for each kind and for each kind of what it found', async () => {
    const { names, store: counted } = counting(store)
    await dataOf(silentApi(counted), query, { text: 'trung uong' })
    // once more for the total, which is asked for
    expect(names.length).toBeLessThanOrEqual(4 + 4 + 5)
  })

  test.each([...hostileStrings, ['Lucene', 'a AND (b OR "c~ *:* /x/ [a TO b]'], ['nothing', ' -/ ']])(
    'takes %s for words',
    async (_reason, text) => {
      expect((await ask(api, query, { text: text.slice(0, 200) })).errors).toEqual([])
    },
  )

  test('forgets what was removed', async () => {
    const found = async () =>
      at(await dataOf(api, query, { text: 'tổng kết hướng dẫn', kinds: ['ACHIEVEMENT'] }), 'search.nodes.id')
    expect(await found()).toContain('ket-qua-2022#2')
    await deleteReport(store, 'ket-qua-2022')
    expect(await found()).not.toContain('ket-qua-2022#2')
  })
})

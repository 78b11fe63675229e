import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadRegister, readRegister, removeRegistered } from '../../src/ingest/register.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import { resolver } from '../../src/ingest/resolver.ts'
import { checkGraph } from '../../src/store/check-graph.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { lines } from '../store/contract.ts'

const engines = await testEngines('test/ingest/nothing-left.test.ts: what is gone leaves nothing, on Neo4j')

const ownNumber = 'Số 24-QĐ/TW\n\nHà Nội, ngày 30 tháng 7 năm 2021\n\nBáo cáo.'

describe.each(engines)('what is gone leaves nothing on $name', (engine) => {
  let store: GraphStore
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)
  beforeEach(async () => {
    store = await engine.makeStore()
  })
  afterEach(() => store.close())

  const load = (id: string, text: string) =>
    ingest(store, { id, title: null, published: null, issuer: null, text })
  const fresh = async (texts: readonly string[]): Promise<string[]> => {
    for (const [index, text] of texts.entries()) await load(`kept-${index}`, text)
    return lines(store)
  }

  test.each<[reason: string, gone: string, kept: readonly string[]]>([
    ['the noun of a directive that letterheads alone name', 'Quy định 24-QĐ/TW ngày 30-7-2021', [ownNumber]],
    [
      'the noun of one that is only a candidate',
      'Quy định 24-QĐ/TW ngày 30-7-2021',
      ['Quyết định 24-QĐ/TW ngày 3-2-2012, Quyết định 24-QĐ/TW ngày 5-5-2022, 24-QĐ/TW'],
    ],
    [
      'the name of a body that one text gave it',
      'Thực hiện Quyết định 15/QĐ-SXD ngày 3-4-2021 của Sở Xây Dựng tỉnh Nghệ An.',
      ['Thực hiện Quyết định 15/QĐ-SXD ngày 3-4-2021 của Sở Xây dựng tỉnh Nghệ An.'],
    ],
    [
      'the name that most texts gave a body',
      'Quyết định 16/QĐ-CA ngày 3-4-2021 của Công an tỉnh Nghệ An, Kế hoạch 2/KH-CA ngày 3-4-2021 của Công an tỉnh Nghệ An.',
      [
        'Thực hiện Quyết định 15/QĐ-CA ngày 3-4-2021 của Công An tỉnh Nghệ An.',
        'Thực hiện Quyết định 15/QĐ-CA ngày 3-4-2021 của Công an tỉnh Nghệ An.',
      ],
    ],
  ])('of %s', async (_reason, gone, kept) => {
    const expected = await fresh(kept)
    for (const others of [kept, [...kept].reverse()]) {
      await store.clear()
      await load('gone', gone)
      for (const text of others) await load(`kept-${kept.indexOf(text)}`, text)
      await deleteReport(store, 'gone')
      expect(await lines(store)).toEqual(expected)
      const breaches = []
      for await (const breach of checkGraph(store, resolver())) breaches.push(breach)
      expect(breaches).toEqual([])
    }
  })

  test('of the noun and the name of a body of entries of the register that are removed', async () => {
    const body = 'Thực hiện Quyết định 15/QĐ-CA ngày 3-4-2021 của Công An tỉnh Nghệ An.'
    const expected = await fresh([ownNumber, body])
    const csv = [
      'code,type,issuingBody,date,term,subject,status,names,equates,source,grade',
      '24-QĐ/TW,Quy định,Bộ Chính trị,2021-07-30,XIII,,,,,https://example.org,A',
      '15/QĐ-CA,Quyết định,Công an tỉnh Nghệ An,2021-04-03,,,,,,https://example.org,A',
    ]
    const { entries } = readRegister(csv.join('\n'), 'register.csv')
    await loadRegister(store, entries)
    expect(await lines(store)).not.toEqual(expected)
    const named = (await lines(store)).filter((line) => line.includes('"name":"Công an tỉnh Nghệ An"'))
    expect(named).toHaveLength(1)
    for (const { id } of entries) await removeRegistered(store, id)
    expect(await lines(store)).toEqual(expected)
  })
})

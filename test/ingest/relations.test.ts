import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ingest } from '../../src/ingest/ingest.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { lines } from '../store/contract.ts'

const engines = await testEngines('test/ingest/relations.test.ts: relations on Neo4j')

describe.each(engines)('relations on $name', (engine) => {
  let store: GraphStore
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)
  beforeEach(async () => {
    store = await engine.makeStore()
  })
  afterEach(() => store.close())

  const load = (id: string, text: string) =>
    ingest(store, { id, title: null, published: null, issuer: null, text })
  const links = async (type: string): Promise<unknown[]> => {
    const all = (await lines(store)).map((line) => JSON.parse(line) as Record<string, unknown>)
    return all
      .filter((row) => row['type'] === type)
      .map(({ start, end, properties }) => [start, end, properties])
  }

  const replaces = 'Quy định số 37-QĐ/TW ngày 25-10-2021 thay thế Quy định số 47-QĐ/TW'

  test('link directives, with the citations that say so, and move when an answer does', async () => {
    await load('r1', `${replaces} ngày 1-11-2011.`)
    const alone = await lines(store)
    await load('r2', `${replaces}.`)
    expect(await links('REPLACES')).toEqual([
      ['37-QĐ/TW@XIII', '47-QĐ/TW@XI', { evidence: ['r1#46-66', 'r2#46-66'] }],
    ])
    await deleteReport(store, 'r1')
    expect(await links('REPLACES')).toEqual([['37-QĐ/TW@XIII', '47-QĐ/TW@?', { evidence: ['r2#46-66'] }]])
    await load('r1', `${replaces} ngày 1-11-2011.`)
    await deleteReport(store, 'r2')
    expect(await lines(store)).toEqual(alone)
  })

  test('a report is the directive that its letterhead numbers', async () => {
    await load('r1', 'Số: 36-HD/BTCTW\nHà Nội, ngày 20 tháng 1 năm 2021\nThực hiện Quy định số 24-QĐ/TW.')
    expect(await links('IS')).toEqual([['r1', '36-HD/BTCTW@XII', {}]])
    await load('r1', 'Thực hiện Quy định số 24-QĐ/TW.')
    expect(await links('IS')).toEqual([])
    await deleteReport(store, 'r1')
    expect(await lines(store)).toEqual([])
  })
})

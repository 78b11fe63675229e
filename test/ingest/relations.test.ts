import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ingest } from '../../src/ingest/ingest.ts'
import { lookUp } from '../../src/ingest/look-up.ts'
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

  const said = (...reports: string[]) => ({
    evidence: reports.map((id) => `${id}#46-66`),
    words: reports.map(() => 'thay thế'),
    starts: reports.map(() => 37),
    ends: reports.map(() => 45),
  })

  test('link directives, with the citations that say so, and move when an answer does', async () => {
    await load('r1', `${replaces} ngày 1-11-2011.`)
    const alone = await lines(store)
    await load('r2', `${replaces}.`)
    expect(await links('REPLACES')).toEqual([['37-QĐ/TW@XIII', '47-QĐ/TW@XI', said('r1', 'r2')]])
    await deleteReport(store, 'r1')
    expect(await links('REPLACES')).toEqual([['37-QĐ/TW@XIII', '47-QĐ/TW@?', said('r2')]])
    await load('r1', `${replaces} ngày 1-11-2011.`)
    await deleteReport(store, 'r2')
    expect(await lines(store)).toEqual(alone)
  })

  test('tell what replaced a directive, and what replaced that, also in a ring', async () => {
    await load('r1', 'Quy định 24-QĐ/TW ngày 30-7-2021 thay thế Quy định 29-QĐ/TW ngày 25-7-2016.')
    await load('r2', 'Quy định 232-QĐ/TW ngày 20-1-2025 thay thế Quy định 24-QĐ/TW ngày 30-7-2021.')
    await load('r3', 'Quy định 29-QĐ/TW ngày 25-7-2016 thay thế Quy định 232-QĐ/TW ngày 20-1-2025.')
    const [answer] = await lookUp(store, 'Văn bản nào thay thế 29-QĐ/TW?')
    expect(answer?.replacedBy).toMatchObject([
      { to: '29-QĐ/TW@XII', from: '24-QĐ/TW@XIII', evidence: [{ exact: 'thay thế', citation: 'r1#42-59' }] },
      {
        to: '24-QĐ/TW@XIII',
        from: '232-QĐ/TW@XIII',
        evidence: [{ exact: 'thay thế', citation: 'r2#43-60' }],
      },
      { to: '232-QĐ/TW@XIII', from: '29-QĐ/TW@XII', evidence: [{ exact: 'thay thế', citation: 'r3#42-60' }] },
    ])
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

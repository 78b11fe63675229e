import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeReport } from '../../src/store/graph-writer.ts'
import { reportCiting } from '../factories.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { lines, testStore } from './contract.ts'

const engines = await testEngines('test/store/stores.test.ts: the contract on Neo4j')

for (const engine of engines) testStore(engine.name, engine)

// with one engine there is nothing to compare
const both = engines.length > 1 ? describe : describe.skip
both('both engines', () => {
  beforeAll(async () => {
    for (const engine of engines) await engine.begin()
  }, engineTimeout)
  afterAll(async () => {
    for (const engine of engines) await engine.end()
  }, engineTimeout)

  test('give equal canonical exports of equal reports', async () => {
    const exports: string[][] = []
    for (const engine of engines) {
      const store = await engine.makeStore()
      for (const report of reports) await writeReport(store, report)
      exports.push(await lines(store))
      await store.close()
    }
    const [embedded = [], neo4j] = exports
    expect(embedded.length).toBeGreaterThan(100)
    expect(neo4j).toEqual(embedded)
  })
})

const reports = [
  reportCiting('báo cáo 1', [
    { directive: '24-QĐ/TW@XIII', date: '2021-07-30', by: ['bo-chinh-tri'] },
    { directive: '123/QĐ-TTg@2019', typeName: 'Quyết định', date: '2019', by: ['a', 'b'], achievement: 0 },
    { directive: 'DIEU_LE:dang', typeName: 'Điều lệ', form: 'named', role: 'FOLLOWS', achievement: 2 },
    { directive: [], achievement: 2 },
  ]),
  ...Array.from({ length: 12 }, (_, index) =>
    reportCiting(`Đ${index} 𠀀`, [
      { directive: `0${index % 5}-HD/TW@XII`, typeName: 'Hướng dẫn', date: `2016-0${(index % 4) + 1}` },
      { directive: ['24-QĐ/TW@XIII', `0${index % 5}-HD/TW@XII`], before: '  "Thực hiện"\n\t' },
    ]),
  ),
]

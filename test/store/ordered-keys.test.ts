import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { deleteReport, writeReport } from '../../src/store/graph-writer.ts'
import {
  compareKeys,
  idOfKey,
  keyEnds,
  keysStatement,
  orders,
  type KeyRange,
  type OrderName,
} from '../../src/store/ordered-keys.ts'
import { textOf } from '../../src/store/row-text.ts'
import { reportCiting } from '../factories.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'

const engines = await testEngines('test/store/ordered-keys.test.ts: orders on Neo4j')
const names = Object.keys(orders) as OrderName[]
const all: KeyRange = { after: keyEnds.first, before: keyEnds.last, limit: 1000, direction: 'ASC' }

describe.each(engines)('orders on $name', (engine) => {
  let store: GraphStore

  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    await writeReport(store, report(0))
    // the orders are in use before the rest comes, so that they must follow what is written
    for (const name of names) await store.keys(name, all)
    for (let index = 1; index < 12; index++) await writeReport(store, report(index))
    await writeReport(store, reportCiting('Đ3 𠀀', [{ directive: '01-QĐ/TW@XIII', date: '2021-03' }]))
    await deleteReport(store, 'Đ5 𠀀')
  }, engineTimeout)

  afterAll(async () => {
    await store.close()
    await engine.end()
  }, engineTimeout)

  test.each(names)('%s gives what the graph holds, in both directions and from any place', async (name) => {
    const held = await plain(name, all)
    expect(held.length).toBeGreaterThan(5)
    expect([...held].sort(compareKeys)).toEqual(held)
    const middle = held[Math.floor(held.length / 2)] ?? ''
    const ranges: KeyRange[] = [
      all,
      { ...all, direction: 'DESC' },
      { ...all, after: middle, limit: 3 },
      { ...all, before: middle, limit: 3, direction: 'DESC' },
      { ...all, after: middle, before: middle },
      { ...all, after: '0', before: '1' },
    ]
    for (const range of ranges) expect(await store.keys(name, range)).toEqual(await plain(name, range))
  })

  test('name each node once', async () => {
    for (const name of names) {
      const ids = (await store.keys(name, all)).map(idOfKey)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  async function plain(name: OrderName, range: KeyRange): Promise<string[]> {
    const { after, before, limit } = range
    return (await store.read(keysStatement(name, range), { after, before, limit })).map(
      (row) => textOf(row, 'key') ?? '',
    )
  }
})

function report(index: number) {
  return reportCiting(`Đ${index} 𠀀`, [
    { directive: `0${index % 7}-QĐ/TW@XIII`, date: `2021-0${1 + (index % 9)}` },
    { directive: `1${index}-HD/TW@XII` },
    { directive: 'DIEU_LE:dang', typeName: 'Điều lệ', form: 'named' },
  ])
}

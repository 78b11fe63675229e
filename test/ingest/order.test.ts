import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadInDisorder, type Loading } from '../../bench/disorder.js'
import { makeWorld, randomFrom, shuffled } from '../../bench/world.js'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadRegister, readRegister, removeRegistered } from '../../src/ingest/register.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { sparseReports } from '../helpers/sparse-reports.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { lines } from '../store/contract.ts'
import { breaches } from '../faults/loads.ts'
import { scored } from '../support/scored.ts'

const engines = await testEngines('test/ingest/order.test.ts: any order of loading on Neo4j')

describe.each(engines)('any order of loading on $name', (engine) => {
  const [reports, orders] = engine.name === 'embedded' ? [60, 6] : [24, 2]
  const world = makeWorld({ seed: 8, reports })
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)

  test('gives the graph of a fresh load, to the byte, and no wrong link', async () => {
    const store = await engine.makeStore()
    const graph = loading(store)
    await graph.loadRegister()
    for (const { report } of world.reports) await graph.ingest(report)
    const expected = await lines(store)
    const score = await scored(store, world.reports)
    expect(score).toMatchObject({ missed: [], wrong: [] })
    expect(score.open).toBeLessThan(score.citations / 2)
    for (let order = 1; order <= orders; order++) {
      await store.clear()
      await loadInDisorder(world, { random: randomFrom(order), seed: order }, graph)
      expect(await lines(store)).toEqual(expected)
    }
    await store.close()
  }, 600_000)

  test('gives one graph of reports whose citations say little', async () => {
    const random = randomFrom(17)
    const [before, now] = [sparseReports(14, 0, random), sparseReports(14, 1, random)]
    const store = await engine.makeStore()
    for (const report of now) await ingest(store, report)
    const expected = await lines(store)
    expect(await breaches(store)).toEqual([])
    for (let order = 0; order < orders; order++) {
      await store.clear()
      for (const report of shuffled([...before, ...now], random)) await ingest(store, report)
      for (const { id } of shuffled(now, random).slice(0, 3)) await deleteReport(store, id)
      for (const report of shuffled(now, random)) await ingest(store, report)
      expect(await lines(store)).toEqual(expected)
    }
    await store.close()
  }, 600_000)

  function loading(store: GraphStore): Loading {
    const { entries, problems } = readRegister(world.register, 'register.csv')
    expect(problems).toEqual([])
    return {
      ingest: (report) => ingest(store, report),
      deleteReport: (id) => deleteReport(store, id),
      loadRegister: () => loadRegister(store, entries),
      removeRegistered: (id) => removeRegistered(store, id),
    }
  }
})

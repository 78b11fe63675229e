import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { changedVersion, makeWorld, randomFrom, shuffled, type TrueReport } from '../../bench/world.js'
import { ingest } from '../../src/ingest/ingest.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { lines } from '../store/contract.ts'
import { scored } from '../support/scored.ts'

const engines = await testEngines('test/ingest/order.test.ts: any order of loading on Neo4j')

describe.each(engines)('any order of loading on $name', (engine) => {
  const [reports, orders] = engine.name === 'embedded' ? [60, 6] : [24, 2]
  const world = makeWorld({ seed: 5, reports })
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)

  test('gives the graph of a fresh load, to the byte, and no wrong link', async () => {
    const store = await engine.makeStore()
    for (const each of world.reports) await ingest(store, each.report)
    const expected = await lines(store)
    const score = await scored(store, world.reports)
    expect(score).toMatchObject({ missed: [], wrong: [] })
    expect(score.open).toBeLessThan(score.citations / 2)
    for (let order = 1; order <= orders; order++) {
      await store.clear()
      await loadInDisorder(store, order)
      expect(await lines(store)).toEqual(expected)
    }
    await store.close()
  }, 600_000)

  /** Loads the reports in a random order, some in another version first, some twice, some deleted in between. */
  async function loadInDisorder(store: GraphStore, seed: number): Promise<void> {
    const random = randomFrom(seed)
    const last = shuffled(world.reports, random)
    for (const [index, each] of last.entries()) {
      if (random() < 0.3) {
        const place = world.reports.indexOf(each)
        await ingest(store, changedVersion(world, place, seed * 1000 + index).report)
      }
      if (random() < 0.2) await deleteReport(store, pick(last, random).report.id)
    }
    for (const { report } of shuffled(last, random)) {
      await ingest(store, report)
      if (random() < 0.2) await ingest(store, report)
    }
    const gone = last.filter(() => random() < 0.2)
    for (const { report } of gone) await deleteReport(store, report.id)
    for (const { report } of shuffled(gone, random)) await ingest(store, report)
  }
})

function pick(reports: readonly TrueReport[], random: () => number): TrueReport {
  const found = reports[Math.floor(random() * reports.length)]
  if (!found) throw new Error('A world has reports')
  return found
}

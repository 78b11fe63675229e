import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeReport } from '../../src/store/graph-writer.ts'
import { reportCiting } from '../factories.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'

const engines = await testEngines('test/store/outdated.test.ts: earlier graphs on Neo4j')

describe.each(engines)('a graph of an earlier version on $name', (engine) => {
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)

  test('is told with the remedy, which helps', async () => {
    const earlier = await engine.makeStore()
    const directive = { id: '24-QĐ/TW@XIII', noun: { name: 'Quy định' }, props: { code: '24-QĐ/TW' } }
    await earlier.write((transaction) => transaction.run('write/merge-directives', { rows: [directive] }))
    await earlier.close()

    const store = engine.sameGraph()
    const refused = { code: 'STORE_OUTDATED', message: expect.stringContaining('viendan rebuild') }
    // what the graph can be made of again is still read
    expect(await store.read('read/export-reports', { after: '', limit: 1 })).toEqual([])
    await expect(store.read('read/directives-total')).rejects.toMatchObject(refused)
    await store.clear()
    await writeReport(store, reportCiting('r1', [{ directive: directive.id }]))
    await store.close()

    const later = engine.sameGraph()
    expect(await later.read('read/directives-total')).toEqual([{ total: 1 }])
    await later.close()
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { writeReport } from '../../src/store/graph-writer.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Cite } from '../factories.ts'
import { reportCiting } from '../factories.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-writer-'))
const store = openStore(`embedded:${folder}`)
beforeAll(() => store.open())
beforeEach(() => store.clear())
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const stating: Cite = { directive: '24-QĐ/TW@XIII', date: '2021-07-30', by: ['bo-chinh-tri'] }
const choosing = ['write/claims-of-directives']

describe('writeReport', () => {
  test('runs no more statements for a long report than for a short one', async () => {
    const numbered = (count: number): Cite[] =>
      Array.from({ length: count }, (_, index) => ({ ...stating, directive: `${index + 10}-QĐ/TW@XIII` }))
    const short = await statementsOf(reportCiting('r1', numbered(1)))
    await store.clear()
    expect(await statementsOf(reportCiting('r1', numbered(500)))).toEqual(short)
  })

  test.each<[reason: string, cite: Cite]>([
    ['the same', stating],
    ['nothing', { directive: stating.directive }],
    ['another noun', { ...stating, typeName: 'Quyết định' }],
    ['another date', { ...stating, date: '2021-07-29' }],
    ['another body', { ...stating, by: ['ban-bi-thu'] }],
  ])('reads no claims of other reports when one more states %s', async (_reason, cite) => {
    await writeReport(store, reportCiting('r1', [stating, stating]))
    const statements = await statementsOf(reportCiting('r2', [cite]))
    expect(statements.filter((name) => choosing.includes(name))).toEqual([])
  })

  test('reads them when the one that stated it first states something else', async () => {
    await writeReport(store, reportCiting('r1', [stating]))
    await writeReport(store, reportCiting('r2', [stating]))
    const statements = await statementsOf(reportCiting('r1', [{ ...stating, date: '2021-07-29' }]))
    expect(statements.filter((name) => choosing.includes(name))).toEqual(choosing)
  })

  test('reads no claims of other reports when nothing changed', async () => {
    await writeReport(store, reportCiting('r1', [stating]))
    await writeReport(store, reportCiting('r2', [{ ...stating, date: '2021-07-29', typeName: 'Quyết định' }]))
    const again = await statementsOf(
      reportCiting('r2', [{ ...stating, date: '2021-07-29', typeName: 'Quyết định' }]),
    )
    expect(again.filter((name) => choosing.includes(name))).toEqual([])
  })
})

/** Writes a report and returns the names of the statements that it took. */
async function statementsOf(graph: Parameters<typeof writeReport>[1]): Promise<string[]> {
  const names: string[] = []
  const counting: GraphStore = {
    ...store,
    write: (work) =>
      store.write((transaction) =>
        work({
          run(name, parameters) {
            names.push(name)
            return transaction.run(name, parameters)
          },
        }),
      ),
  }
  await writeReport(counting, graph)
  return names
}

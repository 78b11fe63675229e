import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { randomFrom } from '../../bench/world.js'
import type { Report } from '../../src/domain/report.ts'
import { extract } from '../../src/extract/extract.ts'
import { bulkGraph } from '../../src/ingest/bulk/bulk-graph.ts'
import type { ExtractedReport } from '../../src/ingest/bulk/groups.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { readRegister } from '../../src/ingest/register.ts'
import type { GraphElement } from '../../src/store/graph-element.ts'
import { canonicalLine, canonicalPlace } from '../../src/store/graph-element.ts'
import { graphElements } from '../../src/store/graph-elements.ts'
import { openStore } from '../../src/store/open-store.ts'
import { sparseReports } from '../helpers/sparse-reports.ts'
import { loadWorld, smallWorld } from '../helpers/small-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-bulk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('bulkGraph', () => {
  test.each([8, 21, 34])(
    'makes the graph of a load, world %d, and what orders and search need too',
    async (seed) => {
      const world = smallWorld(60, seed)
      const store = openStore(`embedded:${join(folder, String(seed))}`)
      await loadWorld(store, world)
      const expected: GraphElement[] = []
      for await (const element of graphElements(store)) expected.push(element)
      await store.close()
      const { entries } = readRegister(world.register, 'register.csv')
      const made: GraphElement[] = []
      for await (const element of bulkGraph(() => extracted(world.reports), { entries })) made.push(element)
      expect(inOrder(made).map(canonicalLine)).toEqual(expected.map(canonicalLine))
      expect(inOrder(made)).toEqual(expected)
    },
    60_000,
  )

  test('makes the graph of a load of reports whose citations say little', async () => {
    const reports = sparseReports(40, 0, randomFrom(5))
    const store = openStore(`embedded:${join(folder, 'sparse')}`)
    for (const report of reports) await ingest(store, report)
    const expected: GraphElement[] = []
    for await (const element of graphElements(store)) expected.push(element)
    await store.close()
    const made: GraphElement[] = []
    for await (const element of bulkGraph(() => extracted(reports), { entries: [] })) made.push(element)
    expect(inOrder(made).map(canonicalLine)).toEqual(expected.map(canonicalLine))
  }, 60_000)
})

// eslint-disable-next-line @typescript-eslint/require-await -- a load reads from files
async function* extracted(reports: readonly Report[]): AsyncGenerator<ExtractedReport> {
  for (const report of reports) yield { report, extraction: extract(report.text) }
}

function inOrder(elements: readonly GraphElement[]): GraphElement[] {
  const keyed = elements.map((element) => {
    const [table, ...texts] = canonicalPlace(element)
    return { element, key: Buffer.from([String(table).padStart(2, '0'), ...texts].join('\0')) }
  })
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ element }) => element)
}

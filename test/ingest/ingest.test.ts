import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../../src/domain/report.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { exportGraph } from '../../src/store/export-graph.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { openStore } from '../../src/store/open-store.ts'

const sample: Report = {
  id: 'nganh-to-chuc-2021',
  title: '10 kết quả nổi bật năm 2021',
  published: null,
  issuer: null,
  text: readFileSync(new URL('../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url), 'utf8'),
}

let folder = ''
let store: GraphStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viendan-ingest-'))
  store = openStore(`embedded:${join(folder, 'graph')}`)
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

async function lines(): Promise<string[]> {
  const all: string[] = []
  for await (const line of exportGraph(store)) all.push(line)
  return all
}

test('the sample report gives ten achievements, 26 citations and 19 directives, and a second time nothing more', async () => {
  const first = await ingest(store, sample)
  expect(first).toMatchObject({
    report: sample.id,
    achievements: 10,
    citations: 26,
    directives: 19,
    statuses: { resolved: 23, ambiguous: 0, unresolved: 3 },
    diagnostics: [],
  })
  const before = await lines()
  expect(await ingest(store, sample)).toEqual(first)
  expect(await lines()).toEqual(before)
})

test.each([
  ['an id with a control character', { id: 'a\nb' }],
  ['an id with the mark that parts ids', { id: 'a#1' }],
  ['no id', { id: '' }],
  ['a date in no calendar', { published: '2021-02-30' }],
  ['no text', { text: ' \n' }],
])('%s is refused, and nothing is stored', async (_reason, wrong) => {
  const before = await lines()
  await expect(ingest(store, { ...sample, ...wrong })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(await lines()).toEqual(before)
})

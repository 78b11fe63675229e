import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ingest } from '../../src/ingest/ingest.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { ask, at, silentApi } from './ask.ts'
import { temporaryStore, type TemporaryStore } from './embedded.ts'
import { loadSample } from './sample.ts'

let temporary: TemporaryStore

beforeEach(async () => {
  temporary = temporaryStore()
  await loadSample(temporary.store)
})
afterEach(() => temporary.end())

const visitor = {
  ...{ id: 'a', title: null, published: '2022', issuer: null },
  text: '1. Thực hiện Quy định số 24-QĐ/TW ngày 30-7-2021.',
}

/** Returns a store from which a report is taken away each time before a statement is read, as another writer does. */
function losing(store: GraphStore, statement: string, times: number): GraphStore {
  let left = times
  return {
    ...store,
    read: async (name, parameters, signal) => {
      if (name === statement && left-- > 0) await deleteReport(store, visitor.id)
      const rows = await store.read(name, parameters, signal)
      if (name === statement && left > 0) await ingest(store, visitor)
      return rows
    },
  }
}

const query = '{ citations(first: 100) { nodes { exact achievement { title report { id title } } } } }'

test.each([
  ['an achievement', 'read/achievements-by-id'],
  ['a report', 'read/reports-by-id'],
])('an answer during which %s is taken away is read anew', async (_reason, statement) => {
  await ingest(temporary.store, visitor)
  const { data, errors } = await ask(silentApi(losing(temporary.store, statement, 1)), query)
  expect(errors).toEqual([])
  const reports = new Set(at(data, 'citations.nodes.achievement.report.id'))
  expect(reports.size).toBe(2)
  expect(reports).not.toContain(visitor.id)
})

test('an answer during which a row loses what it must have is read anew', async () => {
  await ingest(temporary.store, visitor)
  let left = 1
  const store: GraphStore = {
    ...temporary.store,
    read: async (name, parameters, signal) => {
      const rows = await temporary.store.read(name, parameters, signal)
      // what Neo4j gives of a node that was taken away under a statement
      return name === 'read/achievements-by-id' && left-- > 0
        ? rows.map((row) => ({ ...row, id: null }))
        : rows
    },
  }
  const { errors } = await ask(silentApi(store), query)
  expect(errors).toEqual([])
})

test('one that is torn each time is told of as an error, and ends', async () => {
  await ingest(temporary.store, visitor)
  const { data, errors } = await ask(silentApi(losing(temporary.store, 'read/achievements-by-id', 99)), query)
  expect(data).toBeNull()
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR'])
})

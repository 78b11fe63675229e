import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { askedOnce } from '../../src/store/asked-once.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { sharedReads } from '../../src/store/shared-reads.ts'
import { counting } from '../api/ask.ts'
import { temporaryStore, type TemporaryStore } from '../api/embedded.ts'
import { loadSample, sampleId } from '../api/sample.ts'

let temporary: TemporaryStore

beforeAll(async () => {
  temporary = temporaryStore()
  await loadSample(temporary.store)
})
afterAll(() => temporary.end())

const total = (store: GraphStore) => store.read('read/directives-total')
const texts = (store: GraphStore, id: string) => store.read('read/report-texts', { ids: [id] })

describe('statements of many who read at once', () => {
  test('are one while they are the same, and another afterwards', async () => {
    const { names, store } = counting(temporary.store)
    const shared = sharedReads(store)
    const [one, two] = await Promise.all([
      total(shared),
      total(shared),
      texts(shared, sampleId),
      texts(shared, 'x'),
    ])
    expect(two).toEqual(one)
    expect(names.sort()).toEqual(['read/directives-total', 'read/report-texts', 'read/report-texts'])
    await total(shared)
    expect(names).toHaveLength(4)
  })

  test('that began before a write do not answer who asks after it', async () => {
    const { names, store } = counting(temporary.store)
    const shared = sharedReads(store)
    const before = total(shared)
    await shared.write(() => Promise.resolve())
    await Promise.all([before, total(shared)])
    expect(names).toHaveLength(2)
  })

  test('end when all have left, and not before', async () => {
    let ended = 0
    const store: GraphStore = {
      ...temporary.store,
      read: (_name, _parameters, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            ended += 1
            reject(new Error('ended'))
          })
        }),
    }
    const [shared, first, second] = [sharedReads(store), new AbortController(), new AbortController()]
    const both = [first, second].map(({ signal }) => shared.read('read/ping', {}, signal))
    first.abort()
    expect(ended).toBe(0)
    second.abort()
    expect(ended).toBe(1)
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  test('that fail are asked again', async () => {
    let asked = 0
    const store: GraphStore = {
      ...temporary.store,
      read: (name, parameters) =>
        asked++ === 0 ? Promise.reject(new Error('once')) : temporary.store.read(name, parameters),
    }
    const shared = sharedReads(store)
    await expect(total(shared)).rejects.toThrow('once')
    expect(await total(shared)).toHaveLength(1)
  })
})

describe('statements of one request', () => {
  test('are read once, and anew after a write', async () => {
    const { names, store } = counting(temporary.store)
    const once = askedOnce(store)
    await total(once)
    await Promise.all([total(once), texts(once, sampleId)])
    expect(names).toEqual(['read/directives-total', 'read/report-texts'])
    await once.write(() => Promise.resolve())
    await total(once)
    expect(names).toHaveLength(3)
  })
})

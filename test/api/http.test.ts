import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApi } from '../../src/api/create-api.ts'
import { firstQuery } from '../../src/api/first-query.ts'
import { ViendanError } from '../../src/domain/error.ts'
import { quietLogger } from '../../src/api/quiet-logger.ts'
import { dataOf, silentApi } from './ask.ts'
import { temporaryStore } from './embedded.ts'

const temporary = temporaryStore()
const api = silentApi(temporary.store)
beforeAll(() => temporary.store.open())
afterAll(() => temporary.end())

describe('addresses', () => {
  test.each([
    ['/health', 200],
    ['/ready', 200],
    ['/metrics', 200],
    ['/nothing', 404],
  ])('%s answers %d', async (path, status) => {
    expect((await api.fetch(`http://api${path}`)).status).toBe(status)
  })
})

describe('GraphiQL', () => {
  const browser = { headers: { accept: 'text/html' } }

  test('opens with the useful query and asks no other server for anything', async () => {
    const page = await (await api.fetch('http://api/graphql', browser)).text()
    expect(page).toContain(JSON.stringify(firstQuery).slice(1, -1))
    const tags = page.match(/<(?:script|link|img|iframe)\b[^>]*>/gu) ?? []
    expect(tags.filter((tag) => /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//u.test(tag))).toEqual([])
  })

  test('is absent when it is not wanted', async () => {
    const plain = createApi({ store: temporary.store, logging: false, graphiql: false })
    const response = await plain.fetch('http://api/graphql', browser)
    expect(await response.text()).not.toContain('<html')
  })

  test('finds nothing wrong in its query', async () => {
    expect(await dataOf(api, firstQuery)).toEqual({ directivesByCode: [] })
  })
})

describe('requests', () => {
  const body = '{"query": "{ reports { totalCount } }"}'

  test.each([
    ['JSON', 'application/json', body, 200],
    ['a form', 'application/x-www-form-urlencoded', 'query={reports{totalCount}}', 415],
    ['plain text', 'text/plain', body, 415],
    ['an upload', 'multipart/form-data; boundary=x', '--x--', 415],
    ['more than a megabyte', 'application/json', JSON.stringify({ query: `#${'x'.repeat(1_000_001)}` }), 413],
  ])('of %s are answered with their status', async (_reason, type, content, status) => {
    const init = { method: 'POST', headers: { 'content-type': type }, body: content }
    expect((await api.fetch('http://api/graphql', init)).status).toBe(status)
  })

  test('of other origins get no leave to read the answer', async () => {
    const headers = { 'content-type': 'application/json', origin: 'http://elsewhere' }
    const response = await api.fetch('http://api/graphql', { method: 'POST', headers, body })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('quietLogger', () => {
  test('keeps failures of the store and bugs, and drops mistakes of clients', () => {
    const lines: unknown[] = []
    const keep = (...args: unknown[]): void => void lines.push(args[0])
    const logger = quietLogger({ debug: keep, info: keep, warn: keep, error: keep })
    const bug = new Error('bug')
    if (logger === false) throw bug
    for (const error of [
      new ViendanError('INVALID_INPUT', 'a'),
      new ViendanError('STORE_UNAVAILABLE', 'b'),
      bug,
    ]) {
      logger.error(error)
    }
    expect(lines).toEqual(['STORE_UNAVAILABLE: b', bug])
  })
})

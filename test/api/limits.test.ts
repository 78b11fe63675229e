import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApi, type ApiOptions } from '../../src/api/create-api.ts'
import { serve } from '../../src/api/serve.ts'
import type { RequestEntry } from '../../src/api/request-log.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { ask } from './ask.ts'
import { temporaryStore } from './embedded.ts'

const temporary = temporaryStore()
const json = { 'content-type': 'application/json' }
const body = '{"query": "query Count { reports { totalCount } }"}'
beforeAll(() => temporary.store.open())
afterAll(() => temporary.end())

function apiWith(options: Partial<ApiOptions>) {
  return createApi({ store: temporary.store, logging: false, ...options })
}

async function codeOf(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  return errors[0]?.extensions.code
}

/** A store whose statements end only when their signal does, as those that take too long. */
function endless(onAbort: () => void): GraphStore {
  const wait = (signal?: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        onAbort()
        reject(new Error('ended'))
      })
    })
  const { store } = temporary
  return {
    name: store.name,
    supports: store.supports,
    open: () => store.open(),
    read: (_name, _parameters, signal) => wait(signal),
    keys: (_order, _range, signal) => wait(signal),
    write: (work) => store.write(work),
    ping: () => store.ping(),
    clear: () => store.clear(),
    close: () => Promise.resolve(),
  }
}

describe('limits of a request', () => {
  test('an answer that takes too long is REQUEST_TIMEOUT, and its statements are ended', async () => {
    let ended = 0
    const api = apiWith({ store: endless(() => (ended += 1)), limits: { seconds: 0.05 } })
    const { errors } = await ask(api, '{ reports { totalCount } directives { totalCount } }')
    expect(new Set(errors.map((error) => error.extensions?.code))).toEqual(new Set(['REQUEST_TIMEOUT']))
    expect(ended).toBeGreaterThan(0)
  })

  test('a client that leaves ends its statements', async () => {
    let ended = (): void => undefined
    const left = new Promise<void>((resolve) => (ended = resolve))
    const server = await serve({
      ...{ store: endless(() => ended()), host: '127.0.0.1', port: 0, logging: false },
      limits: { seconds: 600 },
    })
    const leaving = request(`${server.url}/graphql`, { method: 'POST', headers: json }).on(
      'error',
      () => undefined,
    )
    leaving.end(body)
    setTimeout(() => leaving.destroy(), 200)
    await left
    await server.close()
  })

  test('a body that is too long is REQUEST_TOO_LARGE, unless the token allows it', async () => {
    const api = apiWith({ token: 'a token of some length', limits: { bodyBytes: 100 } })
    const headers = { ...json, 'content-length': '200' }
    const long = { method: 'POST', headers, body: body.padEnd(200) }
    const refused = await api.fetch('http://api/graphql', long)
    expect([refused.status, await codeOf(refused)]).toEqual([413, 'REQUEST_TOO_LARGE'])
    const authorization = 'Bearer a token of some length'.replaceAll(' ', '-').replace('Bearer-', 'Bearer ')
    const other = apiWith({ token: 'a-token-of-some-length', limits: { bodyBytes: 100 } })
    const taken = await other.fetch('http://api/graphql', { ...long, headers: { ...headers, authorization } })
    expect(taken.status).toBe(200)
  })

  test('a body of unknown length needs the token', async () => {
    const server = await serve({ store: temporary.store, host: '127.0.0.1', port: 0, logging: false })
    const response = await fetch(`${server.url}/graphql`, {
      ...{ method: 'POST', headers: json, duplex: 'half' },
      body: new Blob([body]).stream(),
    })
    expect([response.status, await codeOf(response)]).toEqual([413, 'REQUEST_TOO_LARGE'])
    await server.close()
  })
})

describe('limits of a client', () => {
  test('more requests than a minute allows are TOO_MANY_REQUESTS', async () => {
    const api = apiWith({ limits: { requestsPerMinute: 2 }, trustProxy: true })
    const from = (client: string) =>
      api.fetch('http://api/graphql', {
        method: 'POST',
        headers: { ...json, 'x-forwarded-for': client },
        body,
      })
    const answers = [
      await from('10.0.0.1'),
      await from('10.0.0.1'),
      await from('10.0.0.1'),
      await from('10.0.0.2'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 200])
    const refused = answers[2] as unknown as Response
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await codeOf(refused)).toBe('TOO_MANY_REQUESTS')
  })

  test('more requests at once than one client may have are TOO_MANY_REQUESTS, until they are answered', async () => {
    const limits = { requestsAtOnce: 3, seconds: 1 }
    const server = await serve({
      ...{ store: endless(() => undefined), host: '127.0.0.1', port: 0, logging: false, limits },
    })
    const send = () => fetch(`${server.url}/graphql`, { method: 'POST', headers: json, body })
    const answers = await Promise.all(Array.from({ length: 5 }, send))
    const codes = await Promise.all(answers.map(codeOf))
    expect(codes.sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'REQUEST_TIMEOUT'),
      ...Array.from({ length: 2 }, () => 'TOO_MANY_REQUESTS'),
    ])
    expect(await codeOf(await send())).toBe('REQUEST_TIMEOUT')
    await server.close()
  })

  test('one that sends too slowly is CLIENT_TOO_SLOW', async () => {
    const limits = { clientSeconds: 1 }
    const server = await serve({ store: temporary.store, host: '127.0.0.1', port: 0, logging: false, limits })
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      let told = ''
      socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-le')
      socket.on('data', (chunk) => (told += chunk.toString()))
      socket.on('close', () => resolve(told))
      socket.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 408 .*"CLIENT_TOO_SLOW"/su)
    await server.close()
  })
})

describe('pages of other origins', () => {
  const api = apiWith({ origins: ['https://allowed.example'] })
  const get = 'http://api/graphql?query={reports{totalCount}}'

  test.each<[string, string, Record<string, string>, string, number]>([
    ['another origin', 'POST', { origin: 'https://elsewhere.example' }, 'http://api/graphql', 403],
    ['an origin that is named', 'POST', { origin: 'https://allowed.example' }, 'http://api/graphql', 200],
    ['the own origin', 'POST', { origin: 'http://api' }, 'http://api/graphql', 200],
    ['no page at all', 'GET', {}, get, 200],
    [
      'an image on another page',
      'GET',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      get,
      403,
    ],
    ['a link that asks', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, get, 403],
    ['an opaque origin', 'POST', { origin: 'null' }, 'http://api/graphql', 403],
  ])('%s', async (...[, method, headers, url, status]) => {
    const init = method === 'POST' ? { method, headers: { ...json, ...headers }, body } : { headers }
    const response = await api.fetch(url, init)
    expect(response.status).toBe(status)
    if (status === 403) expect(await codeOf(response)).toBe('REQUEST_REFUSED')
  })

  test('only those that are named get leave to read', async () => {
    const leave = async (origin: string) => {
      const response = await api.fetch('http://api/graphql', {
        method: 'POST',
        headers: { ...json, origin },
        body,
      })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await leave('https://allowed.example')).toBe('https://allowed.example')
    expect(await leave('https://elsewhere.example')).not.toBe('https://elsewhere.example')
  })
})

describe('what a server tells', () => {
  test('answers have headers that keep browsers from harm, and pages a policy', async () => {
    const api = apiWith({})
    const page = await api.fetch('http://api/graphql', { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    const answer = await api.fetch('http://api/graphql', { method: 'POST', headers: json, body })
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toBeNull()
  })

  test.each([
    [true, true],
    [false, false],
  ])('hints are in errors or not: %s', async (suggestions, isTold) => {
    const { errors } = await ask(apiWith({ suggestions }), '{ report { id } }')
    const hint = await ask(apiWith({ suggestions }), '{ reportz { totalCount } }')
    expect(errors).toHaveLength(1)
    expect(hint.errors[0]?.message.includes('Did you mean')).toBe(isTold)
    const introspection = await ask(apiWith({ suggestions }), '{ __schema { queryType { name } } }')
    expect(introspection.errors).toEqual([])
  })

  test('each request is noted with its id and without its words, and counted', async () => {
    const entries: RequestEntry[] = []
    const api = apiWith({ log: (entry) => entries.push(entry) })
    const headers = { ...json, 'x-request-id': 'mine-1' }
    const response = await api.fetch('http://api/graphql', { method: 'POST', headers, body })
    await ask(api, '{ extract(text: "bí mật") { exact } nothing }')
    expect(response.headers.get('x-request-id')).toBe('mine-1')
    expect(entries[0]).toMatchObject({ requestId: 'mine-1', status: 200, operation: null, errors: [] })
    expect(entries[1]?.requestId).toMatch(/^[\w-]{36}$/u)
    expect(entries[1]?.errors).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(JSON.stringify(entries)).not.toContain('bí mật')
    const metrics = await (await api.fetch('http://api/metrics')).text()
    expect(metrics).toContain('viendan_requests_total{status="200"} ')
    expect(metrics).toContain('viendan_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1')
    expect(metrics).toContain('viendan_statement_seconds_count{statement="keys/report-published"}')
  })
})

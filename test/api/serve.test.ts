import { get } from 'node:http'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { serve } from '../../src/api/serve.ts'
import { ViendanError } from '../../src/domain/error.ts'
import { temporaryStore } from './embedded.ts'

const temporary = temporaryStore()
const here = { store: temporary.store, host: '127.0.0.1', port: 0, logging: false }
beforeAll(() => temporary.store.open())
afterAll(() => temporary.end())

test('serves over HTTP until it is closed, and leaves the store open', async () => {
  const server = await serve(here)
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u)
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ directives { totalCount } }' }),
  })
  expect(await response.json()).toEqual({ data: { directives: { totalCount: 0 } } })
  // the connection is kept alive, and yet close must end soon
  await Promise.all([server.close(), server.close()])
  await expect(fetch(`${server.url}/health`)).rejects.toThrow()
  await temporary.store.ping()
})

test('lets a request in flight end', async () => {
  const server = await serve(here)
  const status = new Promise<number | undefined>((resolve, reject) => {
    const request = get(`${server.url}/ready`, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode))
    })
    request.on('error', reject)
    request.on('finish', () => void server.close())
  })
  expect(await status).toBe(200)
})

test('names host, port and remedy when the port is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const failure = await serve({ ...here, port }).catch((error: unknown) => error)
  await new Promise((resolve) => other.close(resolve))
  const message = `Cannot listen on 127.0.0.1 port ${port}: another program uses it, so stop that program or choose another port`
  expect(failure).toEqual(new ViendanError('PORT_UNAVAILABLE', message))
  expect(failure).toHaveProperty('code', 'PORT_UNAVAILABLE')
})

test.each([
  ['a number that is no port', { port: 70_000 }],
  ['an address of another machine', { host: '192.0.2.1' }],
])('cannot listen on %s', async (_reason, place) => {
  await expect(serve({ ...here, ...place })).rejects.toMatchObject({ code: 'PORT_UNAVAILABLE' })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createApi } from '../../src/api/create-api.ts'
import { temporaryStore } from './embedded.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-explorer-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>viendan</title>')
writeFileSync(join(folder, 'assets/explorer-1.js'), 'x'.repeat(5000))

const temporary = temporaryStore()
const explorer = pathToFileURL(`${folder}/`)
const api = createApi({ store: temporary.store, logging: false, explorer })
const get = (path: string, init: RequestInit = {}) => api.fetch(`http://api${path}`, init)

afterAll(async () => {
  await temporary.end()
  rmSync(folder, { recursive: true })
})

describe('the explorer over HTTP', () => {
  test.each([
    '/',
    '/report?id=x',
    '/directive',
    '/body',
    '/bodies',
    '/graph',
    '/search',
    '/questions',
    '/read',
  ])('gives its page at %s, under a strict policy and never from an old copy', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<title>viendan</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('gives its files packed to those who can unpack them, to be kept for ever', async () => {
    const plain = await get('/assets/explorer-1.js')
    expect(await plain.text()).toHaveLength(5000)
    expect(plain.headers.get('cache-control')).toContain('immutable')
    const packed = await get('/assets/explorer-1.js', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(200)
  })

  test('gives a mistyped address the page and the headers of every answer, and spoils no other', async () => {
    const typed = { headers: { 'sec-fetch-mode': 'navigate' } }
    const usual = await get('/', typed)
    const mistyped = await get('/nothing', typed)
    expect([mistyped.status, await mistyped.text()]).toEqual([404, '<!doctype html><title>viendan</title>'])
    const names = (response: Response) =>
      [...response.headers.keys()].filter((name) => !name.startsWith('content-')).sort()
    expect(names(mistyped)).toEqual(names(usual))
    expect(mistyped.headers.get('x-frame-options')).toBe('DENY')
    expect(mistyped.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/u)
    // the server library writes the length of a body into the headers that it is given
    const after = await get('/', { headers: { 'accept-encoding': 'gzip' } })
    const { byteLength } = await after.arrayBuffer()
    expect([String(byteLength), null]).toContain(after.headers.get('content-length'))
  })

  test('gives a head without a body', async () => {
    const response = await get('/', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  test.each([
    ['/assets/none.js'],
    ['/assets/../../package.json'],
    ['/assets/%2e%2e/index.html'],
    ['/nothing'],
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test.each([
    ['/neo4j/viendan.grass', /^node \{/u],
    ['/neo4j/guide.html', /^<article class="guide">/u],
  ])('gives %s to Neo4j Browser, which has another origin', async (path, begin) => {
    const response = await get(path)
    expect(await response.text()).toMatch(begin)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect((await get(path, { method: 'OPTIONS' })).status).toBe(204)
  })

  test('leads to GraphiQL where it has not been built, and where it is not wanted', async () => {
    for (const absent of [pathToFileURL(`${folder}/none/`), false as const]) {
      const bare = createApi({ store: temporary.store, logging: false, explorer: absent })
      const response = await bare.fetch('http://api/')
      expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql'])
    }
  })
})

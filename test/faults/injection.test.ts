import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import type { Api } from '../../src/api/create-api.ts'
import { serve, type RunningServer } from '../../src/api/serve.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask, silentApi } from '../api/ask.ts'
import { loadSample } from '../api/sample.ts'
import { viendan } from '../cli/command-line.ts'
import { startChromium } from '../helpers/chromium.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { hostileStrings } from '../support/hostile-strings.ts'
import { digest } from './loads.ts'
import { times } from './rounds.ts'
import { textArguments } from './text-arguments.ts'

const engines = await testEngines('test/faults/injection.test.ts: hostile strings on Neo4j')
const contract = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
const places = textArguments(buildSchema(contract))

test('the API has places enough that take a string', () => {
  expect(places.length).toBeGreaterThan(30)
})

describe.each(engines)('hostile strings on $name', (engine) => {
  let store: GraphStore
  let api: Api
  let before: string
  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    await loadSample(store)
    api = silentApi(store)
    before = await digest(store)
  }, engineTimeout)
  afterAll(async () => {
    await store.close()
    await engine.end()
  }, engineTimeout)

  // the short pass gives each place one of the strings, the long one all of them
  test.each(hostileStrings.slice(0, times(hostileStrings.length, 1)).map((_row, first) => first))(
    'change nothing and break nothing, wherever they are given (%d)',
    async (first) => {
      const bad: unknown[] = []
      for (const [index, { name, query }] of places.entries()) {
        const [reason, text] = hostileStrings[(first + index) % hostileStrings.length] ?? []
        const { errors } = await ask(api, query, { text })
        // what an argument does not take is a mistake of the client, and never one of the server or the store
        const codes = errors.map(({ extensions }) => extensions?.code)
        if (!codes.every((code) => code === 'INVALID_INPUT')) bad.push([name, reason, errors])
      }
      expect(bad).toEqual([])
      expect(await digest(store)).toBe(before)
    },
    120_000,
  )
})

describe('file names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-names-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const names = [
    "a'}) DETACH DELETE n --.txt",
    '$(touch pwned).txt',
    '`touch pwned`.md',
    '--store.txt',
    'a\nb.txt',
    '%2e%2e.txt',
    '🇻🇳 ẩn.txt',
    '"; x.html',
  ]

  test('are names and nothing else, to a load, a report and an export', async () => {
    const [reports, store] = [join(folder, 'reports'), `embedded:${join(folder, 'graph')}`]
    mkdirSync(reports)
    for (const name of names)
      writeFileSync(join(reports, name), `1. Theo Quy định số 24-QĐ/TW, ${name.length}`)
    const loaded = await viendan(['ingest', reports, '--no-register', '--store', store])
    expect(loaded.out + loaded.err).toContain(`Loaded ${names.length - 1} reports`)
    expect(loaded.err).toContain('id must hold neither "#" nor control characters')
    const { out } = await viendan(['export', '--format', 'jsonl', '--store', store])
    for (const name of names.filter((one) => !one.includes('\n'))) {
      expect(out).toContain(JSON.stringify(name.replace(/\.\w+$/u, '')).slice(1, -1))
    }
    expect(readdirSync(folder)).toEqual(['graph', 'reports'])
    expect(existsSync('pwned')).toBe(false)
  })
})

const browser = await startChromium('test/faults/injection.test.ts: script payloads in Chromium')
const inBrowser = browser ? describe : describe.skip

inBrowser('script payloads in the explorer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-payloads-'))
  const payload = `<img src=x onerror="hacked=1"><script>hacked=1</script><svg onload=hacked=1>"'><a href="javascript:hacked=1">`
  const text = `1. Thực hiện Quy định số 24-QĐ/TW ngày 30-7-2021 của Sở ${payload} về ${payload}.\n2. Nghị quyết số 5-NQ/X của Ban ${payload}`
  let html: string
  let store: GraphStore
  let server: RunningServer
  beforeAll(async () => {
    const built = join(folder, 'web')
    const root = new URL('../..', import.meta.url).pathname
    expect(spawnSync(process.execPath, ['web/build.js', built], { cwd: root }).status).toBe(0)
    const place = `embedded:${join(folder, 'graph')}`
    const loading = openStore(place)
    await loading.open()
    await ingest(loading, { id: payload, title: payload, published: '2022', issuer: payload, text })
    await loading.close()
    html = (await viendan(['report', '--by', 'issuing-body', '--format', 'html', '--store', place])).out
    store = openStore(place)
    const explorer = pathToFileURL(`${built}/`)
    server = await serve({ store, host: '127.0.0.1', port: 0, logging: false, explorer })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const id = encodeURIComponent(payload)
  test.each([
    '/',
    `/report?id=${id}`,
    `/directive?id=${encodeURIComponent('24-QĐ/TW@XIII')}`,
    `/directive?id=${id}`,
    `/body?id=${id}`,
    `/bodies?level=${id}`,
    `/graph?open=${id}`,
    `/search?q=${id}`,
    `/${id}`,
  ])('%s shows them as words', async (address) => {
    const page = await (await browser?.newContext())?.newPage()
    await page?.goto(server.url + address, { waitUntil: 'networkidle' })
    const seen = await page?.evaluate(() => ({
      hacked: 'hacked' in globalThis,
      scripts: document.querySelectorAll('img[src="x"], svg[onload], a[href^="javascript"]').length,
      words: document.body.innerText.length > 20,
    }))
    expect(seen).toEqual({ hacked: false, scripts: 0, words: true })
    await page?.context().close()
  })

  test('and so does the report as one html file', () => {
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<img src=x|<script>hacked|<svg onload/u)
  })
})

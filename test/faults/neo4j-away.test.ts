import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openStore } from '../../src/store/open-store.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { findNeo4j, reserveNeo4j } from '../helpers/neo4j.ts'
import { endOf, start, type Running } from '../helpers/program.ts'
import { engineTimeout } from '../helpers/stores.ts'
import { breaches, digest, seededLoad, type Load } from './loads.ts'
import { proxyTo, type Proxy } from './proxy.ts'
import { until, urlOf } from './until.ts'
import { chance, isLong, seed, times } from './rounds.ts'

const server = await findNeo4j('test/faults/neo4j-away.test.ts: a Neo4j that goes away')
const reports = isLong ? 60 : 10
const folder = mkdtempSync(join(tmpdir(), 'viendan-away-'))
const withNeo4j = server ? describe : describe.skip

withNeo4j(`a Neo4j that goes away (seed ${seed})`, () => {
  let load: Load
  let proxy: Proxy
  let release = (): void => undefined
  beforeAll(async () => {
    load = await seededLoad(folder, { seed, reports })
    proxy = await proxyTo(Number(new URL(server?.url ?? '').port))
    release = await reserveNeo4j()
  }, engineTimeout)
  beforeEach(async () => {
    const store = open()
    await store.clear()
    await store.close()
    await proxy.start()
  })
  afterAll(async () => {
    const store = open()
    await store.clear()
    await store.close()
    await proxy.stop()
    release()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = (): GraphStore => openStore(server?.url ?? '', server ?? {})
  const through = (): string => `bolt://127.0.0.1:${proxy.port}`
  const env = { NEO4J_USERNAME: server?.username ?? '', NEO4J_PASSWORD: server?.password ?? '' }
  const begin = (...more: string[]): Running =>
    start(['ingest', load.file, '--acknowledge', '--no-register', '--store', through(), ...more], { env })

  test(
    'in the middle of a load: it waits, goes on and ends in the same graph',
    async () => {
      const random = chance(3)
      const running = begin()
      const isOver = endOf(running)
      await until(() => isOver() || running.lines().length > 0)
      for (let cuts = 0; !isOver(); cuts++) {
        await setTimeout(100 + random() * 600)
        if (cuts >= times(12, 3)) break
        if (random() < 0.6) proxy.cut()
        else {
          await proxy.stop()
          await setTimeout(random() * 3000)
          await proxy.start()
        }
      }
      const { code, err } = await running.ended
      for (const line of err.split('\n').filter((each) => each !== ''))
        expect(line).toMatch(/^viendan: waiting up to 60 seconds: STORE_UNAVAILABLE: /u)
      expect(code).toBe(0)
      const store = open()
      expect(await digest(store)).toBe(load.after[reports])
      expect(await breaches(store)).toEqual([])
      await store.close()
    },
    times(300_000, 120_000),
  )

  test('for too long: the load stops with a clear message, and can go on', async () => {
    const running = begin('--wait', '2')
    await until(() => running.lines().length > 2)
    await proxy.stop()
    const { code, err } = await running.ended
    expect(code).toBe(1)
    expect(err).toMatch(/viendan: STORE_UNAVAILABLE: Cannot reach Neo4j at "[^"]+": start it[^\n]*\n$/u)
    await proxy.start()
    expect(await begin().ended).toMatchObject({ code: 0, err: '' })
    const store = open()
    expect(await digest(store)).toBe(load.after[reports])
    await store.close()
  }, 120_000)

  test('under a running server: queries and /ready say so, and all is well again without a restart', async () => {
    expect(await begin().ended).toMatchObject({ code: 0 })
    const serving = start(['serve', '--port', '0', '--store', through()], { env })
    const url = await urlOf(serving)
    const whole = { status: 200, answer: { data: { reports: { totalCount: reports } } } }
    expect(await asked(url)).toEqual(whole)
    for (const away of ['stop', 'hold'] as const) {
      await proxy[away]()
      const [question, ready, health] = await Promise.all([
        asked(url),
        status(`${url}/ready`),
        status(`${url}/health`),
      ])
      expect({ away, ready, health }).toEqual({ away, ready: 503, health: 200 })
      // what is sent into silence is given up when the time of a request is over, a connection that cannot be made before that
      const codes = away === 'stop' ? ['STORE_UNAVAILABLE'] : ['STORE_UNAVAILABLE', 'REQUEST_TIMEOUT']
      expect(codes).toContain((question.answer as Failed).errors[0]?.extensions.code)
      await proxy.start()
      await until(async () => (await status(`${url}/ready`)) === 200)
      expect(await asked(url)).toEqual(whole)
    }
    // connections that are cut while they are idle are not met by anyone who asks next
    for (let index = 0; index < times(20, 3); index++) {
      proxy.cut()
      expect(await asked(url)).toEqual(whole)
    }
    serving.child.kill('SIGTERM')
    expect(await serving.ended).toMatchObject({ code: 0 })
  }, 120_000)
})

interface Failed {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[]
}

async function asked(url: string): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ reports { totalCount } }' }),
  })
  return { status: response.status, answer: await response.json() }
}

async function status(url: string): Promise<number> {
  const response = await fetch(url)
  await response.arrayBuffer()
  return response.status
}

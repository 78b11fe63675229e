import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Socket } from 'node:net'
import { createServer } from 'node:net'
import { ingest } from '../../../src/ingest/ingest.ts'
import type { GraphStore } from '../../../src/store/graph-store.ts'
import { graphView } from '../../../src/store/graph-view.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { proxyTo } from '../../faults/proxy.ts'
import { freePort } from '../../helpers/free-port.ts'
import { findNeo4j, reserveNeo4j } from '../../helpers/neo4j.ts'
import { engineTimeout } from '../../helpers/stores.ts'

const report = { id: 'mot', title: null, published: null, issuer: null, text: 'Theo Quy định 24-QĐ/TW.' }

describe('a server that is not there', () => {
  test.each(['bolt', 'neo4j'])('is told of at once over %s', async (scheme) => {
    const url = `${scheme}://127.0.0.1:${await freePort()}`
    await expectUnavailable(openStore(url, { password: 'secret' }), url)
  })

  test('is told of soon when something else listens there and is silent', async () => {
    const sockets = new Set<Socket>()
    const silent = createServer((socket) => sockets.add(socket))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const url = `bolt://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    await expectUnavailable(openStore(url, { password: 'secret' }), url)
    for (const socket of sockets) socket.destroy()
    silent.close()
  })

  async function expectUnavailable(store: GraphStore, url: string): Promise<void> {
    const start = performance.now()
    const error = await store.open().catch((thrown: unknown) => thrown)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', cause: expect.anything() })
    expect(String(error)).toContain(url)
    expect(String(error)).not.toContain('secret')
    await store.close()
  }
})

const wanted = (process.env['STORES'] ?? 'neo4j').split(',').includes('neo4j')
const server = wanted
  ? await findNeo4j('test/store/neo4j/neo4j-engine.test.ts: a server that is there')
  : null

if (server) {
  describe('a server that is there', () => {
    let release: () => void
    beforeAll(async () => {
      release = await reserveNeo4j()
    }, engineTimeout)
    afterAll(() => release())

    test('that refuses the password', async () => {
      const store = openStore(server.url, { ...server, password: 'a wrong one' })
      const error = await store.open().catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'STORE_DENIED' })
      expect(String(error)).toContain(server.url)
      expect(String(error)).not.toContain('a wrong one')
      await store.close()
    })

    test('that wants a password', async () => {
      const store = openStore(server.url)
      await expect(store.open()).rejects.toMatchObject({ code: 'STORE_DENIED' })
      await store.close()
    })

    test('that has not the database', async () => {
      const store = openStore(server.url, { ...server, database: 'khong-co' })
      await expect(store.open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
      await store.close()
    })

    test('that has the database', async () => {
      const store = openStore(server.url, { ...server, database: server.database ?? 'neo4j' })
      await store.ping()
      await store.close()
    })

    test('that leads to the members of a cluster: reads go to any, and wait for what this store wrote', async () => {
      const sent: string[] = []
      const { port } = new URL(server.url)
      const proxy = await proxyTo(Number(port), (bytes) => sent.push(bytes.toString('latin1')))
      const { username, password, database } = server
      const store = openStore(`bolt://127.0.0.1:${proxy.port}`, { username, password, database })
      try {
        await store.clear()
        await ingest(store, report)
        sent.length = 0
        await graphView(store).reports([report.id])
        // in the protocol of the driver a reader has the mode "r", and names what it must have seen
        expect(sent.join('')).toMatch(/bookmarks.{1,4}FB:/su)
        expect(sent.join('')).toMatch(/mode\x81r/u)
        await store.clear()
      } finally {
        await store.close()
        await proxy.stop()
      }
    })

    test('that is asked where to go, as a cluster is', async () => {
      const { username, password, database } = server
      const store = openStore(server.url.replace(/^\w+:/u, 'neo4j:'), { username, password, database })
      await store.clear()
      await ingest(store, report)
      expect((await graphView(store).reports([report.id])).size).toBe(1)
      await store.clear()
      await store.close()
    })
  })
} else {
  describe.skip('a server that is there', () => test('refuses what it should', () => undefined))
}

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openStore } from '../../src/store/open-store.ts'
import { findNeo4j, reserveNeo4j, type Neo4jServer } from '../helpers/neo4j.ts'
import { engineTimeout } from '../helpers/stores.ts'
import { newFolder, sample, viendan, type Outcome } from './command-line.ts'

const server = await findNeo4j('the command line on Neo4j')

const embedded = { VIENDAN_STORE: `embedded:${join(newFolder(), 'graph')}` }

const environment = ({ url, username, password, database }: Neo4jServer): Record<string, string> => ({
  VIENDAN_STORE: url,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  ...(database !== undefined && { NEO4J_DATABASE: database }),
})

async function clear({ url, ...options }: Neo4jServer): Promise<void> {
  const store = openStore(url, options)
  await store.clear()
  await store.close()
}

/** Runs one command after another on a graph that begins empty. */
async function session(env: Record<string, string>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const argv of [
    ['ingest', sample, '--no-register'],
    ['report'],
    ['report', '--body', 'Ban Bí thư', '--since', '2021', '--format', 'json'],
    ['report', '--body', 'nonesuch'],
    ['export'],
    ['delete', 'nganh-to-chuc-2021'],
    ['delete', 'nganh-to-chuc-2021'],
    ['export'],
  ]) {
    outcomes.push(await viendan(argv, { env }))
  }
  return outcomes
}

describe('the commands', () => {
  let release = (): void => undefined
  beforeAll(async () => {
    if (!server) return
    release = await reserveNeo4j()
    await clear(server)
  }, engineTimeout)
  afterAll(async () => {
    if (server) await clear(server)
    release()
  })

  test('load, sum up and empty a graph; on Neo4j with the same words as on the embedded engine', async () => {
    const outcomes = await session(embedded)
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 1, 0, 0, 1, 0])
    expect(outcomes.at(-1)?.out).toBe('')
    if (server) expect(await session(environment(server))).toEqual(outcomes)
  }, 120_000)

  test('tell of a wrong password in one sentence, without the password', async () => {
    if (!server?.password) return
    const env = { ...environment(server), NEO4J_PASSWORD: 'do-not-tell' }
    const { code, out, err } = await viendan(['report'], { env })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^viendan: STORE_DENIED: [^\n]+\n$/u)
    expect(err).not.toMatch(/do-not-tell|^\s+at /mu)
  })
})

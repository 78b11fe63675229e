import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { findNeo4j, reserveNeo4j } from '../helpers/neo4j.ts'
import { endOf, start } from '../helpers/program.ts'
import { engineTimeout } from '../helpers/stores.ts'
import { breaches, digest, reportsIn, seededLoad, type Load } from './loads.ts'
import { chance, isLong, seed, times } from './rounds.ts'

const server = await findNeo4j('test/faults/kill.test.ts: kill -9 of a load into Neo4j')
const reports = isLong ? 24 : 12
const folder = mkdtempSync(join(tmpdir(), 'viendan-kill-'))
let load: Load
beforeAll(async () => {
  load = await seededLoad(folder, { seed, reports })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where a graph is, how to open it in this process, and what its commands need. */
interface Place {
  readonly location: string
  readonly env: Record<string, string>
  readonly open: () => GraphStore
}

/** Loads the reports in another process, which is killed at a random moment. Returns what it acknowledged. */
async function killedLoad({ location, env }: Place, random: () => number): Promise<number> {
  const argv = ['ingest', load.file, '--acknowledge', '--no-register', '--store', location]
  const running = start(argv, { env })
  // half of the moments lie in the start of the program, in its opening of the store, or between two reports
  const first = Math.floor(random() * (reports + 1))
  const isOver = endOf(running)
  while (!isOver() && running.lines().length < first) await setTimeout(1)
  await setTimeout(random() * (first === 0 ? 1500 : 25))
  running.child.kill('SIGKILL')
  const { err } = await running.ended
  expect(err).toBe('')
  return running.lines().filter((line) => line.startsWith('stored ')).length
}

/** Does the harm once: one to three kills, one after another, then the same command undisturbed. */
async function round(place: Place, random: () => number): Promise<number[]> {
  let least = 0
  const kills: number[] = []
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    least = Math.max(least, await killedLoad(place, random))
    const survivor = place.open()
    const found = await reportsIn(survivor)
    // the load goes in order, so what is there whole is what a load of the first so many leaves
    expect(found).toBeGreaterThanOrEqual(least)
    expect(await digest(survivor)).toBe(load.after[found])
    expect(await breaches(survivor)).toEqual([])
    await survivor.close()
    kills.push(found)
  }
  const again = start(['ingest', load.file, '--no-register', '--store', place.location], { env: place.env })
  expect(await again.ended).toMatchObject({ code: 0, err: '' })
  const whole = place.open()
  expect(await digest(whole)).toBe(load.after[reports])
  await whole.close()
  return kills
}

describe(`kill -9 of a load (seed ${seed})`, () => {
  const embedded = times(100, 2)
  test(
    `embedded, ${embedded} rounds: what was acknowledged is whole, nothing is in part`,
    async () => {
      const random = chance(1)
      for (let index = 0; index < embedded; index++) {
        const place = `embedded:${join(folder, `store-${index}`)}`
        await round({ location: place, env: {}, open: () => openStore(place) }, random)
        rmSync(join(folder, `store-${index}`), { recursive: true, force: true })
      }
    },
    times(1_500_000, 180_000),
  )

  const onNeo4j = times(12, 1)
  const withNeo4j = server ? test : test.skip
  withNeo4j(
    `Neo4j, ${onNeo4j} rounds: what was acknowledged is whole, nothing is in part`,
    async () => {
      if (!server) return
      const release = await reserveNeo4j()
      const open = (): GraphStore => openStore(server.url, server)
      const env = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password }
      try {
        const random = chance(2)
        for (let index = 0; index < onNeo4j; index++) {
          await emptied(open())
          await round({ location: server.url, env, open }, random)
        }
        await emptied(open())
      } finally {
        release()
      }
    },
    engineTimeout + times(600_000, 180_000),
  )
})

async function emptied(store: GraphStore): Promise<void> {
  await store.clear()
  await store.close()
}

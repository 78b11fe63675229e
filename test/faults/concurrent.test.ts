import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { findNeo4j, reserveNeo4j } from '../helpers/neo4j.ts'
import { start } from '../helpers/program.ts'
import { engineTimeout } from '../helpers/stores.ts'
import { breaches, digest, seededLoad, type Load } from './loads.ts'
import { seed, times } from './rounds.ts'

const server = await findNeo4j('test/faults/concurrent.test.ts: loads at once into Neo4j')
const reports = times(60, 12)
const folder = mkdtempSync(join(tmpdir(), 'viendan-concurrent-'))
let load: Load
/** The even and the odd reports of the load, in files of their own. */
let halves: string[]
/** Makes the clock of a process jump by days, to and fro, every few milliseconds. */
const jumping = join(folder, 'jumping-clock.mjs')

beforeAll(async () => {
  load = await seededLoad(folder, { seed, reports })
  halves = [0, 1].map((half) => {
    const file = join(folder, `half-${half}.jsonl`)
    const lines = load.reports.filter((_report, index) => index % 2 === half)
    writeFileSync(file, lines.map((report) => `${JSON.stringify(report)}\n`).join(''))
    return file
  })
  writeFileSync(
    jumping,
    `const Real = Date
let shift = 0
setInterval(() => (shift = (Math.random() - 0.5) * 1e10), 3).unref()
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift)
    else super(...given)
  }
  static now() {
    return Real.now() + shift
  }
}
`,
  )
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function expectWhole(store: GraphStore): Promise<void> {
  expect(await digest(store)).toBe(load.after[reports])
  expect(await breaches(store)).toEqual([])
  await store.close()
}

test(`a load under a clock that jumps ends in the same graph, embedded (seed ${seed})`, async () => {
  const location = `embedded:${join(folder, 'jumping')}`
  const argv = ['ingest', load.file, '--no-register', '--store', location]
  const { ended } = start(argv, { node: ['--import', jumping] })
  expect(await ended).toMatchObject({ code: 0, err: '' })
  await expectWhole(openStore(location))
}, 120_000)

const inNeo4j = server ? describe : describe.skip
inNeo4j(`loads at once into Neo4j (seed ${seed})`, () => {
  let release = (): void => undefined
  const location = server?.url ?? ''
  const env = {
    NEO4J_USERNAME: server?.username ?? '',
    NEO4J_PASSWORD: server?.password ?? '',
  }
  beforeAll(async () => {
    release = await reserveNeo4j()
  }, engineTimeout)
  afterAll(() => release())

  test.each<[string, () => string[], string[]]>([
    ['of the same reports', () => [load.file, load.file], []],
    ['of different reports', () => halves, []],
    ['under a clock that jumps', () => halves, ['--import', jumping]],
  ])(
    '%s end in the graph of one',
    async (_reason, files, node) => {
      const cleared = openStore(location, server ?? {})
      await cleared.clear()
      await cleared.close()
      const argv = ['--no-register', '--store', location]
      const both = files().map((file) => start(['ingest', file, ...argv], { env, node }))
      for (const { ended } of both) expect(await ended).toMatchObject({ code: 0, err: '' })
      await expectWhole(openStore(location, server ?? {}))
    },
    300_000,
  )
})

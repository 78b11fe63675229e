import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { changedVersion, makeWorld } from '../../bench/world.js'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadStarter } from '../../src/cli/starter-register.ts'
import { builtInLexicon } from '../../src/lexicon/lexicon.ts'
import { openStore } from '../../src/store/open-store.ts'
import { viendan } from '../cli/command-line.ts'
import { endOf, start } from '../helpers/program.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { findNeo4j } from '../helpers/neo4j.ts'
import { breaches, digest, seededLoad, type Load } from './loads.ts'
import { seed, times } from './rounds.ts'
import { urlOf } from './until.ts'

const engines = await testEngines('test/faults/backup.test.ts: backup and restore on Neo4j')
const server = await findNeo4j('test/faults/backup.test.ts: backup and restore on Neo4j')
const folder = mkdtempSync(join(tmpdir(), 'viendan-backup-'))
const reports = times(60, 12)
let load: Load
/** A backup of the reports with the starter register, and the digest of the graph it was taken of. */
const saved = { file: join(folder, 'graph.backup'), digest: '' }
beforeAll(async () => {
  load = await seededLoad(folder, { seed, reports })
  const store = openStore(`embedded:${join(folder, 'source')}`)
  await loadStarter(store, builtInLexicon)
  for (const report of load.reports) await ingest(store, report)
  saved.digest = await digest(store)
  await store.close()
  const { code, err } = await viendan(['backup', saved.file, '--store', `embedded:${join(folder, 'source')}`])
  expect({ code, err }).toEqual({ code: 0, err: `Wrote ${saved.file}\n` })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(engines)(`a backup (seed ${seed}) restored on $name`, (engine) => {
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)

  test(
    'gives the same graph, byte for byte, in the place of another one',
    async () => {
      const store = await engine.makeStore()
      // another graph before it: other versions of some reports, one report more, no register
      const world = makeWorld({ seed, reports })
      for (const index of [0, 3, 7]) await ingest(store, changedVersion(world, index, seed + 1).report)
      await ingest(store, { id: 'more', title: null, published: null, issuer: null, text: 'Theo 24-QĐ/TW.' })
      await store.close()
      const location = engine.name === 'neo4j' ? (server?.url ?? '') : ''
      const again = engine.sameGraph()
      const { restoreGraph } = await import('../../src/ingest/restore.ts')
      await expect(restoreGraph(again, saved.file)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
      await restoreGraph(again, saved.file, { replace: true })
      expect(await digest(again)).toBe(saved.digest)
      expect(await breaches(again)).toEqual([])
      await again.close()
      if (location === '') return
      // and by the commands
      const env = { NEO4J_USERNAME: server?.username ?? '', NEO4J_PASSWORD: server?.password ?? '' }
      const rebuilt = await viendan(['rebuild', '--store', location], { env })
      expect(rebuilt).toMatchObject({ code: 0, out: expect.stringContaining(`of ${reports} reports`) })
      const after = engine.sameGraph()
      expect(await digest(after)).toBe(saved.digest)
      await after.close()
    },
    times(300_000, 180_000),
  )
})

describe('a backup file', () => {
  test.each<[reason: string, change: (bytes: Buffer) => Buffer]>([
    ['that is cut off', (bytes) => bytes.subarray(0, bytes.length - 40)],
    ['that lost a line', (bytes) => Buffer.from(bytes.toString().split('\n').toSpliced(5, 1).join('\n'))],
    ['of which a letter changed', (bytes) => Buffer.from(bytes.toString().replace('ngày', 'ngáy'))],
    ['with more after its end', (bytes) => Buffer.concat([bytes, Buffer.from('{"report":{}}\n')])],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is another file', () => Buffer.from('một hai ba')],
  ])('%s changes nothing', async (_reason, change) => {
    const bad = join(folder, 'bad.backup')
    writeFileSync(bad, change(readFileSync(saved.file)))
    const place = `embedded:${join(folder, 'untouched')}`
    const { code, err } = await viendan(['restore', bad, '--replace', '--store', place])
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^viendan: FILE_DAMAGED: [^\n]+\n$/u),
    })
  })
})

describe('while the embedded graph is served', () => {
  test('it is saved, put back and asked, and a killed server is no obstacle', async () => {
    const place = `embedded:${join(folder, 'served')}`
    const serving = start(['serve', '--port', '0', '--store', place])
    const url = await urlOf(serving)
    const restored = await viendan(['restore', saved.file, '--store', place])
    expect(restored).toMatchObject({ code: 0, err: '' })
    const refused = await viendan(['restore', saved.file, '--store', place])
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('--replace') })
    const loads = viendan(['restore', saved.file, '--replace', '--store', place])
    const second = join(folder, 'second.backup')
    const [again, copied, answer] = await Promise.all([
      loads,
      viendan(['backup', second, '--store', place]),
      fetch(`${url}/graphql?query={reports{totalCount}}`).then((response): Promise<unknown> =>
        response.json(),
      ),
    ])
    expect([again.code, copied.code]).toEqual([0, 0])
    expect(answer).toEqual({ data: { reports: { totalCount: reports } } })
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(saved.file, 'utf8'))
    serving.child.kill('SIGKILL')
    await serving.ended
    expect(endOf(serving)()).toBe(true)
    const store = openStore(place)
    expect(await digest(store)).toBe(saved.digest)
    await store.close()
    expect(await viendan(['backup', second, '--store', place])).toMatchObject({ code: 0 })
  }, 180_000)
})

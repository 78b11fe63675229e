import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openStore } from '../../src/store/open-store.ts'
import { start } from '../helpers/program.ts'
import { breaches, digest, reportsIn, seededLoad, type Load } from './loads.ts'
import { chance, seed, times } from './rounds.ts'

const reports = times(200, 40)
const folder = mkdtempSync(join(tmpdir(), 'viendan-signals-'))
const graph = `embedded:${join(folder, 'graph')}`
let load: Load
let large: Load
beforeAll(async () => {
  load = await seededLoad(folder, { seed, reports: 12 })
  large = await seededLoad(folder, { seed: seed + 1, reports })
  const { code, err } = await start(['ingest', large.file, '--no-register', '--store', graph]).ended
  expect({ code, err }).toEqual({ code: 0, err: '' })
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const writing: [command: string, argv: (out: string) => string[]][] = [
  ['export', (out) => ['export', '--out', out, '--store', graph]],
  ['report', (out) => ['report', '--format', 'html', '--out', out, '--store', graph]],
  ['backup', (out) => ['backup', out, '--store', graph]],
  ['bulk', (out) => ['bulk', large.file, '--out', out]],
]

describe(`SIGINT and SIGTERM (seed ${seed})`, () => {
  test.each(writing)(
    'of %s leave all that it writes or nothing, and nothing beside it',
    async (command, argv) => {
      const random = chance(8)
      const place = join(folder, command)
      mkdirSync(place)
      const out = join(place, 'out')
      const undisturbed = await start(argv(out)).ended
      expect(undisturbed.code).toBe(0)
      const whole = digestOf(out)
      const rounds = times(20, 3)
      for (let index = 0; index < rounds; index++) {
        rmSync(out, { recursive: true, force: true })
        const running = start(argv(out))
        // one in two comes while there is a file that is not whole
        const end = performance.now() + 5_000
        while (index % 2 === 0 && readdirSync(place).length === 0 && performance.now() < end)
          await setTimeout(1)
        await setTimeout(random() * (index % 2 === 0 ? 30 : 1500))
        const signal = random() < 0.5 ? 'SIGINT' : 'SIGTERM'
        running.child.kill(signal)
        const ended = await running.ended
        if (ended.signal !== null) expect(ended).toMatchObject({ code: null, signal, out: '' })
        if (existsSync(out)) expect(digestOf(out)).toBe(whole)
        else expect(ended.code).not.toBe(0)
        expect(readdirSync(place)).toEqual(existsSync(out) ? ['out'] : [])
      }
    },
    600_000,
  )

  test('of ingest leave what was acknowledged, and nothing in part', async () => {
    const random = chance(9)
    for (let index = 0; index < times(12, 2); index++) {
      const place = `embedded:${join(folder, `ingest-${index}`)}`
      const running = start(['ingest', load.file, '--acknowledge', '--no-register', '--store', place])
      await setTimeout(500 + random() * 1500)
      running.child.kill(random() < 0.5 ? 'SIGINT' : 'SIGTERM')
      await running.ended
      const store = openStore(place)
      const found = await reportsIn(store)
      expect(found).toBeGreaterThanOrEqual(
        running.lines().filter((line) => line.startsWith('stored ')).length,
      )
      expect(await digest(store)).toBe(load.after[found])
      expect(await breaches(store)).toEqual([])
      await store.close()
    }
  }, 600_000)
})

/** Returns the digest of a file, or of the files of a folder with their names. */
function digestOf(path: string): string {
  const hash = createHash('sha256')
  if (!statSync(path).isDirectory()) return hash.update(readFileSync(path)).digest('hex')
  for (const name of readdirSync(path).sort()) hash.update(name).update(readFileSync(join(path, name)))
  return hash.digest('hex')
}

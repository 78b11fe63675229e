import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openStore } from '../../src/store/open-store.ts'
import { viendan } from '../cli/command-line.ts'
import { start } from '../helpers/program.ts'
import { breaches, digest, reportsIn, seededLoad, type Load } from './loads.ts'
import { chance, seed, times } from './rounds.ts'
import { until, urlOf } from './until.ts'

const reports = 40
const folder = mkdtempSync(join(tmpdir(), 'viendan-disk-'))
let load: Load
beforeAll(async () => {
  load = await seededLoad(folder, { seed, reports })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const storeOf = (name: string): string => `embedded:${join(folder, name)}`
const ingestInto = (name: string): string[] => [
  'ingest',
  load.file,
  '--no-register',
  '--store',
  storeOf(name),
]

/** Mounts a file system of a few bytes, where the system lets the tests do so. */
function mounted(name: string, kilobytes: number): string | null {
  const place = join(folder, name)
  mkdirSync(place)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', place])
  return status === 0 ? place : null
}

function remount(place: string, options: string): void {
  expect(spawnSync('mount', ['-o', `remount,${options}`, place]).status).toBe(0)
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounted('probe', 64) !== null
if (canMount) spawnSync('umount', ['--lazy', join(folder, 'probe')])
const withMount = canMount ? describe : describe.skip

withMount(`a disk (seed ${seed})`, () => {
  test.each([300, 400, 480].slice(0, times(3, 1)))(
    'of %d kB that is full: what was acknowledged is kept, and with room the same command goes on',
    async (kilobytes) => {
      const place = mounted(`full-${kilobytes}`, kilobytes) ?? ''
      const name = `full-${kilobytes}/graph`
      try {
        const full = await start([...ingestInto(name), '--acknowledge']).ended
        const acknowledged = full.out.split('\n').filter((line) => line.startsWith('stored ')).length
        expect(full.code).toBe(1)
        expect(full.err).toMatch(/^viendan: STORE_UNAVAILABLE: [^\n]*the disk is full[^\n]*\n$/u)
        const out = join(place, 'out.jsonl')
        const exported = await start(['export', '--out', out, '--store', storeOf(name)]).ended
        expect(exported).toMatchObject({ code: 1, err: expect.stringContaining('the disk is full') })
        expect(readdirSync(place)).toEqual(['graph'])
        remount(place, 'size=20m')
        const survivor = openStore(storeOf(name))
        expect(await reportsIn(survivor)).toBe(acknowledged)
        expect(await digest(survivor)).toBe(load.after[acknowledged])
        await survivor.close()
        expect(await start(ingestInto(name)).ended).toMatchObject({ code: 0, err: '' })
        const whole = openStore(storeOf(name))
        expect(await digest(whole)).toBe(load.after[reports])
        await whole.close()
      } finally {
        spawnSync('umount', ['--lazy', place])
      }
    },
    120_000,
  )

  test('that is read-only is told of', async () => {
    const place = mounted('read-only', 20_000) ?? ''
    try {
      mkdirSync(join(place, 'graph'))
      remount(place, 'ro')
      const { code, err } = await viendan(ingestInto('read-only/graph'))
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/^viendan: STORE_UNAVAILABLE: [^\n]*the disk is read-only[^\n]*\n$/u),
      })
    } finally {
      spawnSync('umount', ['--lazy', place])
    }
  })
})

describe('the folder of a graph', () => {
  test('that is deleted under a running server is told of, and a backup makes it again', async () => {
    expect(await viendan(ingestInto('deleted'))).toMatchObject({ code: 0 })
    const backup = join(folder, 'deleted.backup')
    await viendan(['backup', backup, '--store', storeOf('deleted')])
    const token = 'a-token-for-the-tests'
    const serving = start(['serve', '--port', '0', '--store', storeOf('deleted')], {
      env: { VIENDAN_TOKEN: token },
    })
    const url = await urlOf(serving)
    rmSync(join(folder, 'deleted'), { recursive: true })
    expect((await fetch(`${url}/ready`)).status).toBe(503)
    expect((await fetch(`${url}/health`)).status).toBe(200)
    const query = 'mutation { deleteReport(id: "x") { id } }'
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    })
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] })
    serving.child.kill('SIGTERM')
    expect(await serving.ended).toMatchObject({ code: 0 })
    expect(await viendan(['restore', backup, '--store', storeOf('deleted')])).toMatchObject({ code: 0 })
    const store = openStore(storeOf('deleted'))
    expect(await digest(store)).toBe(load.after[reports])
    await store.close()
  }, 120_000)

  test('that two loads want: one has it, the other is told so, and both end in the same graph', async () => {
    const [one, other] = [start(ingestInto('wanted')), start(ingestInto('wanted'))]
    const ended = await Promise.all([one.ended, other.ended])
    for (const { code, err } of ended.filter((each) => each.code !== 0)) {
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/^viendan: STORE_LOCKED: [^\n]+\n$/u),
      })
    }
    expect(ended.some(({ code }) => code === 0)).toBe(true)
    const store = openStore(storeOf('wanted'))
    expect(await digest(store)).toBe(load.after[reports])
    await store.close()
  }, 120_000)
})

describe(`a damaged graph (seed ${seed})`, () => {
  const rounds = times(60, 6)
  test(`with one bit turned, ${rounds} times: the same graph or STORE_DAMAGED, and rebuild mends it`, async () => {
    const random = chance(5)
    await viendan(ingestInto('good'))
    const file = readFileSync(join(folder, 'good', 'graph.grafeo'))
    let [same, told] = [0, 0]
    for (let index = 0; index < rounds; index++) {
      const place = join(folder, 'damaged')
      mkdirSync(place, { recursive: true })
      const bytes = Buffer.from(file)
      const at = Math.floor(random() * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      writeFileSync(join(place, 'graph.grafeo'), bytes)
      const { code, out, err } = await viendan(['export', '--store', `embedded:${place}`])
      if (code === 0) {
        const { createHash } = await import('node:crypto')
        expect(createHash('sha256').update(out).digest('hex')).toBe(load.after[reports])
        same += 1
      } else {
        expect(err).toMatch(/^viendan: STORE_DAMAGED: [^\n]*viendan rebuild[^\n]*\n$/u)
        told += 1
      }
      if (told === 1 && code !== 0) await mended(place)
      rmSync(place, { recursive: true })
    }
    expect(same + told).toBe(rounds)
  }, 600_000)

  async function mended(place: string): Promise<void> {
    const alone = await viendan(['rebuild', '--store', `embedded:${place}`])
    expect(alone).toMatchObject({ code: 1, err: expect.stringContaining('STORE_DAMAGED') })
    const { code } = await viendan(['rebuild', load.file, '--store', `embedded:${place}`])
    expect(code).toBe(0)
    const store = openStore(`embedded:${place}`)
    expect(await reportsIn(store)).toBe(reports)
    expect(await breaches(store)).toEqual([])
    await store.close()
  }
})

describe('rebuild', () => {
  test('makes the same graph of what it holds, and keeps the old one', async () => {
    await viendan(ingestInto('rebuilt'))
    const { code, out } = await viendan(['rebuild', '--store', storeOf('rebuilt')])
    expect({ code, out }).toEqual({
      code: 0,
      out: `Rebuilt the graph of ${reports} reports and 0 entries of the register\n`,
    })
    for (const name of ['rebuilt', 'rebuilt/before-rebuild']) {
      const store = openStore(storeOf(name))
      expect(await digest(store)).toBe(load.after[reports])
      await store.close()
    }
  }, 60_000)

  test('that is broken off between any two of its moves is ended by the next opening', async () => {
    await viendan(ingestInto('old'))
    const one = join(folder, 'one.jsonl')
    writeFileSync(one, readFileSync(load.file, 'utf8').split('\n')[0] ?? '')
    await viendan(['ingest', one, '--no-register', '--store', storeOf('new')])
    const files = ['graph.grafeo', 'format.json']
    for (let moves = 0; moves <= 5; moves++) {
      const place = join(folder, `broken-${moves}`)
      cpSync(join(folder, 'old'), place, { recursive: true })
      const next = join(place, 'rebuilding')
      cpSync(join(folder, 'new'), next, { recursive: true })
      writeFileSync(join(next, 'complete'), '')
      // the moves in their order, as far as they came
      const kept = join(place, 'before-rebuild')
      if (moves > 0) {
        mkdirSync(kept)
        writeFileSync(join(next, 'moving'), '')
      }
      for (const name of files.slice(0, Math.max(0, moves - 1)))
        renameSync(join(place, name), join(kept, name))
      if (moves > 3) renameSync(join(next, 'format.json'), join(place, 'format.json'))
      if (moves > 4) renameSync(join(next, 'graph.grafeo'), join(place, 'graph.grafeo'))
      const store = openStore(`embedded:${place}`)
      expect({ moves, digest: await digest(store) }).toEqual({ moves, digest: load.after[1] })
      await store.close()
      expect(existsSync(next)).toBe(false)
      const before = openStore(`embedded:${kept}`)
      if (moves > 0 || existsSync(kept)) expect(await digest(before)).toBe(load.after[reports])
      await before.close()
    }
  }, 60_000)

  test('a graph of a newer viendan is told of, and made again of its reports', async () => {
    await viendan(ingestInto('newer'))
    writeFileSync(join(folder, 'newer', 'format.json'), '{"format": 3}')
    const { code, err } = await viendan(['report', '--store', storeOf('newer')])
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^viendan: STORE_NEWER: [^\n]+\n$/u),
    })
    expect((await viendan(['rebuild', load.file, '--store', storeOf('newer')])).code).toBe(0)
    expect((await viendan(['check', '--store', storeOf('newer')])).code).toBe(0)
  }, 60_000)
})

test('a server that is stopped leaves nothing of its local socket', async () => {
  await viendan(ingestInto('stopped'))
  const serving = start(['serve', '--port', '0', '--store', storeOf('stopped')])
  await urlOf(serving)
  await until(() => existsSync(join(folder, 'stopped', 'serving.json')))
  const { address } = JSON.parse(readFileSync(join(folder, 'stopped', 'serving.json'), 'utf8')) as {
    address: string
  }
  expect(existsSync(address)).toBe(true)
  serving.child.kill('SIGINT')
  expect(await serving.ended).toMatchObject({ code: 0 })
  expect(existsSync(address) || existsSync(join(folder, 'stopped', 'serving.json'))).toBe(false)
}, 60_000)

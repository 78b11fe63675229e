import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ViendanError } from '../../../src/domain/error.ts'
import type { GraphStore } from '../../../src/store/graph-store.ts'
import { writeReport } from '../../../src/store/graph-writer.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { reportCiting } from '../../factories.ts'
import { transpileInto } from '../../helpers/transpiled.ts'
import { lines } from '../contract.ts'

const report = (index: number) =>
  reportCiting(`r${index}`, [{ directive: '24-QĐ/TW@XIII', date: '2021-07-30', by: ['bo-chinh-tri'] }])

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'viendan-embedded-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a write whose statement the clock ended, since the machine slept meanwhile, is done again once', async () => {
  const store = openStore(`embedded:${folder}/store`)
  const cause = new Error('Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout')
  const overdue = new ViendanError('STATEMENT_FAILED', 'cypher/write/merge-terms.cypher failed', { cause })
  let attempts = 0
  const failing = (times: number) =>
    store.write(async (transaction) => {
      await transaction.run('write/merge-terms', { rows: [{ id: 'XIII', props: { name: 'Khóa XIII' } }] })
      if (attempts++ < times) throw overdue
    })
  await failing(1)
  expect(attempts).toBe(2)
  attempts = 0
  await expect(failing(2)).rejects.toBe(overdue)
  expect(await store.read('read/export-terms', { after: '', limit: 10 })).toHaveLength(1)
  await store.close()
})

describe('a folder that is in use', () => {
  const program = `
    const { default: grafeo } = await import('@grafeo-db/js')
    const database = grafeo.GrafeoDB.open(process.argv[1])
    console.log('open')
    setInterval(() => database, 1000)`

  test('is refused while another process has it, and given when that is gone', async () => {
    mkdirSync(join(folder, 'store'))
    const args = ['--input-type=module', '-e', program, join(folder, 'store', 'graph.grafeo')]
    const other = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    await once(other.stdout, 'data')
    const store = openStore(`embedded:${folder}/store`)
    const refusal = { code: 'STORE_LOCKED', message: expect.stringContaining(`${folder}/store`) }
    await expect(store.open()).rejects.toMatchObject(refusal)
    other.kill('SIGKILL')
    await once(other, 'exit')
    await store.open()
    await store.close()
  })

  test('is refused while another process makes its graph', async () => {
    const path = file(folder, 'graph.grafeo', '')
    const other = spawn('flock', [path, 'sh', '-c', 'echo locked; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    await once(other.stdout, 'data')
    await expect(openStore(`embedded:${folder}`).open()).rejects.toMatchObject({ code: 'STORE_LOCKED' })
    process.kill(-(other.pid ?? 0), 'SIGKILL')
    await once(other, 'exit')
  })

  test('is refused to a second store of the same process', async () => {
    const store = openStore(`embedded:${folder}`)
    await store.open()
    const second = openStore(`embedded:${folder}`)
    await expect(second.ping()).rejects.toMatchObject({ code: 'STORE_LOCKED' })
    await store.close()
    await second.ping()
    await second.close()
  })
})

describe('a place that is no store', () => {
  test.each<[reason: string, prepare: (folder: string) => string, code: string]>([
    ['a file', (inside) => file(inside, 'notes.txt', 'Kính gửi'), 'STORE_UNAVAILABLE'],
    ['a path through a file', (inside) => `${file(inside, 'notes.txt', '')}/store`, 'STORE_UNAVAILABLE'],
    ['a database file that is empty', (inside) => dirname(file(inside, 'graph.grafeo', '')), 'STORE_DAMAGED'],
    [
      'a database file of another kind',
      (inside) => dirname(file(inside, 'graph.grafeo', 'PK')),
      'STORE_DAMAGED',
    ],
  ])('is refused: %s', async (_reason, prepare, code) => {
    const path = prepare(folder)
    const store = openStore(`embedded:${path}`)
    await expect(store.open()).rejects.toMatchObject({ code, message: expect.stringContaining(`"${path}"`) })
    await store.close()
  })

  test('is refused: a folder that may not be written', async () => {
    chmodSync(folder, 0o555)
    const store = openStore(`embedded:${folder}`)
    // permissions do not bind the superuser, so the test puts that power aside
    const superuser = process.geteuid?.() === 0
    if (superuser) process.seteuid?.(65_534)
    try {
      await expect(store.open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    } finally {
      if (superuser) process.seteuid?.(0)
      chmodSync(folder, 0o755)
    }
  })

  test('is refused: a database file that lost its end', async () => {
    await filled(folder)
    const database = join(folder, 'graph.grafeo')
    const bytes = readFileSync(database)
    writeFileSync(database, bytes.subarray(0, bytes.length / 2))
    const store = openStore(`embedded:${folder}`)
    await expect(store.open()).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
  })
})

describe('the death of the process', () => {
  const program = `
    import { openStore } from './src/store/open-store.js'
    import { writeReport } from './src/store/graph-writer.js'
    import { reportCiting } from './test/factories.js'
    const store = openStore('embedded:' + process.argv[2])
    for (let index = 0; ; index++) {
      const cite = { directive: '24-QĐ/TW@XIII', date: '2021-07-30', by: ['bo-chinh-tri'] }
      await writeReport(store, reportCiting('r' + index, [cite]))
      console.log(index)
    }`

  test('takes no report that was acknowledged, and leaves none in part', async () => {
    const code = join(folder, 'code')
    transpileInto(code, ['src/domain', 'src/store', 'test/factories.ts'])
    writeFileSync(join(code, 'writer.js'), program)
    for (const kills of [1, 7, 40]) {
      const place = join(folder, `store-${kills}`)
      const acknowledged = await writtenBeforeKill(code, place, kills)
      const survivor = openStore(`embedded:${place}`)
      const found = (await survivor.read('read/export-reports', { after: '', limit: 1000 })).length
      expect(found).toBeGreaterThanOrEqual(acknowledged)
      const expected = await filled(join(folder, `fresh-${kills}`), found)
      expect(await lines(survivor)).toEqual(expected)
      await survivor.close()
    }
  }, 60_000)
})

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs the writer until it has acknowledged some reports, kills it, and returns how many it did acknowledge. */
async function writtenBeforeKill(code: string, place: string, enough: number): Promise<number> {
  const writer = spawn(process.execPath, ['writer.js', place], {
    cwd: code,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  createInterface({ input: writer.stdout }).on('line', () => {
    acknowledged++
    if (acknowledged === enough) writer.kill('SIGKILL')
  })
  await once(writer, 'close')
  return acknowledged
}

/** Writes reports to a new store, closes it, and returns its canonical export. */
async function filled(place: string, reports = 1): Promise<string[]> {
  const store: GraphStore = openStore(`embedded:${place}`)
  for (let index = 0; index < reports; index++) await writeReport(store, report(index))
  const all = await lines(store)
  await store.close()
  return all
}

function file(inside: string, name: string, text: string): string {
  const path = join(inside, name)
  writeFileSync(path, text)
  return path
}

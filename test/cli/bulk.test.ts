import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { bulkRows } from '../../src/cli/bulk-reports.ts'
import { builtInLexicon } from '../../src/lexicon/lexicon.ts'
import { smallWorld } from '../helpers/small-world.ts'
import { collector, viendan } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-bulk-'))
const path = (name: string): string => join(folder, name)
const world = smallWorld(40, 5)

beforeAll(() => {
  writeFileSync(path('world.jsonl'), world.reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
  writeFileSync(path('register.csv'), world.register)
  mkdirSync(path('some'))
  writeFileSync(
    path('some/one.txt'),
    'Theo Quy định số 24-QĐ/TW ngày 30-7-2021 của Ban Chấp hành Trung ương.',
  )
  writeFileSync(path('some/bad.pdf'), 'no text, and no PDF: \0')
  writeFileSync(path('twice.jsonl'), `${JSON.stringify({ id: 'one', text: 'Theo Chỉ thị 05-CT/TW.' })}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The rows of the files, in an order of their own, and the other files as they are. */
function filesOf(name: string): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(path(name)).map((file): [string, unknown] => {
      const text = readFileSync(join(path(name), file), 'utf8')
      if (!file.endsWith('.csv') || file.endsWith('.header.csv')) return [file, text]
      const rows: string[][] = parse(text)
      return [file, rows.map((row) => JSON.stringify(row)).sort()]
    }),
  )
}

describe('viendan bulk', () => {
  test('writes the files that loading and exporting would, with the register or without', async () => {
    for (const [name, ingested, options] of [
      ['with', ['register', 'load', path('register.csv')], ['--register', path('register.csv')]],
      ['without', null, ['--no-register']],
    ] as const) {
      const store = ['--store', `embedded:${path(`graph-${name}`)}`]
      if (ingested) expect(await viendan([...ingested, ...store])).toMatchObject({ code: 0 })
      expect(await viendan(['ingest', path('world.jsonl'), '--no-register', ...store])).toMatchObject({
        code: 0,
      })
      const exported = ['export', '-f', 'neo4j-admin', '--out', path(`exported-${name}`), ...store]
      expect(await viendan(exported)).toMatchObject({ code: 0 })
      const made = await viendan(['bulk', path('world.jsonl'), '--out', path(`made-${name}`), ...options])
      expect(made).toMatchObject({ code: 0, out: `sh ${path(`made-${name}`)}/import.sh\n` })
      expect(made.err).toMatch(/^Read \d+ reports: \d+ citations$/mu)
      expect(filesOf(`made-${name}`)).toEqual(filesOf(`exported-${name}`))
      const embedded = ['--store', `embedded:${path(`embedded-${name}`)}`]
      expect(await viendan(['bulk', path('world.jsonl'), ...embedded, ...options])).toMatchObject({ code: 0 })
      const { out } = await viendan(['export', ...embedded])
      expect(out).toBe((await viendan(['export', ...store])).out)
      expect(await viendan(['check', ...embedded])).toMatchObject({ code: 0 })
    }
  }, 60_000)

  test('tells of a bad file and of a second report of one id, once each, and goes on', async () => {
    const argv = ['bulk', path('some'), path('twice.jsonl'), '--out', path('rest')]
    const { code, err } = await viendan(argv)
    expect(code).toBe(1)
    expect(err.match(/bad\.pdf/gu)).toHaveLength(1)
    expect(err.match(/INVALID_INPUT: .*its id "one" is that of/gu)).toHaveLength(1)
    expect(err).toContain('Read 1 report: 1 citation\n2 failures, see above\nWrote ')
    expect(readFileSync(join(path('rest'), 'Report.csv'), 'utf8')).toMatch(/^"one",/u)
  })

  test.each<[reason: string, argv: string[], code: number, told: RegExp]>([
    ['no folder named', [], 2, /INVALID_INPUT: .*--out.*it must name a new folder/u],
    ['a folder that holds something', ['--out', folder], 1, /FILE_UNWRITABLE: .*it is not empty/u],
    ['a store that is a server', ['--store', 'bolt://localhost'], 2, /INVALID_INPUT: .*embedded:FOLDER/u],
    ['files and a store', ['--out', path('x'), '--store', 'embedded:y'], 2, /WRONG_USAGE: .*--store/u],
    ['a graph that is there', ['--store', `embedded:${folder}`], 1, /FILE_UNWRITABLE: .*it is not empty/u],
    ['two registers', ['--out', path('x'), '--register', 'a.csv', '--no-register'], 2, /WRONG_USAGE: /u],
    ['a register that is not there', ['--out', path('x'), '--register', 'none.csv'], 1, /FILE_NOT_FOUND/u],
  ])('refuses %s, and leaves nothing', async (_reason, argv, code, told) => {
    const before = readdirSync(folder)
    const outcome = await viendan(['bulk', path('some/one.txt'), ...argv])
    expect(outcome).toMatchObject({ code, out: '' })
    expect(outcome.err).toMatch(told)
    expect(readdirSync(folder)).toEqual(before)
  })

  test('refuses reports that change between its two readings', async () => {
    const request = { paths: [path('twice.jsonl')], details: {}, lexicon: builtInLexicon, entries: [] }
    const { passes } = bulkRows(request, {
      stdin: Readable.from([]),
      stdout: collector(),
      stderr: collector(),
      env: {},
    })
    const counted = async (groups: AsyncIterable<unknown>): Promise<number> => {
      const found = []
      for await (const group of groups) found.push(group)
      return found.length
    }
    expect(await counted(passes.ask())).toBe(1)
    expect(await counted(passes.answer(() => new Map()))).toBe(1)
    appendFileSync(path('twice.jsonl'), `${JSON.stringify({ id: 'two', text: 'Theo Chỉ thị 06-CT/TW.' })}\n`)
    await expect(counted(passes.answer(() => new Map()))).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})

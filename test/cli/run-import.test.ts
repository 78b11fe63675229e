import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { importBy } from '../helpers/neo4j-import.ts'
import { smallWorld } from '../helpers/small-world.ts'
import { newFolder, viendan, type Outcome } from './command-line.ts'

const folder = newFolder()
const path = (name: string): string => join(folder, name)
const { reports, register } = smallWorld(30)
// a file of several buffers with values of several lines, which one form of the options of neo4j-admin does not read
const large = Array.from({ length: 12 }, (_, index) => ({
  id: `large-${index}`,
  text: `Báo cáo "${index}".\n${'Kết quả là "tốt",\nnhư đã nói.\n'.repeat(20_000)}`,
}))
writeFileSync(path('reports.jsonl'), [...reports, ...large].map((each) => JSON.stringify(each)).join('\n'))
writeFileSync(path('register.csv'), register)
writeFileSync(path('one.txt'), 'Theo Quy định số 24-QĐ/TW ngày 30-7-2021 của Ban Chấp hành Trung ương.')

/** Runs `viendan bulk` with the program that imports. */
function bulk(reportFile: string, options: readonly string[], neo4jAdmin?: string): Promise<Outcome> {
  const env = { PATH: process.env['PATH'] ?? '', ...(neo4jAdmin && { NEO4J_ADMIN: neo4jAdmin }) }
  return viendan(['bulk', path(reportFile), ...options], { env })
}

const all = ['--register', path('register.csv'), '--out', path('made'), '--import', 'neo4j']
const given: { neo4jAdmin: string; outcome?: Outcome } = { neo4jAdmin: '' }
const server = await importBy(
  'test/cli/run-import.test.ts: the database of viendan bulk',
  async (neo4jAdmin) => {
    Object.assign(given, { neo4jAdmin, outcome: await bulk('reports.jsonl', all, neo4jAdmin) })
  },
)
const around = { env: { NEO4J_USERNAME: server?.username ?? '', NEO4J_PASSWORD: server?.password ?? '' } }

afterAll(() => {
  if (server) process.kill(server.keeper ?? 0, 'SIGTERM')
})

// the files of export are the same: test/cli/bulk.test.ts
describe('viendan bulk --import', () => {
  const databases = server ? [server] : []
  test.each(databases)(
    'makes the database that loading makes, to the byte, and a whole one',
    async ({ url }) => {
      expect(given.outcome).toMatchObject({ code: 0, out: '' })
      expect(given.outcome?.err).toMatch(/^Read \d+ reports: \d+ citations$/mu)
      const loaded = ['--store', `embedded:${path('loaded')}`]
      for (const argv of [
        ['register', 'load', path('register.csv')],
        ['ingest', path('reports.jsonl'), '--no-register'],
      ])
        expect(await viendan([...argv, ...loaded])).toMatchObject({ code: 0 })
      const { out } = await viendan(['export', '--store', url], around)
      expect(out.split('\n')).toEqual((await viendan(['export', ...loaded])).out.split('\n'))
      expect(await viendan(['check', '--store', url], around)).toMatchObject({ code: 0 })
    },
    300_000,
  )

  test.each(databases)(
    'says what neo4j-admin says of a database that is in use, which stays',
    async ({ url }) => {
      const { out: before } = await viendan(['export', '--store', url], around)
      const options = ['--out', path('in-use'), '--import', 'neo4j']
      const { code, out, err } = await bulk('one.txt', options, given.neo4jAdmin)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err.trimEnd().split('\n').at(-1)).toBe(
        'viendan: STORE_UNAVAILABLE: Cannot make the database "neo4j": The database is in use. ' +
          `Stop database 'neo4j' and try again; try again with: sh ${path('in-use')}/import.sh neo4j`,
      )
      expect((await viendan(['export', '--store', url], around)).out).toBe(before)
    },
    300_000,
  )
})

/** Makes a program that imports in its own way. */
function program(name: string, script: string, mode = 0o755): string {
  mkdirSync(path('programs'), { recursive: true })
  const file = join(path('programs'), name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, mode)
  return file
}

const known = 'if [ "$1" = --version ]; then exit 0; fi\n'

describe('a program that cannot import', () => {
  test.each<[reason: string, neo4jAdmin: string, told: string]>([
    ['is not there', path('none'), 'it was not found'],
    ['may not be run', program('closed', '', 0o644), 'permission denied'],
    ['fails at once', program('old', 'echo "Java 8 is too old." >&2; exit 1'), 'Java 8 is too old'],
    ['fails without a word', program('silent', 'exit 3'), 'it ends with 3'],
  ])('that %s is told of before the reports are read', async (_reason, neo4jAdmin, told) => {
    expect(await bulk('one.txt', ['--out', path('unmade'), '--import', 'neo4j'], neo4jAdmin)).toEqual({
      code: 1,
      out: '',
      err: `viendan: STORE_UNAVAILABLE: Cannot run "${neo4jAdmin}", which makes databases: ${told}; name it as NEO4J_ADMIN\n`,
    })
    expect(readdirSync(folder)).not.toContain('unmade')
  })

  test('is looked for as neo4j-admin', async () => {
    const argv = ['bulk', path('one.txt'), '--out', path('unmade'), '--import', 'neo4j']
    const { code, err } = await viendan(argv, { env: { PATH: folder } })
    expect(code).toBe(1)
    expect(err).toMatch(/STORE_UNAVAILABLE: Cannot run "neo4j-admin", .*: it was not found; /u)
  })

  test.each<[reason: string, name: string, script: string, told: string]>([
    [
      'fails, with a hint below and progress beside its reason',
      'full',
      `echo "The disk is full." >&2; echo "Run with '--verbose' for more." >&2; echo "Peak memory: 1 MB"; exit 70`,
      'The disk is full',
    ],
    [
      'fails as the calendar versions do',
      'calendar',
      `printf '%s\\n' ---- 'Command Failed' "The database is in use. Stop it." 'Lock file has been locked.' ---- >&2; exit 1`,
      'The database is in use. Stop it',
    ],
    ['tells on standard output', 'other', 'echo "No such database"; exit 1', 'No such database'],
    ['is ended', 'ended', 'kill -9 $$', 'it ends with a signal'],
  ])('that %s leaves the files whole', async (_reason, name, script, told) => {
    const out = path(`kept-${name}`)
    const { code, err, ...rest } = await bulk(
      'one.txt',
      ['--out', out, '--import', 'neo4j'],
      program(name, known + script),
    )
    expect({ code, out: rest.out }).toEqual({ code: 1, out: '' })
    expect(err.trimEnd().split('\n').at(-1)).toBe(
      `viendan: STORE_UNAVAILABLE: Cannot make the database "neo4j": ${told}; try again with: sh ${out}/import.sh neo4j`,
    )
    expect(await bulk('one.txt', ['--out', path(`plain-${name}`)])).toMatchObject({ code: 0 })
    expect(readdirSync(out)).toEqual(readdirSync(path(`plain-${name}`)))
  })

  test('is found by a path from where the command is run, and told which database to make', async () => {
    const importer = program('near', `${known}echo "makes $4 in $PWD"`)
    const options = ['--out', path('near'), '--import', 'reports']
    const { code, err } = await bulk('one.txt', options, relative('.', importer))
    expect({ code, last: err.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: `makes reports in ${path('near')}`,
    })
  })
})

test.each<[reason: string, options: string[], told: RegExp]>([
  ['no folder for the files', ['--import', 'neo4j'], /INVALID_INPUT: .*--out.*it must name a new folder/u],
  ['a name that no database has', ['--out', path('x'), '--import', 'a b'], /INVALID_INPUT: .*--import/u],
  ['an embedded graph', ['--store', 'embedded:x', '--import', 'neo4j'], /WRONG_USAGE: .*--store/u],
])('an import is refused with %s', async (_reason, options, told) => {
  const { code, err } = await bulk('one.txt', options)
  expect(code).toBe(2)
  expect(err).toMatch(told)
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { newFolder, viendan } from './command-line.ts'
import { query, serving } from './serving.ts'

const example = (name: string): string => new URL(`../../examples/${name}`, import.meta.url).pathname
const file = ['--lexicon', example('lexicon.json')]
const text = example('lexicon.txt')
const newStore = (): string[] => ['--store', `embedded:${join(newFolder(), 'graph')}`]

const types = '{ __type(name: "DirectiveType") { enumValues { name } } }'
const directive = '{ directive(id: "003-SLt@1957") { type typeName } }'

/** Returns the values of the enum of types, and what the API tells of a directive of a type that the file adds. */
async function asked(url: string): Promise<{ values: string[]; directive: unknown }> {
  const { data } = (await query(url, types)) as {
    data: { __type: { enumValues: { name: string }[] } }
  }
  const answer = (await query(url, directive)) as { data: { directive: unknown } }
  return { values: data.__type.enumValues.map(({ name }) => name), directive: answer.data.directive }
}

describe('a graph that is loaded with a lexicon', () => {
  const store = newStore()
  beforeAll(async () => {
    const { code, err } = await viendan(['ingest', text, '--no-register', ...file, ...store])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('has the directives of its types and the bodies that it adds', async () => {
    const { out } = await viendan(['export', ...store])
    for (const id of ['003-SLt@1957', 'ban-chi-dao-tay-nguyen', '812/SDL-QLLH~CONG_VAN@2024:lam-dong'])
      expect(out).toContain(`"id":"${id}"`)
  })

  test('is looked up with it, and without it the words mean less', async () => {
    const words = 'Sắc luật số 003-SLt'
    const { out } = await viendan(['look-up', words, ...file, ...store])
    expect(out).toBe(`${words}: resolved (only-known)\n  003-SLt@1957  Sắc luật 003-SLt (1957)  1957-06-18\n`)
    expect((await viendan(['look-up', words, ...store])).out).not.toContain('003-SLt@1957')
  })

  test('is whole by it, and without it another graph than the rules would make', async () => {
    const { code, out } = await viendan(['check', ...file, ...store])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^The graph is whole: /u) })
    expect(await viendan(['check', ...store])).toMatchObject({ code: 1 })
  })

  test('serves its types; without the file they are VAN_BAN and keep their noun', async () => {
    const { answer } = await serving(['serve', ...file, ...store], asked)
    expect(answer.values).toContain('SAC_LUAT')
    expect(answer.directive).toEqual({ type: 'SAC_LUAT', typeName: 'Sắc luật' })
    const { answer: without } = await serving(['serve', ...store], asked)
    expect(without.values).not.toContain('SAC_LUAT')
    expect(without.directive).toEqual({ type: 'VAN_BAN', typeName: 'Sắc luật' })
  })

  test('is as empty after a deletion as one that was never loaded', async () => {
    const other = newStore()
    await viendan(['ingest', text, '--no-register', ...file, ...other])
    expect((await viendan(['delete', 'lexicon', ...file, ...other])).code).toBe(0)
    expect((await viendan(['export', ...other])).out).toBe('')
  })
})

test('start loads and serves with it', async () => {
  const { code, answer } = await serving(['start', text, '--no-register', ...file, ...newStore()], asked)
  expect(code).toBe(0)
  expect(answer.directive).toEqual({ type: 'SAC_LUAT', typeName: 'Sắc luật' })
})

test('a register with its types is loaded with it alone, by the option or the environment', async () => {
  const store = newStore()
  const path = join(newFolder(), 'my.csv')
  const head = 'code,type,issuingBody,date,term,subject,status,names,equates,source,grade'
  writeFileSync(path, `${head}\n003-SLt,Sắc luật,Chủ tịch nước,1957-06-18,,,,,,https://example.org,A\n`)
  const load = ['register', 'load', path, ...store]
  expect((await viendan(load)).err).toContain('type "Sắc luật" is no type of directive')
  expect(await viendan([...load, ...file])).toMatchObject({ code: 0, err: '' })
  const env = { VIENDAN_LEXICON: example('lexicon.json') }
  expect(await viendan(load, { env })).toMatchObject({ code: 0, err: '' })
  expect((await viendan(['register', 'list', ...store])).out).toContain('003-SLt@1957')
})

test.each<[string, string, string | null, number, string]>([
  ['no file', 'none.json', null, 1, 'FILE_NOT_FOUND'],
  ['a bad row', 'bad.json', '{"types": [{"name": "Sắc luật"}]}', 2, 'INVALID_INPUT'],
  [
    'an example that does not show its row',
    'unshown.json',
    '{"types": [{"type": "SAC_LUAT", "name": "Sắc luật", "example": "27/27 đề án"}]}',
    2,
    'INVALID_INPUT: [^\n]*types 1, example: ',
  ],
])('%s ends a command before it writes', async (_reason, ...[name, content, status, error]) => {
  const path = join(newFolder(), name)
  if (content !== null) writeFileSync(path, content)
  const store = newStore()
  const { code, out, err } = await viendan(['ingest', text, '--lexicon', path, ...store])
  expect({ code, out }).toEqual({ code: status, out: '' })
  expect(err).toMatch(new RegExp(`^viendan: ${error}`, 'u'))
  expect((await viendan(['report', ...store])).code).toBe(1)
})

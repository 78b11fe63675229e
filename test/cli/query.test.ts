import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { savedQuestions } from '../../src/store/saved-questions.ts'
import { newFolder, sample, viendan } from './command-line.ts'

describe('viendan query', () => {
  const store = `embedded:${join(newFolder(), 'graph')}`
  const query = (...argv: string[]) => viendan(['query', ...argv, '--store', store])
  beforeAll(() => viendan(['ingest', sample, '--store', store]))

  test('lists the questions, without a graph', async () => {
    const { code, out } = await viendan(['query'])
    expect(code).toBe(0)
    for (const { title } of savedQuestions()) expect(out).toContain(title)
    expect(out).toContain('achievements-of-a-directive --code "21-KL/TW"\n    Which achievements rest on')
  })

  test.each(savedQuestions())('runs $name at once, by itself', async ({ name, title, columns }) => {
    const { code, out, err } = await query(name, '--format', 'csv')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\r\n')[0]).toBe(columns.join(','))
    expect((await query(name)).out).toMatch(new RegExp(`^${title.replace('?', '\\?')}\n`, 'u'))
  })

  test('asks about a code in any spelling', async () => {
    const { out } = await query('achievements-of-a-directive', '--code', '24 – qđ/tư', '--format', 'json')
    const { rows } = JSON.parse(out) as { rows: unknown[] }
    expect(rows).toMatchObject([{ directive: 'Quy định 24-QĐ/TW (khóa XIII)', role: 'ISSUES' }])
  })

  test('asks about a body by its name', async () => {
    const { out } = await query('acted-on-a-body', '--body', 'bo chinh tri', '--format', 'json')
    expect((JSON.parse(out) as { rows: unknown[] }).rows).toContainEqual(
      expect.objectContaining({ directive: 'Quy định 205-QĐ/TW (khóa XII)', roles: ['IMPLEMENTS'] }),
    )
  })

  test('prints the statement as Neo4j Browser runs it', async () => {
    const { out } = await viendan(['query', 'cited-together', '--code', '205/QĐ-TW', '--cypher'])
    expect(out).toMatch(/^\/\/ Which directives/u)
    expect(out).toContain('\nWITH "205-QĐ/TW" AS code\nMATCH ')
  })

  test.each([
    ['a name that is none', ['cited-togeter'], 1, /NOT_FOUND: .*did you mean "cited-together"\?/u],
    ['a value that the question does not have', ['conflicts', '--code', 'x'], 2, /Unknown option "--code"/u],
    ['a body that is not there', ['acted-on-a-body', '--body', 'nobody'], 1, /NOT_FOUND: No issuing body/u],
  ])('tells of %s', async (_reason, argv, code, expected) => {
    const result = await query(...argv)
    expect(result).toMatchObject({ code, out: '' })
    expect(result.err).toMatch(expected)
  })
})

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { newFolder, sample, viendan } from './command-line.ts'

const folder = newFolder()
const env = { VIENDAN_STORE: `embedded:${join(folder, 'graph')}` }
beforeAll(async () => {
  await viendan(['ingest', sample], { env })
})

describe('viendan export', () => {
  test.each(['jsonl', 'graphml', 'jsonld'])('writes %s to a file as it prints it', async (format) => {
    const out = join(folder, `graph.${format}`)
    const printed = await viendan(['export', '--format', format], { env })
    expect(printed).toMatchObject({ code: 0, err: '' })
    expect(printed.out.length).toBeGreaterThan(10_000)
    expect(await viendan(['export', '-f', format, '-o', out], { env })).toMatchObject({ code: 0, out: '' })
    expect(existsSync(out)).toBe(true)
  })

  test('writes the files for neo4j-admin and tells the command', async () => {
    const out = join(folder, 'import')
    const { code, out: printed } = await viendan(['export', '--format', 'neo4j-admin', '--out', out], { env })
    expect({ code, printed }).toEqual({ code: 0, printed: `sh ${join(out, 'import.sh')}\n` })
    expect(readdirSync(out)).toContain('schema.cypher')
  })

  test('leaves a folder that holds something as it was', async () => {
    const out = join(folder, 'full')
    mkdirSync(out)
    writeFileSync(join(out, 'mine.txt'), '')
    const { code, err } = await viendan(['export', '--format', 'csv', '--out', out], { env })
    expect(code).toBe(1)
    expect(err).toBe(`viendan: FILE_UNWRITABLE: Cannot write the folder "${out}": it is not empty\n`)
    expect(readdirSync(out)).toEqual(['mine.txt'])
  })

  test.each<[reason: string, argv: string[]]>([
    ['no folder for a format of many files', ['--format', 'csv']],
    ['an unknown format', ['--format', 'rdf']],
  ])('refuses %s', async (_reason, argv) => {
    expect((await viendan(['export', ...argv], { env })).code).toBe(2)
  })
})

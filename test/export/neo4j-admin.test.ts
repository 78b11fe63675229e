import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFolder } from '../../src/cli/write-folder.ts'
import { neo4jAdminFiles } from '../../src/export/neo4j-admin.ts'
import type { GraphElement } from '../../src/store/graph-element.ts'
import { schemaText } from '../../src/store/statements.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes the files of a graph that holds one entry of the register, which has these other names. */
async function write(name: string, names: readonly string[]): Promise<string> {
  const files = join(folder, name)
  const properties = { id: 'entry', name: '24-QĐ/TW', code: '24-QĐ/TW', names }
  const elements = Readable.from([{ kind: 'node', label: 'RegisterEntry', properties }])
  await writeFolder(files, neo4jAdminFiles(elements as AsyncIterable<GraphElement>, schemaText('neo4j')))
  return files
}

// test/cli/run-import.test.ts makes a database of such files
describe('the files for neo4j-admin', () => {
  test('hold a command that a shell can read', async () => {
    const files = await write('good', ['Quy định 24', 'Quy định "về thi hành", 2021'])
    const { status, stderr } = spawnSync('sh', ['-n', join(files, 'import.sh')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('are not made of a list that holds what parts the members of lists', async () => {
    await expect(write('bad', ['one', 'two\u001f'])).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(readdirSync(folder)).not.toContain('bad')
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFolder } from '../../src/cli/write-folder.ts'
import { neo4jAdminFiles } from '../../src/export/neo4j-admin.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { resolver } from '../../src/ingest/resolver.ts'
import { checkGraph } from '../../src/store/check-graph.ts'
import { graphElements } from '../../src/store/graph-elements.ts'
import { openStore } from '../../src/store/open-store.ts'
import { schemaText } from '../../src/store/statements.ts'
import { importInto } from '../helpers/neo4j-import.ts'
import { loadWorld, smallWorld } from '../helpers/small-world.ts'
import { lines } from '../store/contract.ts'

const suite = 'test/export/neo4j-admin.test.ts: a database that neo4j-admin makes'
const folder = mkdtempSync(join(tmpdir(), 'viendan-import-'))
const files = join(folder, 'import')
const store = openStore(`embedded:${join(folder, 'graph')}`)
await loadWorld(store, smallWorld(30))
// a file of several buffers with values of several lines, which one form of the options of neo4j-admin does not read
for (let large = 0; large < 12; large++) {
  const text = `Báo cáo "${large}".\n${'Kết quả là "tốt",\nnhư đã nói.\n'.repeat(20_000)}`
  await ingest(store, { id: `large-${large}`, title: null, published: null, issuer: null, text })
}
const expected = await lines(store)
await writeFolder(files, neo4jAdminFiles(graphElements(store), schemaText('neo4j')))
await store.close()
const imported = await importInto(suite, files)

afterAll(() => {
  if (imported) process.kill(imported.keeper ?? 0, 'SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

describe('the files for neo4j-admin', () => {
  const databases = imported ? [imported] : []
  test.each(databases)(
    'make the graph that loading makes, to the byte, and a whole one',
    async (server) => {
      const database = openStore(server.url, server)
      try {
        expect(await lines(database)).toEqual(expected)
        const broken = []
        for await (const breach of checkGraph(database, resolver())) broken.push(breach)
        expect(broken).toEqual([])
      } finally {
        await database.close()
      }
    },
    300_000,
  )

  test('hold a command that a shell can read', () => {
    const { status, stderr } = spawnSync('sh', ['-n', join(files, 'import.sh')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

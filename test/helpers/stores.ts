import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { harmedEmbedded } from './harmed.ts'
import { harmedNeo4j } from './neo4j-harmed.ts'
import type { Neo4jServer } from './neo4j.ts'
import { findNeo4j, reserveNeo4j } from './neo4j.ts'

/** An engine as a suite uses it. */
export interface TestEngine {
  readonly name: 'embedded' | 'neo4j'
  /** Takes hold of the engine; for `beforeAll`, with `engineTimeout`. */
  begin(): Promise<void>
  /** Returns a store on an empty graph; those of one engine share it until it is called again. */
  makeStore(): Promise<GraphStore>
  /** Returns one more store on the graph of the last `makeStore`; on the embedded engine that one must be closed. */
  sameGraph(): GraphStore
  /** Does work on that graph, whose stores are closed, as a statement leaves it, and takes the statement back. */
  harmed<T>(statement: string, work: (store: GraphStore) => Promise<T>): Promise<T>
  /** Lets go of the engine and removes what it left; for `afterAll`. */
  end(): Promise<void>
}

/** How long a suite may have to wait for its turn on a shared server. */
export const engineTimeout = 600_000

/**
 * Returns the engines that a suite runs on: those that `STORES` names (default `embedded,neo4j`), without Neo4j when there
 * is none, which is noted under the suite's name.
 */
export async function testEngines(suite: string): Promise<TestEngine[]> {
  const wanted = (process.env['STORES'] ?? 'embedded,neo4j').split(',')
  const engines: TestEngine[] = wanted.includes('embedded') ? [embedded()] : []
  const server = wanted.includes('neo4j') ? await findNeo4j(suite) : null
  return server ? [...engines, neo4j(server)] : engines
}

function embedded(): TestEngine {
  let folder = ''
  return {
    name: 'embedded',
    begin: () => Promise.resolve(),
    makeStore() {
      rmSync(folder, { recursive: true, force: true })
      folder = mkdtempSync(join(tmpdir(), 'viendan-store-'))
      return Promise.resolve(this.sameGraph())
    },
    sameGraph: () => openStore(`embedded:${folder}`),
    harmed: (statement, work) => harmedEmbedded(folder, statement, work),
    end() {
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

function neo4j(server: Neo4jServer): TestEngine {
  let release = (): void => undefined
  const open = (): GraphStore => openStore(server.url, server)
  const clear = async (): Promise<void> => {
    const store = open()
    await store.clear()
    await store.close()
  }
  return {
    name: 'neo4j',
    async begin() {
      release = await reserveNeo4j()
    },
    async makeStore() {
      await clear()
      return open()
    },
    sameGraph: open,
    harmed: (statement, work) => harmedNeo4j(server, statement, work),
    async end() {
      await clear()
      release()
    },
  }
}

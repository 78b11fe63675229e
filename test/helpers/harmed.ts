import { join } from 'node:path'
import type { GraphStore, Parameters, Row } from '../../src/store/graph-store.ts'
import { databaseFile } from '../../src/store/embedded/database-file.ts'
import { openGrafeo } from '../../src/store/embedded/grafeo.ts'
import { openStore } from '../../src/store/open-store.ts'
import { statement } from '../../src/store/statements.ts'
import { storeWith } from '../../src/store/store-with.ts'

/** What is done on a harmed graph. */
export type Work<T> = (store: GraphStore) => Promise<T>

/** Does work on the graph of a folder as a statement leaves it, and takes the statement back. */
export async function harmedEmbedded<T>(folder: string, harm: string, work: Work<T>): Promise<T> {
  const database = await openGrafeo(join(folder, databaseFile))
  const transaction = database.beginTransaction()
  try {
    await transaction.executeCypher(harm, {})
    return await work(
      readingBy(async (name, parameters) => {
        const result = await transaction.executeCypher(statement(name, 'embedded'), parameters)
        return result.toArray() as Row[]
      }),
    )
  } finally {
    transaction.rollback()
    database.close()
  }
}

/** Returns a store that only reads, and by the function given. */
export function readingBy(
  read: (name: string, parameters: Parameters) => Promise<readonly Row[]>,
): GraphStore {
  const unopened = openStore('embedded:never-opened')
  return storeWith(unopened, { read: (name, parameters = {}) => read(name, parameters) })
}

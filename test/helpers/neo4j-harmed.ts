import neo4j from 'neo4j-driver'
import type { Row } from '../../src/store/graph-store.ts'
import { toNeo4j } from '../../src/store/neo4j/neo4j-values.ts'
import { statement } from '../../src/store/statements.ts'
import { readingBy, type Work } from './harmed.ts'
import type { Neo4jServer } from './neo4j.ts'

/** Does work on the graph of a server as a statement leaves it, and takes the statement back. */
export async function harmedNeo4j<T>(server: Neo4jServer, harm: string, work: Work<T>): Promise<T> {
  const { url, username, password, database } = server
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const session = driver.session(database === undefined ? {} : { database })
  const transaction = await session.beginTransaction()
  try {
    await transaction.run(harm)
    return await work(
      readingBy(async (name, parameters) => {
        const result = await transaction.run(statement(name, 'neo4j'), toNeo4j(parameters))
        return result.records.map((record) => record.toObject() as Row)
      }),
    )
  } finally {
    await transaction.rollback()
    await session.close()
    await driver.close()
  }
}

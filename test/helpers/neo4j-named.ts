import neo4j from 'neo4j-driver'
import type { Neo4jServer } from './neo4j.ts'

/**
 * Returns the server that `NEO4J_URI` names, or null when it names none. Tests remove all that is in it, so a database that
 * holds anything is refused.
 */
export async function namedServer(): Promise<Neo4jServer | null> {
  const url = process.env['NEO4J_URI'] ?? ''
  if (url === '') return null
  const server = {
    url,
    username: process.env['NEO4J_USERNAME'] ?? 'neo4j',
    password: process.env['NEO4J_PASSWORD'] ?? '',
    database: process.env['NEO4J_DATABASE'],
  }
  const driver = neo4j.driver(url, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  })
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, database(server))
    const nodes = Number(records[0]?.get('nodes'))
    if (nodes > 0)
      throw new Error(`${url} holds ${nodes} nodes, which the tests would remove: name an empty database`)
  } finally {
    await driver.close()
  }
  return server
}

function database({ database: name }: Pick<Neo4jServer, 'database'>): { database?: string } {
  return name === undefined ? {} : { database: name }
}

import { setTimeout } from 'node:timers/promises'
import { ViendanError } from '../../domain/error.ts'
import type { Engine, EngineDescription } from '../engine.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { keysStatement, type KeyRange, type OrderName } from '../ordered-keys.ts'
import { textOf } from '../row-text.ts'
import { schemaStatements, statement } from '../statements.ts'
import { connect } from './connect.ts'
import { isConflict, isPassing, neo4jError, unreachable } from './neo4j-errors.ts'
import type {
  Neo4jBookmarks,
  Neo4jDriver,
  Neo4jOptions,
  Neo4jSession,
  Neo4jTransaction,
} from './neo4j-options.ts'
import { toNeo4j } from './neo4j-values.ts'

const attempts = 8
/** How long a server may take to say that it is there, in milliseconds. */
const pingLimit = 5_000

/** Describes the engine on a Neo4j server, 5.26 or later. */
export function neo4jEngine(options: Neo4jOptions): EngineDescription {
  return {
    name: 'neo4j',
    supports: { concurrentWrites: true, sharedBetweenProcesses: true, orderedIndexes: true },
    place: `The connection to Neo4j at "${options.url}"`,
    open: () => openEngine(options),
  }
}

async function openEngine(options: Neo4jOptions): Promise<Engine> {
  const { default: neo4j } = await import('neo4j-driver')
  let driver: Neo4jDriver
  try {
    driver = await connect(options)
  } catch (cause) {
    throw neo4jError(options, 'to connect', cause)
  }
  const server = new Server(driver, options, neo4j.bookmarkManager())
  try {
    await server.ping()
    for (const name of schemaStatements('neo4j')) await server.runAlone(name)
  } catch (error) {
    await server.close()
    throw error
  }
  return server
}

class Server implements Engine {
  readonly #driver: Neo4jDriver
  readonly #options: Neo4jOptions
  /** One for all sessions: whoever writes here and then reads, from whichever member of a cluster, reads what was written. */
  readonly #bookmarks: Neo4jBookmarks

  constructor(driver: Neo4jDriver, options: Neo4jOptions, bookmarks: Neo4jBookmarks) {
    this.#driver = driver
    this.#options = options
    this.#bookmarks = bookmarks
  }

  read(name: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    return this.#inSession('READ', `to run cypher/${name}.cypher`, async (session) => {
      // a session that is closed takes its statement with it, on the server too
      const leave = (): void => void session.close().catch(() => undefined)
      signal?.addEventListener('abort', leave, { once: true })
      try {
        return await this.#readIn(session, name, parameters)
      } finally {
        signal?.removeEventListener('abort', leave)
      }
    })
  }

  /** A transaction of its own for one statement takes three times as many messages; it is there for what must be tried again. */
  async #readIn(session: Neo4jSession, name: string, parameters: Parameters): Promise<readonly Row[]> {
    try {
      return await run(session, name, parameters)
    } catch (error) {
      if (!isPassing(error) && !isConflict(error)) throw error
    }
    return again(() => session.executeRead((transaction) => run(transaction, name, parameters)))
  }

  async keys(order: OrderName, range: KeyRange, signal?: AbortSignal): Promise<readonly string[]> {
    const { after, before, limit } = range
    const rows = await this.read(keysStatement(order, range), { after, before, limit }, signal)
    return rows.map((row) => textOf(row, 'key') ?? '')
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', 'to write', (session) =>
      again(() => session.executeWrite((transaction) => work(offered(transaction)))),
    )
  }

  /** Runs a statement outside a managed transaction, as schema changes and `IN TRANSACTIONS` must. */
  async runAlone(name: string): Promise<void> {
    await this.#inSession('WRITE', `to run cypher/${name}.cypher`, (session) => run(session, name, {}))
  }

  async ping(): Promise<void> {
    try {
      // a network that lost its route takes what is sent and says nothing
      const error = unreachable(this.#options, new Error(`No answer within ${pingLimit} ms`))
      const silence = setTimeout(pingLimit, error, { ref: false })
      const answer = this.#driver.verifyConnectivity(this.#database())
      answer.catch(() => undefined)
      const first = await Promise.race([answer, silence])
      if (first instanceof ViendanError) throw first
    } catch (cause) {
      throw neo4jError(this.#options, 'to answer', cause)
    }
  }

  clear(): Promise<void> {
    return this.runAlone('write/clear')
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #inSession<T>(
    defaultAccessMode: 'READ' | 'WRITE',
    action: string,
    work: (session: Neo4jSession) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session({
      ...this.#database(),
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
    })
    try {
      return await work(session)
    } catch (cause) {
      throw neo4jError(this.#options, action, cause)
    } finally {
      // what the work met is the news; a connection that is gone need not be closed
      await session.close().catch(() => undefined)
    }
  }

  #database(): { database?: string } {
    const { database } = this.#options
    return database === undefined || database === '' ? {} : { database }
  }
}

function offered(transaction: Neo4jTransaction): Transaction {
  return { run: (name, parameters = {}) => run(transaction, name, parameters) }
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error
    }
    await setTimeout(attempt * 20 * (1 + Math.random()))
  }
}

async function run(runner: Neo4jTransaction, name: string, parameters: Parameters): Promise<readonly Row[]> {
  const result = await runner.run(statement(name, 'neo4j'), toNeo4j(parameters))
  return result.records.map((record) => record.toObject() as Row)
}

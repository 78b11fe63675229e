/**
 * The slice of neo4j-driver that the engine uses, so that neither the rest of the package nor its declarations depend on
 * the driver's types.
 */
export interface Neo4jResult {
  readonly records: readonly { toObject(): Record<string, unknown> }[]
}

export interface Neo4jTransaction {
  run(text: string, parameters?: Record<string, unknown>): PromiseLike<Neo4jResult>
}

export interface Neo4jSession extends Neo4jTransaction {
  executeRead<T>(work: (transaction: Neo4jTransaction) => Promise<T>): Promise<T>
  executeWrite<T>(work: (transaction: Neo4jTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Holds what was written last, so that a member of a cluster that is behind is waited for. */
export interface Neo4jBookmarks {
  getBookmarks(): Promise<Iterable<string>>
  updateBookmarks(previous: Iterable<string>, next: Iterable<string>): Promise<void>
}

export interface Neo4jSessionConfig {
  readonly database?: string
  /** In a cluster any member answers what is read, and the leader what is written. */
  readonly defaultAccessMode: 'READ' | 'WRITE'
  readonly bookmarkManager: Neo4jBookmarks
}

export interface Neo4jDriver {
  session(config: Neo4jSessionConfig): Neo4jSession
  verifyConnectivity(config?: { database?: string }): Promise<unknown>
  close(): Promise<void>
}

export interface Neo4jOptions {
  /** `neo4j://HOST:PORT` or `bolt://HOST:PORT`, without user and password. */
  readonly url: string
  /** @default "neo4j" */
  readonly username?: string | undefined
  /** Without one the client does not authenticate. */
  readonly password?: string | undefined
  /** @default the user's home database */
  readonly database?: string | undefined
  /** A driver, or what makes one; the engine closes it. @default one made from the other options */
  readonly driver?: Neo4jDriver | (() => Neo4jDriver | Promise<Neo4jDriver>) | undefined
}

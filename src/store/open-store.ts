import { ViendanError } from '../domain/error.ts'
import { embeddedEngine } from './embedded/embedded-engine.ts'
import type { GraphStore } from './graph-store.ts'
import { lazyStore } from './lazy-store.ts'
import { neo4jEngine } from './neo4j/neo4j-engine.ts'

export interface StoreOptions {
  /** The user of the Neo4j server. @default "neo4j" */
  readonly username?: string | undefined
  /** The password of the Neo4j server; without one the client does not authenticate. */
  readonly password?: string | undefined
  /** The database on the Neo4j server. @default the user's home database */
  readonly database?: string | undefined
}

const neo4jScheme = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/./u

/**
 * Returns the store at a location: `embedded:FOLDER`, or `neo4j://HOST`, `bolt://HOST` with `+s` or `+ssc` for TLS.
 * Nothing is opened until the store's first use. Throws `INVALID_INPUT` for any other location.
 */
export function openStore(location: string, options: StoreOptions = {}): GraphStore {
  const folder = /^embedded:(?<folder>.+)$/su.exec(location)?.groups?.['folder']
  if (folder !== undefined) return lazyStore(embeddedEngine(folder))
  if (neo4jScheme.test(location)) return lazyStore(neo4jEngine({ ...options, url: serverUrl(location) }))
  throw new ViendanError(
    'INVALID_INPUT',
    `Unknown store "${withoutSecrets(location)}": write embedded:FOLDER, neo4j://HOST:PORT or bolt://HOST:PORT`,
  )
}

function serverUrl(location: string): string {
  let url: URL
  try {
    url = new URL(location)
  } catch (cause) {
    const message = `"${withoutSecrets(location)}" is no address of a server: write neo4j://HOST:PORT or bolt://HOST:PORT`
    throw new ViendanError('INVALID_INPUT', message, { cause })
  }
  if (url.username !== '' || url.password !== '') {
    const message = `Leave user and password out of "${withoutSecrets(location)}": give them as NEO4J_USERNAME and NEO4J_PASSWORD`
    throw new ViendanError('INVALID_INPUT', message)
  }
  return location
}

function withoutSecrets(location: string): string {
  return location.replace(/\/\/.*@/su, '//')
}

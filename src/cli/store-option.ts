import { existsSync } from 'node:fs'
import { ViendanError } from '../domain/error.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { Option } from './command.ts'
import type { Io } from './io.ts'

const defaultStore = 'embedded:.viendan'

/** The option that every command on a graph takes. */
export const storeOption = {
  store: {
    type: 'string',
    value: 'STORE',
    help: `The graph: embedded:FOLDER, bolt://… or neo4j://… (default VIENDAN_STORE, else ${defaultStore})`,
  },
} as const satisfies Record<string, Option>

/** Returns where the graph is: as the option says, else the environment, else in the working folder. */
export function storeLocation(given: string | undefined, { env }: Io): string {
  return given ?? (env['VIENDAN_STORE'] || defaultStore)
}

/** Opens a graph, works on it and closes it, whatever happens. */
export async function withStore<T>(
  location: string,
  { env }: Io,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../store/open-store.ts')
  const store = openStore(location, {
    username: env['NEO4J_USERNAME'],
    password: env['NEO4J_PASSWORD'],
    database: env['NEO4J_DATABASE'],
  })
  try {
    await store.open()
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Returns the folder of an embedded graph; null for a server. */
export function embeddedFolder(location: string): string | null {
  return /^embedded:(?<folder>.+)$/su.exec(location)?.groups?.['folder'] ?? null
}

/** Throws `NOT_FOUND` for an embedded graph that no one has made: to read it would make an empty one in the wrong place. */
export function requireGraph(location: string): void {
  const folder = embeddedFolder(location)
  if (folder === null || existsSync(folder)) return
  const remedy = 'load reports with "viendan ingest" first, or name the folder with --store embedded:FOLDER'
  throw new ViendanError('NOT_FOUND', `No graph in the folder "${folder}": ${remedy}`)
}

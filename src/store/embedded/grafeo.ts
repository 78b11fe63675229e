import type { Row, Value } from '../graph-store.ts'

/** The slice of `@grafeo-db/js` that the embedded engine uses. */
export interface GrafeoResult {
  toArray(): Record<string, unknown>[]
}

export interface GrafeoQueries {
  executeCypher(text: string, parameters?: Readonly<Record<string, Value>>): Promise<GrafeoResult>
}

export interface GrafeoTransaction extends GrafeoQueries {
  commit(): void
  rollback(): void
}

export interface GrafeoDatabase extends GrafeoQueries {
  beginTransaction(): GrafeoTransaction
  /** Makes an index of words that follows every write; twice is once. */
  createTextIndex(
    label: string,
    property: string,
    options: { tokenizer: string; stopWords: string[] },
  ): Promise<void>
  /** Makes nodes of one label in one transaction; returns where they are, in their order. */
  batchCreateNodesWithProps(label: string, properties: Row[]): Promise<number[]>
  /** Makes relationships between nodes by where they are, in one transaction. */
  batchCreateEdges(edges: { type: string; src: number; dst: number; properties: Row }[]): Promise<unknown>
  /** Sets properties of nodes of one label by their id, in one transaction. */
  upsertNodes(labels: string[], rows: Row[]): Promise<unknown>
  setCheckpointTriggers(triggers: { walBytes?: number; intervalMs?: number }): void
  walCheckpoint(): void
  close(): void
}

/** Opens the database in a file, making it when there is none. The native package is loaded at the first call. */
export async function openGrafeo(file: string): Promise<GrafeoDatabase> {
  const { default: grafeo } = await import('@grafeo-db/js')
  return grafeo.GrafeoDB.open(file)
}

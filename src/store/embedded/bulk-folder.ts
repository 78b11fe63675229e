import { ViendanError } from '../../domain/error.ts'
import { grouped } from '../../domain/grouped.ts'
import type { GraphElement, GraphNode, GraphRelationship, NodeLabel } from '../graph-element.ts'
import { commitError } from './embedded-errors.ts'
import type { GrafeoDatabase } from './grafeo.ts'
import { closeQuietly, openDatabase } from './open-database.ts'

/** A new embedded graph that is filled with elements which are made already. */
export interface BulkFolder {
  /** Adds elements. What belongs to one report comes together; a node that several share may come after what links to it. */
  add(elements: readonly GraphElement[]): Promise<void>
  /** Ends it whole, or as far as it is. */
  close(): Promise<void>
}

/** So many nodes or relationships are one transaction. */
const batchSize = 2_000

/** Makes an embedded graph in a new folder. Throws as opening it does, and `STORE_UNAVAILABLE` when its disk fails. */
export async function openBulkFolder(folder: string): Promise<BulkFolder> {
  const database = await openDatabase(folder)
  const filling = new Filling(database)
  return {
    async add(elements) {
      try {
        await filling.add(elements)
      } catch (cause) {
        throw cause instanceof ViendanError ? cause : commitError(folder, cause)
      }
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- what it throws must come as a rejection
    async close() {
      try {
        database.walCheckpoint()
      } finally {
        closeQuietly(database)
      }
    },
  }
}

/** Nodes that nothing but what comes with them links to: their places need not be kept. */
const ofReports = new Set<NodeLabel>(['Report', 'Achievement', 'Citation'])

class Filling {
  readonly #database: GrafeoDatabase
  readonly #shared = new Map<string, number>()
  /** Nodes that were linked to before they came: of them only the id is there. */
  readonly #promised = new Set<string>()

  constructor(database: GrafeoDatabase) {
    this.#database = database
  }

  async add(elements: readonly GraphElement[]): Promise<void> {
    const nodes = elements.filter((element) => element.kind === 'node')
    const links = elements.filter((element) => element.kind === 'relationship')
    const own = new Map<string, number>()
    await this.#create(
      nodes.filter((node) => !this.#promised.has(keyOf(node))),
      own,
    )
    await this.#keep(nodes.filter((node) => this.#promised.delete(keyOf(node))))
    await this.#promise(links, own)
    const place = (label: string, id: string): number => {
      const key = `${label} ${id}`
      const found = own.get(key) ?? this.#shared.get(key)
      if (found === undefined) throw new Error(`No node "${key}" for a relationship`)
      return found
    }
    for (const some of inBatches(links)) {
      await this.#database.batchCreateEdges(
        some.map(({ type, startLabel, start, endLabel, end, properties }) => ({
          type,
          src: place(startLabel, start),
          dst: place(endLabel, end),
          properties,
        })),
      )
    }
  }

  async #create(nodes: readonly GraphNode[], own: Map<string, number>): Promise<void> {
    for (const [label, group] of grouped(nodes, ({ label }) => label)) {
      for (const some of inBatches(group)) {
        const rows = some.map(({ properties }) => properties)
        const places = await this.#database.batchCreateNodesWithProps(label, rows)
        const kept = ofReports.has(label) ? own : this.#shared
        for (const [at, node] of some.entries()) kept.set(keyOf(node), places[at] ?? -1)
      }
    }
  }

  /** Gives nodes of which only the id is there what else they keep. */
  async #keep(nodes: readonly GraphNode[]): Promise<void> {
    for (const [label, group] of grouped(nodes, ({ label }) => label)) {
      for (const some of inBatches(group)) {
        await this.#database.upsertNodes(
          [label],
          some.map(({ properties }) => properties),
        )
      }
    }
  }

  /** Makes the nodes that links need and that are yet to come. */
  async #promise(links: readonly GraphRelationship[], own: ReadonlyMap<string, number>): Promise<void> {
    const missing = new Map<string, GraphNode>()
    for (const { startLabel, start, endLabel, end } of links) {
      for (const [label, id] of [
        [startLabel, start],
        [endLabel, end],
      ] as const) {
        const key = `${label} ${id}`
        if (own.has(key) || this.#shared.has(key)) continue
        missing.set(key, { kind: 'node', label, id, properties: { id } })
      }
    }
    await this.#create([...missing.values()], new Map())
    for (const key of missing.keys()) this.#promised.add(key)
  }
}

function keyOf({ label, id }: GraphNode): string {
  return `${label} ${id}`
}

function* inBatches<T>(all: readonly T[]): Generator<readonly T[], void, undefined> {
  for (let at = 0; at < all.length; at += batchSize) yield all.slice(at, at + batchSize)
}

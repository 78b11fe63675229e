import type { Parameters, Row } from '../graph-store.ts'
import { idOfKey, keyEnds, keysStatement, orders, type KeyRange, type OrderName } from '../ordered-keys.ts'
import { textOf } from '../row-text.ts'
import { SortedTexts } from './sorted-texts.ts'

/** What a statement does to the keys of the nodes of a label. */
export interface KeyChange {
  readonly label: string
  /** Nodes with those of their keys that are set now. */
  readonly rows: readonly Row[]
  /** The ids of nodes that are gone. */
  readonly gone: readonly string[]
}

/**
 * Keeps the orders of a graph in memory: the indexes of this engine find equal values only, and one process has a graph to
 * itself. An order is read from the graph at its first use, and follows the statements that set and remove keys.
 */
export class OrderedKeys {
  readonly #read: (name: string, parameters: Parameters) => Promise<readonly Row[]>
  readonly #orders = new Map<OrderName, Promise<SortedTexts>>()

  constructor(read: (name: string, parameters: Parameters) => Promise<readonly Row[]>) {
    this.#read = read
  }

  async keys(order: OrderName, range: KeyRange): Promise<readonly string[]> {
    const known = this.#orders.get(order) ?? this.#load(order)
    this.#orders.set(order, known)
    try {
      return (await known).between(range)
    } catch (error) {
      this.#orders.delete(order)
      throw error
    }
  }

  /** Follows what a transaction wrote, once it is committed. */
  follow(changes: readonly KeyChange[]): void {
    for (const [name, { label, property }] of Object.entries(orders)) {
      const sorted = this.#orders.get(name as OrderName)
      const concerned = changes.filter((change) => change.label === label)
      if (!sorted || concerned.length === 0) continue
      const next = sorted.then((texts) => {
        for (const { rows, gone } of concerned) {
          for (const id of gone) texts.delete(id)
          for (const row of rows)
            if (property in row) texts.set(textOf(row, 'id') ?? '', textOf(row, property) ?? '')
        }
        return texts
      })
      this.#orders.set(name as OrderName, next)
    }
  }

  /** Reads every order anew at its next use. */
  forget(): void {
    this.#orders.clear()
  }

  async #load(order: OrderName): Promise<SortedTexts> {
    const all: KeyRange = { after: keyEnds.first, before: keyEnds.last, limit: 1e9, direction: 'ASC' }
    const { after, before, limit } = all
    const rows = await this.#read(keysStatement(order, all), { after, before, limit })
    return new SortedTexts(
      rows.map((row) => textOf(row, 'key') ?? ''),
      idOfKey,
    )
  }
}

/** Returns the change of keys that a statement made, if it made any. */
export function keyChange(name: string, parameters: Parameters, result: readonly Row[]): KeyChange | null {
  switch (name) {
    case 'write/create-report':
      return { label: 'Report', rows: [parameters['props'] as Row], gone: [] }
    case 'write/delete-report':
      return { label: 'Report', rows: [], gone: [textOf(parameters, 'id') ?? ''] }
    case 'write/set-directive-order':
    case 'write/set-directive-search':
      return { label: 'Directive', rows: parameters['rows'] as readonly Row[], gone: [] }
    case 'write/prune-directives':
      return { label: 'Directive', rows: [], gone: result.map((row) => textOf(row, 'id') ?? '') }
    default:
      return null
  }
}

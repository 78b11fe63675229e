import type { KeyRange, OrderName } from './ordered-keys.ts'

/** A value a statement takes or gives. Whole numbers are integers on both engines; dates are ISO strings. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

export type Parameters = Readonly<Record<string, Value>>
export type Row = Readonly<Record<string, Value>>

/** Runs statements inside one transaction. */
export interface Transaction {
  /** Runs the statement of `cypher/<name>.cypher` and returns its rows. */
  run(name: string, parameters?: Parameters): Promise<readonly Row[]>
}

/** What an engine can do beyond the common ground. */
export interface StoreSupport {
  /** True when several writers may work at once. @default false */
  readonly concurrentWrites: boolean
  /** True when other processes may use the same graph at the same time. @default false */
  readonly sharedBetweenProcesses: boolean
  /** Whether its indexes give what they find in order, so that a page of what is common costs no more than one of what is rare. */
  readonly orderedIndexes: boolean
}

/**
 * A graph behind one of the engines. This interface is the contract: `test/store/contract.ts` holds every engine to it.
 * Each method throws `ViendanError` with `STORE_UNAVAILABLE`, `STORE_DENIED`, `STORE_LOCKED`, `STORE_DAMAGED` or
 * `STATEMENT_FAILED`; the engine's own error is the `cause`.
 */
export interface GraphStore {
  readonly name: 'embedded' | 'neo4j'
  readonly supports: StoreSupport
  /** Opens the engine and makes sure of the schema; the other methods do so at first use. Twice is once. */
  open(): Promise<void>
  /**
   * Runs one reading statement of `cypher/` and returns its rows. When the signal ends it, an engine that can end a statement
   * does so, and the method throws.
   */
  read(name: string, parameters?: Parameters, signal?: AbortSignal): Promise<readonly Row[]>
  /** Returns the keys of an order that lie in a range, from its near end on; `idOfKey` gives the ids of their nodes. */
  keys(order: OrderName, range: KeyRange, signal?: AbortSignal): Promise<readonly string[]>
  /** Runs `work` in one transaction: all of it is written, durably, or nothing is. A conflict between writers is tried again. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Throws unless the engine answers now. */
  ping(): Promise<void>
  /** Removes every node and relationship. */
  clear(): Promise<void>
  /** Ends the connection. Twice is once; afterwards every other method throws `STORE_UNAVAILABLE`. */
  close(): Promise<void>
}

import type { GraphStore } from './graph-store.ts'

/** An engine that is open: the part of `GraphStore` that differs between engines. */
export type Engine = Pick<GraphStore, 'read' | 'keys' | 'write' | 'ping' | 'clear' | 'close'>

/** What is known of an engine before it is opened. */
export interface EngineDescription extends Pick<GraphStore, 'name' | 'supports'> {
  /** How sentences call it: `the folder "x"`. Never holds a password. */
  readonly place: string
  /** Opens the engine and makes sure of the schema. Called again when it failed. */
  open(): Promise<Engine>
}

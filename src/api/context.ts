import type { GraphStore } from '../store/graph-store.ts'
import type { GraphView } from '../store/graph-view.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore
  readonly view: GraphView
  readonly load: Loaders
}

export function createContext(store: GraphStore, view: GraphView): Context {
  return { store, view, load: createLoaders(view) }
}

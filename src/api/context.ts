import type { GraphView } from '../store/graph-view.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver of one request shares. */
export interface Context {
  readonly view: GraphView
  readonly load: Loaders
}

export function createContext(view: GraphView): Context {
  return { view, load: createLoaders(view) }
}

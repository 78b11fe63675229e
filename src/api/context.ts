import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { GraphView } from '../store/graph-view.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore
  readonly view: GraphView
  readonly load: Loaders
  readonly lexicon: Lexicon
}

export function createContext(
  store: GraphStore,
  view: GraphView,
  lexicon: Lexicon = builtInLexicon,
): Context {
  return { store, view, load: createLoaders(view), lexicon }
}

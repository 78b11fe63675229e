import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { askedOnce } from '../store/asked-once.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { graphView, type GraphView } from '../store/graph-view.ts'
import type { LoadJobs } from './load-jobs.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore
  readonly view: GraphView
  readonly load: Loaders
  readonly lexicon: Lexicon
  /** Whether the request carries the bearer token. */
  readonly isAuthorized: boolean
  /** The loads that go on after their requests. */
  readonly jobs: LoadJobs
}

/** Returns what the resolvers of a request share over the store that they may read from. */
export function createContext(
  store: GraphStore,
  lexicon: Lexicon = builtInLexicon,
): Omit<Context, 'isAuthorized' | 'jobs'> {
  const view = graphView(askedOnce(store))
  return { store, view, load: createLoaders(view), lexicon }
}

import { requestSignal } from './request-signal.ts'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { abortable } from '../store/abortable.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { sharedReads } from '../store/shared-reads.ts'
import { isAuthorized } from './authorize.ts'
import { createContext, type Context } from './context.ts'
import { documentedQueries } from './documented-queries.ts'
import { defaultLimits, mostBytes, type Limits } from './limits.ts'
import { LoadJobs } from './load-jobs.ts'
import { maskApiError } from './mask-error.ts'
import { createMetrics } from './metrics.ts'
import { useBrowserFiles } from './plugins/browser-files.ts'
import { useExplorer } from './plugins/explorer.ts'
import { useFrontDoor } from './plugins/front-door.ts'
import { useObservation } from './plugins/observe.ts'
import { useQueryLimits } from './plugins/query-limits.ts'
import { useRateLimit } from './plugins/rate-limit.ts'
import { useRequestsAtOnce } from './plugins/requests-at-once.ts'
import { useSecurityHeaders } from './plugins/security-headers.ts'
import { useWholeAnswers } from './plugins/whole-answers.ts'
import { quietLogger, type Logging } from './quiet-logger.ts'
import type { RequestLog } from './request-log.ts'
import { createSchema } from './schema.ts'
import { clientAddress, type ServerContext } from './server-context.ts'

export interface ApiOptions {
  /** The graph to ask; the caller opens and closes it. */
  readonly store: GraphStore
  /** The lexicon that the graph was loaded with. @default builtInLexicon */
  readonly lexicon?: Lexicon
  /** Where errors that clients do not see are written; false for nowhere. @default the console */
  readonly logging?: Logging
  /** What is told of each request once it is answered. @default nothing */
  readonly log?: RequestLog | undefined
  /** The folder of the built explorer, or false to serve none at `/`. @default dist/web */
  readonly explorer?: URL | false
  /** Whether browsers get GraphiQL at `/graphql`. @default true */
  readonly graphiql?: boolean
  /** The bearer token of mutations; without one there are none. @default null */
  readonly token?: string | null
  /** The origins whose pages may ask and read answers. @default none */
  readonly origins?: readonly string[]
  /** @default defaultLimits */
  readonly limits?: Partial<Limits>
  /** Whether errors name fields that may have been meant. @default true */
  readonly suggestions?: boolean
  /** Whether a proxy in front tells the addresses of clients. @default false */
  readonly trustProxy?: boolean
  /** Whether `/metrics` tells of the whole process as well. @default false */
  readonly processMetrics?: boolean
}

export type Api = YogaServerInstance<ServerContext, Context>

/**
 * Returns the GraphQL API over a store, to be called by `fetch` or given to `node:http`. `/graphql` answers queries,
 * `/health` says that the process lives, `/ready` that the store answers, `/metrics` what was asked, and `/` is the
 * explorer, or leads to GraphiQL where the explorer has not been built.
 */
export function createApi(options: ApiOptions): Api {
  const {
    store,
    lexicon = builtInLexicon,
    logging = true,
    graphiql = true,
    token = null,
    origins = [],
    suggestions = true,
  } = options
  const limits = { ...defaultLimits, ...options.limits }
  const metrics = createMetrics(options.processMetrics ?? false)
  const clientOf = clientAddress(options.trustProxy ?? false)
  const jobs = new LoadJobs()
  const shared = sharedReads(store)
  const observe = (statement: string, seconds: number): void =>
    metrics.statements.observe({ statement }, seconds)
  return createYoga<ServerContext, Context>({
    schema: createSchema(lexicon),
    context: ({ request, res }) => {
      const signal = requestSignal(request, limits.seconds, { res })
      return {
        ...createContext(abortable(shared, signal, observe), lexicon),
        isAuthorized: isAuthorized(request, token),
        jobs,
      }
    },
    logging: quietLogger(logging),
    maskedErrors: { maskError: maskApiError },
    graphiql: graphiql && {
      title: 'viendan',
      defaultTabs: documentedQueries.map(({ query }) => ({ query })),
      defaultQuery: documentedQueries[0]?.query ?? '',
    },
    renderGraphiQL,
    landingPage: false,
    // no other origin may ask or read answers unless it is named; nothing but JSON and plain GraphQL is read
    cors:
      origins.length === 0 ? false : { origin: [...origins], methods: ['GET', 'POST'], credentials: false },
    multipart: false,
    maxRequestBodySize: token === null ? limits.bodyBytes : mostBytes(limits),
    plugins: [
      useWholeAnswers<Context>((context) => ({ ...context, ...createContext(context.store, lexicon) })),
      useObservation({ metrics, log: options.log, clientOf }),
      useSecurityHeaders(),
      useExplorer(options.explorer),
      useBrowserFiles(),
      useFrontDoor({ limits, origins, token }),
      useRateLimit(limits.requestsPerMinute, clientOf),
      useRequestsAtOnce(limits.requestsAtOnce, clientOf),
      useReadinessCheck({ check: () => answers(store) }),
      useQueryLimits(limits, suggestions),
      { onDispose: () => jobs.end() },
    ],
  })
}

/** A failing store says why in the log of its owner; whoever asks learns only that it does not answer. */
async function answers(store: GraphStore): Promise<boolean> {
  try {
    await store.ping()
    return true
  } catch {
    return false
  }
}

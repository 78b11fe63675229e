import { execute } from 'graphql'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, useReadinessCheck, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { graphView } from '../store/graph-view.ts'
import { createContext, type Context } from './context.ts'
import { firstQuery } from './first-query.ts'
import { useLimits } from './limits.ts'
import { maskApiError } from './mask-error.ts'
import { quietLogger, type Logging } from './quiet-logger.ts'
import { createSchema } from './schema.ts'

/** The API needs nothing of the server that calls it. */
type ServerContext = Record<string, unknown>

export interface ApiOptions {
  /** The graph to ask; the caller opens and closes it. */
  readonly store: GraphStore
  /** The lexicon that the graph was loaded with. @default builtInLexicon */
  readonly lexicon?: Lexicon
  /** Where errors that clients do not see are written; false for nowhere. @default the console */
  readonly logging?: Logging
  /** Whether browsers get GraphiQL at `/graphql`. @default true */
  readonly graphiql?: boolean
}

export type Api = YogaServerInstance<ServerContext, Context>

/** The longest request body, in bytes. */
const longestBody = 1_000_000
/** What pages of other origins can send without asking. */
const formTypes = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/iu

/**
 * Returns the GraphQL API over a store, to be called by `fetch` or given to `node:http`. `/graphql` answers queries,
 * `/health` says that the process lives, `/ready` that the store answers, and `/` leads to GraphiQL.
 */
export function createApi({
  store,
  lexicon = builtInLexicon,
  logging = true,
  graphiql = true,
}: ApiOptions): Api {
  const view = graphView(store)
  return createYoga<ServerContext, Context>({
    schema: createSchema(lexicon),
    context: () => createContext(store, view, lexicon),
    logging: quietLogger(logging),
    maskedErrors: { maskError: maskApiError },
    graphiql: graphiql && {
      title: 'viendan',
      defaultTabs: [{ query: firstQuery }],
      defaultQuery: firstQuery,
    },
    renderGraphiQL,
    landingPage: false,
    // no other origin may read answers; nothing but JSON and plain GraphQL is read
    cors: false,
    multipart: false,
    maxRequestBodySize: longestBody,
    plugins: [
      useSpecifiedOrder(),
      useFrontDoor(),
      useReadinessCheck({ check: () => answers(store) }),
      useLimits(),
    ],
  })
}

/** Keeps the fields of an answer in the order of the query, as the specification has it: yoga's own executor does not. */
function useSpecifiedOrder(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute)
    },
  }
}

/** Leads people to GraphiQL, and refuses forms. */
function useFrontDoor(): Plugin {
  return {
    onRequest(hook) {
      const { Response } = hook.fetchAPI
      if (hook.url.pathname === '/') {
        hook.endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }))
      } else if (formTypes.test(hook.request.headers.get('content-type') ?? '')) {
        hook.endResponse(new Response('Send the query as application/json\n', { status: 415 }))
      }
    },
  }
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

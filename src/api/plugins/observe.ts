import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Metrics } from '../metrics.ts'
import type { RequestLog } from '../request-log.ts'
import { contextOf, type ServerContext } from '../server-context.ts'

interface Seen {
  readonly requestId: string
  readonly started: number
  readonly client: string
  operation: string | null
  errors: string[]
}

const safeId = /^[A-Za-z0-9_.:-]{1,64}$/u

export interface Observed {
  readonly metrics: Metrics
  readonly log: RequestLog | undefined
  readonly clientOf: (context: ServerContext, request: Request) => string
}

/** Gives each request an id, which its answer and the log carry, counts it, and answers `/metrics`. */
export function useObservation({ metrics, log, clientOf }: Observed): Plugin {
  const seen = new WeakMap<Request, Seen>()
  return {
    async onRequest(hook) {
      const { url, request, serverContext, fetchAPI } = hook
      const given = request.headers.get('x-request-id') ?? ''
      seen.set(request, {
        requestId: safeId.test(given) ? given : randomUUID(),
        started: performance.now(),
        client: clientOf(contextOf(serverContext), request),
        operation: null,
        errors: [],
      })
      if (url.pathname !== '/metrics') return
      const headers = { 'content-type': metrics.registry.contentType }
      hook.endResponse(new fetchAPI.Response(await metrics.registry.metrics(), { headers }))
    },
    onParams({ request, params }) {
      const known = seen.get(request)
      if (known) known.operation = params.operationName ?? null
    },
    onResultProcess({ request, result }) {
      const known = seen.get(request)
      for (const each of [result].flat()) {
        if (!known || Symbol.asyncIterator in each) continue
        for (const { extensions } of each.errors ?? []) {
          const { code } = extensions
          known.errors.push(typeof code === 'string' ? code : 'UNKNOWN')
        }
      }
    },
    onResponse({ request, response }) {
      const known = seen.get(request)
      if (!known) return
      const { requestId, client, operation, errors } = known
      const seconds = (performance.now() - known.started) / 1000
      response.headers.set('x-request-id', requestId)
      const path = new URL(request.url).pathname
      if (path === '/graphql') {
        metrics.requests.inc({ status: response.status })
        metrics.seconds.observe(seconds)
        for (const code of errors) metrics.errors.inc({ code })
      }
      const { method } = request
      const { status } = response
      log?.({
        requestId,
        client,
        method,
        path,
        status,
        milliseconds: Math.round(seconds * 1e3),
        operation,
        errors,
      })
    },
  }
}

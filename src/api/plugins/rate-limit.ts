import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Plugin } from 'graphql-yoga'
import { refusalBody } from '../refusal.ts'
import { contextOf, type ServerContext } from '../server-context.ts'

/** Lets a client ask so many times in a minute; 0 for any number. */
export function useRateLimit(
  requestsPerMinute: number,
  clientOf: (context: ServerContext, request: Request) => string,
): Plugin {
  if (requestsPerMinute === 0) return {}
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 })
  return {
    async onRequest(hook) {
      const { url, request, serverContext, fetchAPI } = hook
      if (url.pathname !== '/graphql') return
      try {
        await limiter.consume(clientOf(contextOf(serverContext), request))
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        const message = `At most ${requestsPerMinute} requests a minute: ask again in ${seconds} seconds`
        const headers = { 'content-type': 'application/json; charset=utf-8', 'retry-after': String(seconds) }
        hook.endResponse(
          new fetchAPI.Response(refusalBody('TOO_MANY_REQUESTS', message), { status: 429, headers }),
        )
      }
    },
  }
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Plugin } from 'graphql-yoga'
import { refusalResponse } from '../refusal.ts'
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
        const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        const message = `At most ${requestsPerMinute} requests a minute: ask again in ${retryAfter} seconds`
        const code = 'TOO_MANY_REQUESTS'
        hook.endResponse(refusalResponse(fetchAPI, { status: 429, code, message, retryAfter }))
      }
    },
  }
}

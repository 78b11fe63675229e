import type { Plugin } from 'graphql-yoga'
import { refusalResponse } from '../refusal.ts'
import { contextOf, type ServerContext } from '../server-context.ts'

/** Lets a client have so many requests unanswered; others that ask meanwhile are answered in between. */
export function useRequestsAtOnce(
  most: number,
  clientOf: (context: ServerContext, request: Request) => string,
): Plugin {
  const unanswered = new Map<string, number>()
  return {
    onRequest(hook) {
      const { url, request, serverContext, fetchAPI } = hook
      const context = contextOf(serverContext)
      if (url.pathname !== '/graphql' || !context.res) return
      const client = clientOf(context, request)
      const before = unanswered.get(client) ?? 0
      if (before >= most) {
        const message = `At most ${most} requests at once: wait for an answer before you ask again`
        const code = 'TOO_MANY_REQUESTS'
        hook.endResponse(refusalResponse(fetchAPI, { status: 429, code, message, retryAfter: 1 }))
        return
      }
      unanswered.set(client, before + 1)
      // an answer that nobody reads is closed too, when its connection is
      context.res.once('close', () => {
        const left = (unanswered.get(client) ?? 1) - 1
        if (left === 0) unanswered.delete(client)
        else unanswered.set(client, left)
      })
    },
  }
}

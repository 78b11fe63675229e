import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the server that calls the API tells of a request; nothing when it is called by `fetch`. */
export interface ServerContext {
  readonly req?: IncomingMessage
  readonly res?: ServerResponse
}

/** Returns what the server told with a request; a caller by `fetch` tells nothing. */
export function contextOf(given: object | undefined): ServerContext {
  return given ?? {}
}

/**
 * Returns how a client is told from others: its address, or behind a proxy that can be trusted the last address which that
 * proxy names.
 */
export function clientAddress(trustProxy: boolean) {
  return ({ req }: ServerContext, request: Request): string => {
    const forwarded = trustProxy
      ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
      : undefined
    return forwarded ?? req?.socket.remoteAddress ?? 'unknown'
  }
}

import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../../domain/error.ts'
import { isAuthorized } from '../authorize.ts'
import { mostBytes, type Limits } from '../limits.ts'
import { refusalResponse } from '../refusal.ts'

export interface FrontDoor {
  readonly limits: Limits
  /** Origins whose pages may ask and read. */
  readonly origins: readonly string[]
  readonly token: string | null
}

type Refused = readonly [status: number, code: ErrorCode, message: string]

/** What a request to `/graphql` may hold; all that pages of other origins can send without asking is left out. */
const readTypes = /^\s*application\/(?:json|graphql|graphql-response\+json)\s*(?:;|$)/iu

/** Leads people to GraphiQL, and refuses what is too long or comes from the pages of others. */
export function useFrontDoor(door: FrontDoor): Plugin {
  return {
    onRequest(hook) {
      const { url, request, fetchAPI } = hook
      if (url.pathname === '/') {
        hook.endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }))
        return
      }
      if (url.pathname !== '/graphql') return
      const refused = foreign(request, door) ?? tooLarge(request, door) ?? unreadable(request)
      if (!refused) return
      const [status, code, message] = refused
      hook.endResponse(refusalResponse(fetchAPI, { status, code, message }))
    },
  }
}

/** Browsers say from where a page asks; programs need not say anything. */
function foreign(request: Request, { origins }: FrontDoor): Refused | null {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isOwn = origin === null ? true : new URL(request.url).host === hostOf(origin)
  const isAllowed = origin !== null && origins.includes(origin)
  const isPage = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate'
  if (isAllowed || (isOwn && site !== 'cross-site' && site !== 'same-site')) return null
  // a link on another page may lead to GraphiQL, and may not ask anything
  if (isPage && !new URL(request.url).searchParams.has('query')) return null
  return [403, 'REQUEST_REFUSED', 'Pages of this origin may not ask: whoever runs the server can allow it']
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

function tooLarge(request: Request, { limits, token }: FrontDoor): Refused | null {
  const most = isAuthorized(request, token) ? mostBytes(limits) : limits.bodyBytes
  const length = request.headers.get('content-length')
  const isUnknown = length === null && request.headers.has('transfer-encoding')
  if (!isUnknown && Number(length ?? 0) <= most) return null
  const message = isUnknown
    ? 'Say in "content-length" how long the request is'
    : `The request has ${String(length)} bytes: at most ${most} are allowed`
  return [413, 'REQUEST_TOO_LARGE', message]
}

function unreadable(request: Request): Refused | null {
  // what is small packed may be endless unpacked
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') {
    return [415, 'REQUEST_REFUSED', 'Send the request as it is, not compressed']
  }
  if (request.method !== 'POST' || readTypes.test(request.headers.get('content-type') ?? '')) return null
  return [415, 'REQUEST_REFUSED', 'Send the query as application/json']
}

import { createHash, timingSafeEqual } from 'node:crypto'

/** Returns whether a request carries the bearer token; without a token of the server none does. */
export function isAuthorized(request: Request, token: string | null): boolean {
  const given = /^Bearer +(?<token>\S+)$/iu.exec(request.headers.get('authorization') ?? '')?.groups?.[
    'token'
  ]
  if (token === null || given === undefined) return false
  // digests are of one length, so that the comparison tells nothing by its time
  return timingSafeEqual(digest(given), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

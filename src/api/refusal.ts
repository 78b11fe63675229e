import { GraphQLError, type ASTNode } from 'graphql'
import type { ErrorCode } from '../domain/error.ts'

/** Returns the error of a query that is refused before it is run. */
export function refusal(code: ErrorCode, message: string, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code } })
}

export interface Refusal {
  /** The status of HTTP. */
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
  /** In how many seconds it is worth asking again. */
  readonly retryAfter?: number
}

/** Returns the answer to a request that is refused before it is read as GraphQL. */
export function refusalResponse(
  { Response }: { readonly Response: typeof globalThis.Response },
  { status, code, message, retryAfter }: Refusal,
): Response {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  }
  return new Response(refusalBody(code, message), { status, headers })
}

/** Returns the body of an answer to a request that is refused before it is read as GraphQL. */
export function refusalBody(code: ErrorCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] })
}

import { GraphQLError } from 'graphql'
import { maskError, type MaskError } from 'graphql-yoga'
import { ViendanError, type ErrorCode } from '../domain/error.ts'

/** Errors whose code and message a client may see: they speak of its own request, or of the file in it. */
const shown: ReadonlySet<ErrorCode> = new Set([
  'INVALID_INPUT',
  'NOT_FOUND',
  'UNAUTHORIZED',
  'REQUEST_TIMEOUT',
  'FILE_EMPTY',
  'FILE_NOT_TEXT',
  'FILE_HAS_NO_TEXT',
  'FILE_ENCRYPTED',
  'FILE_DAMAGED',
  'FILE_TOO_LARGE',
])

/** Errors that come to the same for a client; their messages name servers and folders, so another takes their place. */
const storeErrors: ReadonlySet<ErrorCode> = new Set([
  'STORE_UNAVAILABLE',
  'STORE_DENIED',
  'STORE_LOCKED',
  'STORE_DAMAGED',
  'STORE_NEWER',
])

/** Lets the errors that a client can act on through, by a short list of codes; of all others it says nothing. */
export const maskApiError: MaskError = (error, message) => {
  const original = error instanceof GraphQLError ? error.originalError : error
  if (original instanceof ViendanError) {
    if (shown.has(original.code)) return publicError(error, original.message, original.code)
    if (storeErrors.has(original.code)) {
      return publicError(error, 'The graph does not answer: try again later', 'STORE_UNAVAILABLE')
    }
  }
  return withoutRequest(maskError(error, message, false))
}

/** How much of what a parser says of a request goes back: it may hold the whole request. */
const longestReason = 100

/** Shortens what the parser said of a request that is no JSON; that it said something gives the answer its status. */
function withoutRequest(error: Error): Error {
  if (!(error instanceof GraphQLError)) return error
  const reason = error.extensions['originalError'] as { name: string; message: string } | undefined
  if (typeof reason?.message !== 'string') return error
  const originalError = { name: reason.name, message: reason.message.slice(0, longestReason) }
  const extensions = { ...error.extensions, originalError }
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions })
}

function publicError(error: unknown, message: string, code: ErrorCode): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: { code } })
}

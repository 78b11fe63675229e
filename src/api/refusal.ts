import { GraphQLError, type ASTNode } from 'graphql'
import type { ErrorCode } from '../domain/error.ts'

/** Returns the error of a query that is refused before it is run. */
export function refusal(code: ErrorCode, message: string, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code } })
}

/** Returns the body of an answer to a request that is refused before it is read as GraphQL. */
export function refusalBody(code: ErrorCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] })
}

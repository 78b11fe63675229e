import { ViendanError } from '../../domain/error.ts'
import type { Neo4jOptions } from './neo4j-options.ts'

type Server = Pick<Neo4jOptions, 'url' | 'database'>

/** Returns the error for something that failed on a server, doing what `action` says. A `ViendanError` stays as it is. */
export function neo4jError(server: Server, action: string, cause: unknown): unknown {
  if (cause instanceof ViendanError) return cause
  const code = driverCode(cause)
  if (code === null) return cause
  if (code.startsWith('Neo.ClientError.Security.')) {
    const message = `Neo4j at "${server.url}" refused the user or the password: give NEO4J_USERNAME and NEO4J_PASSWORD`
    return new ViendanError('STORE_DENIED', message, { cause })
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const message = `Neo4j at "${server.url}" has no database "${server.database ?? ''}": give another as NEO4J_DATABASE`
    return new ViendanError('STORE_UNAVAILABLE', message, { cause })
  }
  if (isUnavailable(code)) return unreachable(server, cause)
  const message = `Neo4j at "${server.url}" failed ${action}: ${firstLine(cause)}`
  return new ViendanError('STATEMENT_FAILED', message, { cause })
}

/** Returns the error for a server that does not answer. */
export function unreachable({ url }: Server, cause?: unknown): ViendanError {
  const message = `Cannot reach Neo4j at "${url}": start it, or give another address as --store`
  return new ViendanError('STORE_UNAVAILABLE', message, { cause })
}

// What a writer meets when another one removed or made the node that it had just found. The managed transaction retries
// deadlocks, but not these.
const conflicts = new Set([
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.DatabaseError.Statement.ExecutionFailed',
])

/** True when the same transaction may succeed if it is tried again. */
export function isConflict(error: unknown): boolean {
  const code = driverCode(error)
  return code !== null && (conflicts.has(code) || code.startsWith('Neo.TransientError.Transaction.'))
}

/** True when the driver says that the same statement may succeed if it is tried again. */
export function isPassing(error: unknown): boolean {
  return driverCode(error) !== null && (error as { retryable?: unknown }).retryable === true
}

function isUnavailable(code: string): boolean {
  return (
    ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) || code.includes('DatabaseUnavailable')
  )
}

function driverCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'Neo4jError') return null
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : null
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}

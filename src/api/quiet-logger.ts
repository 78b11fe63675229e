import { createLogger, type YogaLogger, type YogaServerOptions } from 'graphql-yoga'
import { GraphQLError } from 'graphql'
import { ViendanError } from '../domain/error.ts'

export type Logging = YogaServerOptions<Record<string, unknown>, Record<string, unknown>>['logging']

/**
 * Returns a logger that keeps what its owner must know: a mistake of a client is told to the client alone, a failure of the
 * store is one line, and an error that nobody foresaw comes with its stack.
 */
export function quietLogger(logging: Logging): YogaLogger | false {
  if (logging === false) return false
  const logger = typeof logging === 'object' ? logging : createLogger(logging === true ? undefined : logging)
  return {
    debug: (...args: unknown[]) => logger.debug(...args),
    info: (...args: unknown[]) => logger.info(...args),
    warn: (...args: unknown[]) => logger.warn(...args),
    error(...args: unknown[]) {
      const [error] = args
      const original = error instanceof GraphQLError ? error.originalError : error
      if (!(original instanceof ViendanError)) logger.error(...args)
      else if (original.code !== 'INVALID_INPUT') logger.error(`${original.code}: ${original.message}`)
    },
  }
}

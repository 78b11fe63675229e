import { inspect, types } from 'node:util'
import { ViendanError } from '../domain/error.ts'
import { failureText } from './failure.ts'
import { tell, type Io } from './io.ts'

type Log = (...values: unknown[]) => void

/** What a server writes to standard error, a line with its time for each event; details only under `VIENDAN_DEBUG`. */
export function serverLog(io: Io): Readonly<Record<'debug' | 'info' | 'warn' | 'error', Log>> {
  const log =
    (level: string): Log =>
    (...values) =>
      tell(io, `${new Date().toISOString()} ${level} ${values.map((value) => logText(value)).join(' ')}`)
  const silent: Log = () => undefined
  return {
    debug: io.env['VIENDAN_DEBUG'] ? log('debug') : silent,
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
  }
}

// what failed on purpose is one sentence; the stack of a bug is what its report needs
function logText(value: unknown): string {
  if (typeof value === 'string') return value
  if (!types.isNativeError(value)) return inspect(value)
  const { originalError = value } = value as { originalError?: unknown }
  if (originalError instanceof ViendanError) return failureText(originalError)
  return types.isNativeError(originalError) ? (originalError.stack ?? originalError.message) : inspect(value)
}

import { inspect, types } from 'node:util'
import { pino, stdTimeFunctions, type LevelWithSilent } from 'pino'
import { ViendanError } from '../domain/error.ts'
import { failureText } from './failure.ts'
import type { Io } from './io.ts'

type Log = (...values: unknown[]) => void
type Fields = Readonly<Record<string, unknown>>

/**
 * What a server writes to standard error: a line of JSON with its level and time for each event. Details come only at the
 * level "debug", which `VIENDAN_DEBUG` gives as well.
 */
export function serverLog(
  { stderr, env }: Io,
  level: LevelWithSilent = 'info',
): Readonly<Record<'debug' | 'info' | 'warn' | 'error', Log>> {
  const logger = pino(
    {
      level: env['VIENDAN_DEBUG'] ? 'debug' : level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stderr,
  )
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error'): Log =>
    (...values) => {
      const [fields, ...rest] = isFields(values[0]) ? values : [{}, ...values]
      logger[name](fields as Fields, rest.map((value) => logText(value)).join(' '))
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !types.isNativeError(value)
}

// what failed on purpose is one sentence; the stack of a bug is what its report needs
function logText(value: unknown): string {
  if (typeof value === 'string') return value
  if (!types.isNativeError(value)) return inspect(value)
  const { originalError = value } = value as { originalError?: unknown }
  if (originalError instanceof ViendanError) return failureText(originalError)
  return types.isNativeError(originalError) ? (originalError.stack ?? originalError.message) : inspect(value)
}

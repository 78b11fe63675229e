import { types } from 'node:util'
import { ViendanError } from '../domain/error.ts'
import { exitCodes, type Usage } from './command.ts'
import { usageLine } from './help.ts'
import { ReaderGone, tell, type Io } from './io.ts'

const { isNativeError } = types
const usageCodes = new Set(['WRONG_USAGE', 'INVALID_INPUT'])

/** Tells the user of an error in one sentence, and how to use the command if that was wrong. Returns the exit code. */
export function reportFailure(error: unknown, io: Io, command?: Usage): number {
  if (error instanceof ReaderGone) return exitCodes.done
  tell(io, `viendan: ${failureText(error)}`)
  if (io.env['VIENDAN_DEBUG']) tell(io, stackOf(error))
  if (!(error instanceof ViendanError && usageCodes.has(error.code))) return exitCodes.failed
  tell(io, `${usageLine(command)} (viendan ${command ? `${command.name} ` : ''}--help tells more)`)
  return exitCodes.wrongUsage
}

/** Returns `CODE: message`; anything that was not thrown on purpose is called what it is, a bug. */
export function failureText(error: unknown): string {
  if (error instanceof ViendanError) return `${error.code}: ${oneLine(error.message)}`
  const message = isNativeError(error) ? `${error.name}: ${error.message}` : String(error)
  return `This is a bug of viendan, please report it with what VIENDAN_DEBUG=1 shows: ${oneLine(message)}`
}

function stackOf(error: unknown): string {
  if (!isNativeError(error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}

// what a user typed may hold anything; it may not steer the terminal
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

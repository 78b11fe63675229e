import { ViendanError } from '../../domain/error.ts'

/** The engine's words for a file that another process has: open as a graph, or just being made one. */
const lockedByAnother = /file (?:cannot be locked|is locked)|database is locked/u

/** Returns the error for a database in a folder that did not open. */
export function openingError(folder: string, cause: unknown): ViendanError {
  const told = text(cause)
  if (lockedByAnother.test(told)) {
    const message = `The folder "${folder}" is in use by another process: end it (viendan serve?), or give another folder as --store embedded:FOLDER`
    return new ViendanError('STORE_LOCKED', message, { cause })
  }
  if (/GRAFEO-(?:S\d+|X002|X003)/u.test(told) && reasonOfSystem(told) === undefined) {
    const message = `The graph in the folder "${folder}" is damaged: make it again with "viendan rebuild" of its reports, or "viendan restore" of a backup`
    return new ViendanError('STORE_DAMAGED', message, { cause })
  }
  return folderError(folder, cause)
}

/** Returns the error for a transaction that was not committed. */
export function commitError(folder: string, cause: unknown): ViendanError {
  const why = reasonOfSystem(text(cause))
  if (why === undefined) {
    const message = 'The embedded store could not commit the transaction'
    return new ViendanError('STATEMENT_FAILED', message, { cause })
  }
  const message = `Cannot write to the folder "${folder}" (${why}): what was acknowledged is kept; put that right, then do the same again`
  return new ViendanError('STORE_UNAVAILABLE', message, { cause })
}

/** Returns the error for a store whose files were taken away while it was open. */
export function goneError(folder: string): ViendanError {
  const message = `The folder "${folder}" was removed or replaced while it was in use: end this program, put the folder back or "viendan restore" a backup, then start again`
  return new ViendanError('STORE_UNAVAILABLE', message)
}

/** Returns the error for a folder that cannot be made, read or written. */
export function folderError(folder: string, cause: unknown): ViendanError {
  const message = `Cannot use the folder "${folder}" as a store (${reason(cause)}): give one that you may write, as --store embedded:FOLDER`
  return new ViendanError('STORE_UNAVAILABLE', message, { cause })
}

/** Returns the error for a statement that the engine refused. */
export function statementError(name: string, cause: unknown): ViendanError {
  const [firstLine = ''] = text(cause).split('\n')
  return new ViendanError('STATEMENT_FAILED', `cypher/${name}.cypher failed: ${firstLine}`, { cause })
}

/** True of the engine's refusal of a write that another one overtook. */
export function isConflict(error: unknown): boolean {
  const cause = error instanceof ViendanError ? error.cause : error
  return (cause as { gqlStatus?: unknown } | undefined)?.gqlStatus === '40000'
}

/**
 * True of a statement that the engine ended for its time, half a minute of the clock: most likely the machine slept or the
 * process was held meanwhile, for no statement takes as long.
 */
export function isOverdue(error: unknown): boolean {
  return error instanceof ViendanError && text(error.cause).includes('GRAFEO-Q003')
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
}

function reason(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code
  const known = (typeof code === 'string' ? reasons[code] : undefined) ?? reasonOfSystem(text(cause))
  return known ?? text(cause).split('\n')[0] ?? ''
}

/** What the system said to the engine, which tells it as a number; undefined when it was not the system that refused. */
function reasonOfSystem(told: string): string | undefined {
  const number = /\(os error (?<number>\d+)\)/u.exec(told)?.groups?.['number']
  return number === undefined
    ? undefined
    : (systemReasons[number] ?? `the system refused it: error ${number}`)
}

const systemReasons: Readonly<Record<string, string>> = {
  '1': 'permission denied',
  '2': 'its files are gone',
  '5': 'the disk failed',
  '13': 'permission denied',
  '27': 'a file may not become larger',
  '28': 'the disk is full',
  '30': 'the disk is read-only',
  '112': 'the disk is full',
  '122': 'the disk is full',
}

function text(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

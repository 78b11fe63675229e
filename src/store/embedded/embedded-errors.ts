import { ViendanError } from '../../domain/error.ts'

/** Returns the error for a database in a folder that did not open. */
export function openingError(folder: string, cause: unknown): ViendanError {
  const told = text(cause)
  if (told.includes('cannot be locked')) {
    const message = `The folder "${folder}" is in use by another process: end it (viendan serve?), or give another folder as --store embedded:FOLDER`
    return new ViendanError('STORE_LOCKED', message, { cause })
  }
  if (/GRAFEO-(?:S\d+|X002|X003)/u.test(told)) {
    const message = `The graph in the folder "${folder}" is damaged: delete the folder and ingest the reports again`
    return new ViendanError('STORE_DAMAGED', message, { cause })
  }
  return folderError(folder, cause)
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
  return (typeof code === 'string' ? reasons[code] : undefined) ?? text(cause).split('\n')[0] ?? ''
}

function text(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

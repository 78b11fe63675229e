import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { ViendanError } from '../domain/error.ts'

/** Everything of the process that a command uses. */
export interface Io {
  readonly stdin: Readable
  /** For results only. */
  readonly stdout: Writable & Screen
  /** For everything else. */
  readonly stderr: Writable & Screen
  readonly env: Readonly<Record<string, string | undefined>>
  /** Resolves when a server is asked to stop. @default at SIGINT or SIGTERM */
  readonly stopped?: () => Promise<unknown>
}

/** What a stream tells of the terminal behind it, if there is one. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The reader of the results has seen enough: `viendan extract … | head`. */
export class ReaderGone extends Error {}

/** Writes to standard output and waits while its reader is behind. Throws `ReaderGone` or `FILE_UNWRITABLE`. */
export async function print({ stdout }: Io, text: string): Promise<void> {
  if (stdout.errored) throw outputError(stdout.errored)
  if (stdout.write(text)) return
  try {
    await once(stdout, 'drain')
  } catch (error) {
    throw outputError(error)
  }
}

/** Waits until everything printed has left, so that no lost result ends in exit code 0. */
export async function flush({ stdout }: Io): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stdout.write('', (error) => (error ? reject(outputError(error)) : resolve()))
  })
}

/** Writes a line to standard error. */
export function tell({ stderr }: Io, line: string): void {
  stderr.write(`${line}\n`)
}

function outputError(cause: unknown): Error {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone('output closed', { cause })
  const message = `Cannot write standard output: ${code ?? String(cause)}`
  return new ViendanError('FILE_UNWRITABLE', message, { cause })
}

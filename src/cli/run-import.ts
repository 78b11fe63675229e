import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { ViendanError } from '../domain/error.ts'
import { atSignal } from './at-signal.ts'
import { tell, type Io } from './io.ts'

/** Throws `STORE_UNAVAILABLE` when the program that imports is not there: better before hours of work than after them. */
export async function requireImporter(io: Io): Promise<void> {
  const program = importer(io)
  const { code, reason } = await ended(program, ['--version'], io)
  if (code === 0) return
  const message = `Cannot run "${program}", which makes databases: ${reason}; name it as NEO4J_ADMIN`
  throw new ViendanError('STORE_UNAVAILABLE', message)
}

/**
 * Makes a database of the import files in a folder by their script, and passes on what it tells. Throws `STORE_UNAVAILABLE`
 * when that fails; the files are there to try again.
 */
export async function runImport(folder: string, database: string, io: Io): Promise<void> {
  const script = join(folder, 'import.sh')
  const around = { ...io, env: { ...io.env, NEO4J_ADMIN: importer(io) } }
  const { code, reason } = await ended('sh', [script, database], around, (line) => tell(io, line))
  if (code === 0) return
  const message = `Cannot make the database "${database}": ${reason}; try again with: sh ${script} ${database}`
  throw new ViendanError('STORE_UNAVAILABLE', message)
}

function importer({ env }: Io): string {
  const program = env['NEO4J_ADMIN'] || 'neo4j-admin'
  // the script runs in the folder of the files
  return program.includes('/') ? resolve(program) : program
}

interface Ended {
  readonly code: number
  /** Why it failed, if it did. */
  readonly reason: string
}

/** Runs a program to its end, and hands on each line that it tells. */
async function ended(
  program: string,
  args: readonly string[],
  { env }: Io,
  onLine: (line: string) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const forget = atSignal(() => child.kill('SIGTERM'))
  const out: string[] = []
  const errors: string[] = []
  for (const [lines, input] of [
    [out, child.stdout],
    [errors, child.stderr],
  ] as const) {
    createInterface({ input }).on('line', (line) => {
      if (line.trim() === '') return
      lines.push(line.trim())
      if (lines.length > kept) lines.shift()
      onLine(line)
    })
  }
  try {
    return await new Promise((settle) => {
      child.on('error', (error) => settle({ code: 127, reason: whyNot(error) }))
      child.on('close', (code) => {
        // progress goes on beside the reason of a failure, on the other stream
        const reason = reasonIn(errors) ?? out.at(-1) ?? `it ends with ${code ?? 'a signal'}`
        settle({ code: code ?? 1, reason: reason.replace(/\.$/u, '') })
      })
    })
  } finally {
    forget()
  }
}

/** Returns the line that tells the reason: 5.26 has a hint below it, the calendar versions a heading above and more below. */
function reasonIn(errors: readonly string[]): string | undefined {
  const heading = errors.lastIndexOf('Command Failed')
  return heading < 0
    ? errors.findLast((line) => !line.startsWith("Run with '--verbose'"))
    : errors[heading + 1]
}

const kept = 50

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'it was not found'
  return code === 'EACCES' ? 'permission denied' : message
}

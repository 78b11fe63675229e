import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ViendanError } from '../domain/error.ts'
import { atSignal } from './at-signal.ts'
import { tell, type Io } from './io.ts'

/** Throws `STORE_UNAVAILABLE` when the program that imports is not there: better before hours of work than after them. */
export async function requireImporter(io: Io): Promise<void> {
  const program = importer(io)
  const { code, told } = await ended(program, ['--version'], io)
  if (code === 0) return
  const message = `Cannot run "${program}", which makes databases: ${told.at(-1) ?? `it ends with ${code}`}; name it as NEO4J_ADMIN`
  throw new ViendanError('STORE_UNAVAILABLE', message)
}

/**
 * Makes a database of the import files in a folder by their script, and passes on what it tells. Throws `STORE_UNAVAILABLE`
 * when that fails; the files are there to try again.
 */
export async function runImport(folder: string, database: string, io: Io): Promise<void> {
  const script = join(folder, 'import.sh')
  const { code, told } = await ended('sh', [script, database], io, (line) => tell(io, line))
  if (code === 0) return
  const reason = told.at(-1) ?? `it ends with ${code}`
  const message = `Cannot make the database "${database}": ${reason}; try again with: sh ${script} ${database}`
  throw new ViendanError('STORE_UNAVAILABLE', message)
}

function importer({ env }: Io): string {
  return env['NEO4J_ADMIN'] || 'neo4j-admin'
}

/** Runs a program to its end; returns its exit code and the last of what it told. */
async function ended(
  program: string,
  args: readonly string[],
  { env }: Io,
  onLine: (line: string) => void = () => undefined,
): Promise<{ code: number; told: readonly string[] }> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const forget = atSignal(() => child.kill('SIGTERM'))
  const told: string[] = []
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      if (line.trim() === '') return
      told.push(line.trim())
      if (told.length > kept) told.shift()
      onLine(line)
    })
  }
  try {
    return await new Promise((resolve) => {
      child.on('error', ({ message }) => resolve({ code: 127, told: [message] }))
      child.on('close', (code) => resolve({ code: code ?? 1, told }))
    })
  } finally {
    forget()
  }
}

const kept = 20

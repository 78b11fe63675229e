import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'
import { runFile } from './run-folder.js'
import { transpileInto } from './transpiled.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A command line that runs as a process of its own. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams
  /** The lines of standard output so far. */
  lines(): string[]
  errors(): string
  /** Resolves when it ends; the code is null when a signal ended it. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; out: string; err: string }>
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly node?: readonly string[]
  readonly stdin?: string | Buffer
  /** A program that starts another, with its arguments: `["bash", "-c", "ulimit -v 1000; exec \"$@\"", "-"]`. */
  readonly within?: readonly string[]
}

const running = new Set<ChildProcessWithoutNullStreams>()
// a test that failed leaves what it started
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Returns the folder that holds the program as JavaScript, made once a test run from the sources as they are. */
export function programFolder(): string {
  const folder = runFile('program')
  if (existsSync(folder)) return folder
  const mine = mkdtempSync(runFile('program-'))
  transpileInto(mine, ['src'])
  for (const name of ['data', 'examples', 'queries', 'schema.graphql']) {
    cpSync(join(root, name), join(mine, name), { recursive: true })
  }
  cpSync(join(root, 'package.json'), join(mine, 'package.json'))
  try {
    // a folder takes the place of none, so whoever is second uses what the first one made
    renameSync(mine, folder)
  } catch {
    rmSync(mine, { recursive: true, force: true })
  }
  return folder
}

/** Starts `viendan` as a process of its own, whose end the tests may force. */
export function start(argv: readonly string[], around: Surroundings = {}): Running {
  const bin = join(programFolder(), 'src', 'bin.js')
  const [command, ...args] = [
    ...(around.within ?? []),
    process.execPath,
    ...(around.node ?? []),
    bin,
    ...argv,
  ]
  const child = spawn(command ?? '', args, {
    cwd: dirname(bin),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...around.env },
  })
  running.add(child)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  child.stdin.on('error', () => undefined)
  child.stdin.end(around.stdin ?? '')
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
  return { child, lines: () => out.split('\n').slice(0, -1), errors: () => err, ended }
}

/** Returns a function that tells whether a process has ended. */
export function endOf({ child }: Running): () => boolean {
  return () => child.exitCode !== null || child.signalCode !== null
}

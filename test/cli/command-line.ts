import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll } from '@jest/globals'
import type { Io, Screen } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

/** What a command did to the outside. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly stdin?: string | Buffer | Readable
  readonly env?: Record<string, string>
  /** What standard error tells of a terminal. */
  readonly screen?: Screen
  readonly stopped?: Io['stopped']
}

/** Runs a command line with streams of its own. */
export async function viendan(argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const stdout = collector()
  const stderr = Object.assign(collector(), around.screen)
  const { stdin = '', env = {} } = around
  const code = await run(argv, {
    stdin: stdin instanceof Readable ? stdin : Readable.from([stdin]),
    stdout,
    stderr,
    env,
    ...(around.stopped && { stopped: around.stopped }),
  })
  return { code, out: stdout.text(), err: stderr.text() }
}

/** Returns a stream that keeps what is written to it. */
export function collector(): Writable & { text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() })
}

const folders: string[] = []

/** Returns a new folder that is removed after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-cli-'))
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The sample report of the repository. */
export const sample = new URL('../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url).pathname

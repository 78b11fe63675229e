import { ViendanError } from '../domain/error.ts'
import { exitCodes } from './command.ts'
import { extractWork, type Reading } from './extract-work.ts'
import { failureText } from './failure.ts'
import { print, tell, type Io } from './io.ts'
import { linesOfInput } from './json-filter.ts'
import { inOrder } from './ordered-pool.ts'
import { sourceName } from './read-input.ts'

interface Outcome {
  failed: boolean
  diagnosed: boolean
}

interface LinesMode extends Reading {
  readonly strict: boolean
  /** Whether each line gives all that resolution needs of its report. */
  readonly whole: boolean
  readonly jobs: number
}

/** Runs the filter of `extract --jsonl`: a line in, a line out, in order, as fast as the reader of the output takes them. */
export async function extractLines(files: readonly string[], mode: LinesMode, io: Io): Promise<number> {
  const outcome: Outcome = { failed: false, diagnosed: false }
  for (const file of files) {
    try {
      await (mode.whole ? extractWhole(file, mode, io) : extractFile(file, { outcome, mode }, io))
    } catch (error) {
      if (!(error instanceof ViendanError) || error.code === 'FILE_UNWRITABLE') throw error
      tell(io, `viendan: ${failureText(error)}`)
      outcome.failed = true
    }
  }
  if (outcome.failed) return exitCodes.failed
  return mode.strict && outcome.diagnosed ? exitCodes.diagnostics : exitCodes.done
}

async function extractFile(
  file: string,
  { outcome, mode }: { outcome: Outcome; mode: LinesMode },
  io: Io,
): Promise<void> {
  const inputs = linesOfInput(file, io)
  const outputs = inOrder(inputs, extractWork('line', mode), mode.jobs)
  for await (const { number, printed, problem, diagnosed } of outputs) {
    if (problem !== null) {
      tell(io, `${sourceName(file)}:${number} INVALID_INPUT ${problem}`)
      outcome.failed = true
    }
    outcome.diagnosed ||= diagnosed
    if (printed !== null) await print(io, `${printed}\n`)
  }
}

async function extractWhole(file: string, mode: LinesMode, io: Io): Promise<void> {
  const outputs = inOrder(linesOfInput(file, io), extractWork('wholeLine', mode), mode.jobs)
  for await (const printed of outputs) await print(io, `${printed}\n`)
}

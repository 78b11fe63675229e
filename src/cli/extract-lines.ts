import { ViendanError } from '../domain/error.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ByteLine } from '../text/byte-lines.ts'
import { exitCodes } from './command.ts'
import { extractWork } from './extract-work.ts'
import { extractedLine, type ExtractedLine } from './extracted-line.ts'
import { failureText } from './failure.ts'
import { print, tell, type Io } from './io.ts'
import { linesOfInput } from './json-filter.ts'
import { inOrder, type PoolWork } from './ordered-pool.ts'
import { sourceName } from './read-input.ts'
import { wholeExtraction } from './whole-extraction.ts'

interface Outcome {
  failed: boolean
  diagnosed: boolean
}

interface LinesMode {
  readonly strict: boolean
  /** Whether each line gives all that resolution needs of its report. */
  readonly whole: boolean
  readonly lexicon: Lexicon
  /** The file of rows that the lexicon has besides its own. */
  readonly lexiconFile: string | undefined
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
  const { lexicon, lexiconFile, jobs } = mode
  const work: PoolWork<ByteLine, ExtractedLine> = extractWork(
    { lexicon: lexiconFile, kind: 'line' },
    (line) => extractedLine(line, lexicon),
    sizeOf,
  )
  for await (const { number, printed, problem, diagnosed } of inOrder(linesOfInput(file, io), work, jobs)) {
    if (problem !== null) {
      tell(io, `${sourceName(file)}:${number} INVALID_INPUT ${problem}`)
      outcome.failed = true
    }
    outcome.diagnosed ||= diagnosed
    if (printed !== null) await print(io, `${printed}\n`)
  }
}

async function extractWhole(file: string, { lexicon, lexiconFile, jobs }: LinesMode, io: Io): Promise<void> {
  const work: PoolWork<ByteLine, string> = extractWork(
    { lexicon: lexiconFile, kind: 'whole-line' },
    (line) => JSON.stringify(wholeExtraction(line, lexicon)),
    sizeOf,
  )
  for await (const printed of inOrder(linesOfInput(file, io), work, jobs)) await print(io, `${printed}\n`)
}

function sizeOf({ bytes }: ByteLine): number {
  return bytes.length
}

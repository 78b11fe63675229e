import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { ViendanError } from '../domain/error.ts'
import { extract } from '../extract/extract.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { byteLines, type ByteLine } from '../text/byte-lines.ts'
import { exitCodes } from './command.ts'
import { failureText } from './failure.ts'
import { print, tell, type Io } from './io.ts'
import { fileError, sourceName } from './read-input.ts'

const inputLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

interface Outcome {
  failed: boolean
  diagnosed: boolean
}

interface LinesMode {
  readonly strict: boolean
  readonly lexicon: Lexicon
}

/** Runs the filter of `extract --jsonl`: a line in, a line out, in order, as fast as the reader of the output takes them. */
export async function extractLines(
  files: readonly string[],
  { strict, lexicon }: LinesMode,
  io: Io,
): Promise<number> {
  const outcome: Outcome = { failed: false, diagnosed: false }
  for (const file of files) {
    try {
      await extractFile(file, { outcome, lexicon }, io)
    } catch (error) {
      if (!(error instanceof ViendanError) || error.code === 'FILE_UNWRITABLE') throw error
      tell(io, `viendan: ${failureText(error)}`)
      outcome.failed = true
    }
  }
  if (outcome.failed) return exitCodes.failed
  return strict && outcome.diagnosed ? exitCodes.diagnostics : exitCodes.done
}

async function extractFile(
  file: string,
  { outcome, lexicon }: { outcome: Outcome; lexicon: Lexicon },
  io: Io,
): Promise<void> {
  for await (const line of byteLines(chunks(file, io))) {
    const input = readLine(line)
    if (input === null) continue
    if (typeof input === 'string') {
      tell(io, `${sourceName(file)}:${line.number} INVALID_INPUT ${input}`)
      outcome.failed = true
      continue
    }
    const { achievements, citations, diagnostics } = extract(input.text, { lexicon })
    outcome.diagnosed ||= diagnostics.length > 0
    await print(io, `${JSON.stringify({ id: input.id, achievements, citations, diagnostics })}\n`)
  }
}

async function* chunks(file: string, { stdin }: Io): AsyncIterable<Buffer | string> {
  try {
    yield* (file === '-' ? stdin : createReadStream(file)) as AsyncIterable<Buffer | string>
  } catch (error) {
    throw fileError(file, error)
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

// returns the line, null for an empty one, or what is wrong with it
function readLine({ bytes, isTooLong }: ByteLine): z.infer<typeof inputLine> | string | null {
  if (isTooLong) return 'Cannot read line: it is longer than any report'
  let value: unknown
  try {
    const text = decoder.decode(bytes)
    if (text.trim() === '') return null
    value = JSON.parse(text)
  } catch (error) {
    return error instanceof SyntaxError
      ? 'Cannot read line: it is no JSON'
      : 'Cannot read line: it is no UTF-8'
  }
  const checked = inputLine.safeParse(value)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  return `Cannot read line: it needs "id" and "text", ${issue?.path.join('.') || 'line'}: ${issue?.message ?? ''}`
}

import { createReadStream } from 'node:fs'
import { byteLines, type ByteLine } from '../text/byte-lines.ts'
import { print, type Io } from './io.ts'
import { fileError } from './read-input.ts'

/** Yields the lines of a file, or of standard input for `-`. Throws the errors of reading a file. */
export async function* linesOfInput(file: string, { stdin }: Io): AsyncGenerator<ByteLine> {
  yield* byteLines(chunks(file, stdin))
}

async function* chunks(file: string, stdin: Io['stdin']): AsyncIterable<Buffer | string> {
  try {
    yield* (file === '-' ? stdin : createReadStream(file)) as AsyncIterable<Buffer | string>
  } catch (error) {
    throw fileError(file, error)
  }
}

/** Prints a value of JSON for each line of the inputs, in order, as fast as the reader of the output takes them. */
export async function filterLines(
  files: readonly string[],
  answer: (line: ByteLine) => unknown,
  io: Io,
): Promise<void> {
  for (const file of files) {
    for await (const line of linesOfInput(file, io)) {
      if (line.bytes.length === 0) continue
      await print(io, `${JSON.stringify(await answer(line))}\n`)
    }
  }
}

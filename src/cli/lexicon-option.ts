import { readFile } from 'node:fs/promises'
import { ViendanError } from '../domain/error.ts'
import { missedExamples } from '../extract/examples.ts'
import { builtInLexicon, createLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { readLexicon } from '../lexicon/read-lexicon.ts'
import type { Option } from './command.ts'
import type { Io } from './io.ts'
import { fileError } from './read-input.ts'

/** The option of every command that reads texts or codes. */
export const lexiconOption = {
  lexicon: {
    type: 'string',
    value: 'FILE',
    help: 'Types, bodies, aliases, names and spellings to know besides (default VIENDAN_LEXICON, else none)',
  },
} as const satisfies Record<string, Option>

/** Returns the file of rows to know besides: as the option says, else the environment; undefined when neither does. */
export function lexiconFile(
  given: string | undefined,
  { env = {} }: Partial<Pick<Io, 'env'>>,
): string | undefined {
  return given ?? (env['VIENDAN_LEXICON'] || undefined)
}

/**
 * Returns the lexicon of the program with the rows of the file that the option names, else the environment. Throws
 * `INVALID_INPUT` when a row is bad or its example does not show it, and the errors of reading a file.
 */
export async function lexiconOf(
  given: string | undefined,
  around: Partial<Pick<Io, 'env'>>,
): Promise<Lexicon> {
  const file = lexiconFile(given, around)
  if (file === undefined) return builtInLexicon
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw fileError(file, cause)
  })
  const rows = readLexicon(text, file)
  const lexicon = createLexicon(rows)
  const missed = missedExamples(rows, lexicon)
  if (missed.length === 0) return lexicon
  throw new ViendanError('INVALID_INPUT', `Cannot read the lexicon "${file}": ${missed.join('; ')}`)
}

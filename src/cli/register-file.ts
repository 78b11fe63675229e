import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ViendanError } from '../domain/error.ts'
import type { RegisterEntry } from '../domain/register.ts'
import { readRegister } from '../ingest/register.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Option } from './command.ts'
import { fileError } from './read-input.ts'
import { starterRegister } from './starter-register.ts'

/** The options of commands that make a graph without a store, where a register could be. */
export const registerFileOptions = {
  register: { type: 'string', value: 'FILE', help: 'The register as CSV (default: the starter register)' },
  'no-register': { type: 'boolean', help: 'Know no register' },
} as const satisfies Record<string, Option>

export const registerFileValues = {
  register: z.string().optional(),
  'no-register': z.boolean().default(false),
}

interface Given {
  readonly register?: string | undefined
  readonly 'no-register': boolean
}

/** Returns the entries of the register that the options name. Throws for two of them, and for a register with a bad row. */
export async function givenRegister(
  { register: file, 'no-register': bare }: Given,
  lexicon: Lexicon,
): Promise<readonly RegisterEntry[]> {
  if (file !== undefined && bare)
    throw new ViendanError('WRONG_USAGE', 'Option "--register" cannot be given with --no-register')
  if (bare) return []
  if (file === undefined) return starterRegister(lexicon)
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw fileError(file, cause)
  })
  const { entries, problems } = readRegister(text, file, lexicon)
  const [problem] = problems
  if (problem === undefined) return entries
  throw new ViendanError('INVALID_INPUT', `Cannot read the register "${file}": line ${problem}`)
}

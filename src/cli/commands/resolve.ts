import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { registerIndex } from '../../ingest/bulk/register-index.ts'
import { readRegister } from '../../ingest/register.ts'
import { ViendanError } from '../../domain/error.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { filterLines } from '../json-filter.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { fileError } from '../read-input.ts'
import { steps, type StepName } from '../resolve-steps.ts'
import { starterRegister } from '../starter-register.ts'

const names = Object.keys(steps) as StepName[]

const options = {
  jsonl: { type: 'boolean', help: 'Filter: one JSON object a line in, one a line out' },
  step: { type: 'string', value: 'STEP', help: `What to do with each line: ${names.join(', ')}` },
  register: { type: 'string', value: 'FILE', help: 'The register as CSV (default: the starter register)' },
  'no-register': { type: 'boolean', help: 'Know no register' },
  ...lexiconOption,
} as const

export const resolveCommand = defineCommand({
  name: 'resolve',
  usage: 'resolve --jsonl --step STEP [FILE…] [options]',
  about: `The steps that make a graph of the extracted citations of many reports without a database, each a filter of lines,
for programs that group lines, such as Spark. docs/scale.md tells what to group by what between them.`,
  options,
  operands: { least: 0, most: Infinity, name: 'FILE' },
  examples: ['viendan extract --jsonl --whole < reports.jsonl | viendan resolve --jsonl --step known'],
  values: z
    .object({
      jsonl: z.literal(true, 'it must be given: there is no other form yet'),
      step: z.enum(names, `it must be one of ${names.join(', ')}`),
      register: z.string().optional(),
      'no-register': z.boolean().default(false),
      lexicon: z.string().optional(),
    })
    .refine((values) => values.register === undefined || !values['no-register'], {
      path: ['register'],
      message: 'it cannot be given with --no-register',
    }),
  async run({ step, register: file, 'no-register': without, lexicon: given }, operands, io) {
    const lexicon = await lexiconOf(given, io)
    const entries = without ? [] : await registered(file, lexicon)
    const context = { register: registerIndex(entries), lexicon }
    const files = operands.length > 0 ? operands : ['-']
    await filterLines(files, ({ bytes }) => steps[step](bytes.toString(), context), io)
    return exitCodes.done
  },
})

async function registered(
  file: string | undefined,
  lexicon: Parameters<typeof readRegister>[2],
): Promise<readonly RegisterEntry[]> {
  if (file === undefined) return starterRegister(lexicon)
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw fileError(file, cause)
  })
  const { entries, problems } = readRegister(text, file, lexicon)
  const [problem] = problems
  if (problem === undefined) return entries
  throw new ViendanError('INVALID_INPUT', `Cannot read the register "${file}": line ${problem}`)
}

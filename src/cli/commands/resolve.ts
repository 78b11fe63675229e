import { z } from 'zod'
import { registerIndex } from '../../ingest/bulk/register-index.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { filterLines } from '../json-filter.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { givenRegister, registerFileOptions, registerFileValues } from '../register-file.ts'
import { steps, type StepName } from '../resolve-steps.ts'

const names = Object.keys(steps) as StepName[]

const options = {
  jsonl: { type: 'boolean', help: 'Filter: one JSON object a line in, one a line out' },
  step: { type: 'string', value: 'STEP', help: `What to do with each line: ${names.join(', ')}` },
  ...registerFileOptions,
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
  values: z.object({
    jsonl: z.literal(true, 'it must be given: there is no other form yet'),
    step: z.enum(names, `it must be one of ${names.join(', ')}`),
    ...registerFileValues,
    lexicon: z.string().optional(),
  }),
  async run({ step, lexicon: given, ...register }, operands, io) {
    const lexicon = await lexiconOf(given, io)
    const entries = await givenRegister(register, lexicon)
    const context = { register: registerIndex(entries), lexicon }
    const files = operands.length > 0 ? operands : ['-']
    await filterLines(files, ({ bytes }) => steps[step](bytes.toString(), context), io)
    return exitCodes.done
  },
})

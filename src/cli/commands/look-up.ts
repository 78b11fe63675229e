import { z } from 'zod'
import { lookUp, type LookUpAnswer } from '../../ingest/look-up.ts'
import type { DirectiveRelation } from '../../store/view/register-view.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'
import { isoDate } from '../values.ts'

export const lookUpCommand = defineCommand({
  name: 'look-up',
  usage: 'look-up TEXT [options]',
  about: `Tells what a code in any spelling, a short form, a name or a whole sentence may mean, by the reports and
the register of a graph: one directive, one of several, or none and what was missing; and what replaced
it, what replaced that, and so on. That a directive is not in this graph does not say that there is none.`,
  options: {
    'as-of': {
      type: 'string',
      value: 'DATE',
      help: 'When the words were written: nothing issued later is meant',
    },
    json: { type: 'boolean', help: 'Print the answers as JSON' },
    ...lexiconOption,
    ...storeOption,
  } as const,
  operands: { least: 1, most: 1, name: 'a TEXT' },
  examples: ['viendan look-up "01-HD/TW"', 'viendan look-up "Quy định thi hành Điều lệ Đảng" --as-of 2020'],
  values: z.object({
    'as-of': isoDate.optional(),
    json: z.boolean().default(false),
    lexicon: z.string().optional(),
    store: z.string().optional(),
  }),
  async run({ store: given, lexicon: file, 'as-of': asOf, json }, [text = ''], io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    const lexicon = await lexiconOf(file, io)
    const answers = await withStore(location, io, (store) => lookUp(store, text, { asOf, lexicon }))
    if (json) await print(io, `${JSON.stringify(answers, null, 2)}\n`)
    else if (answers.length === 0) await print(io, `No directive is named in "${text}"\n`)
    else for (const answer of answers) await print(io, answerText(answer))
    return exitCodes.done
  },
})

function answerText(answer: LookUpAnswer): string {
  const { exact, status, rule, directives, notInGraph, replacedBy, missing } = answer
  const lines = [
    `${exact}: ${status}${rule === null ? '' : ` (${rule})`}`,
    ...directives.map(({ id, name, issuedOn }) => `  ${id}  ${name}${issuedOn ? `  ${issuedOn.value}` : ''}`),
    ...notInGraph.map((id) => `  ${id}  not in this graph`),
    ...replacedBy.map(replacementText),
    ...(missing === null ? [] : [`  Missing: ${missing}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** The first of the words that say so, and how many more there are. */
function replacementText({ from, to, evidence }: DirectiveRelation): string {
  const [first, ...others] = evidence
  const words = first ? `: "${first.exact}" in ${first.citation}` : ''
  return `  ${to}  replaced by ${from}${words}${others.length > 0 ? ` and ${others.length} more` : ''}`
}

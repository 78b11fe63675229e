import { z } from 'zod'
import { resolver } from '../../ingest/resolver.ts'
import { checkGraph, invariants } from '../../store/check-graph.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'

export const checkCommand = defineCommand({
  name: 'check',
  usage: 'check [options]',
  about: `Checks everything that must hold of a graph: every citation in its place and answered as the rules answer
it now, every count and choice as the citations and the register have it, nothing that nothing names.
Lists what is broken and exits with 1 when something is. Writes nothing.`,
  options: { ...lexiconOption, ...storeOption },
  operands: { least: 0, most: 0, name: '' },
  examples: ['viendan check'],
  values: z.object({ lexicon: z.string().optional(), store: z.string().optional() }),
  async run({ store: given, lexicon: file }, _operands, io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    const lexicon = await lexiconOf(file, io)
    let broken = 0
    await withStore(location, io, async (store) => {
      for await (const { invariant, id } of checkGraph(store, resolver({ lexicon }))) {
        broken += 1
        await print(io, `Broken: ${invariant}: "${id}"\n`)
      }
    })
    if (broken === 0) await print(io, `The graph is whole: ${invariants.length} invariants hold\n`)
    return broken === 0 ? exitCodes.done : exitCodes.failed
  },
})

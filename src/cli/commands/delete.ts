import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { deleteReport } from '../../ingest/remove-report.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'

export const deleteCommand = defineCommand({
  name: 'delete',
  usage: 'delete REPORT [options]',
  about: `Removes the report of that id with its achievements and citations, and the directives that no other
report cites.`,
  options: { ...lexiconOption, ...storeOption },
  operands: { least: 1, most: 1, name: 'the id of a REPORT' },
  examples: ['viendan delete nganh-to-chuc-2021'],
  values: z.object({ lexicon: z.string().optional(), store: z.string().optional() }),
  async run({ store: given, lexicon: file }, [id = ''], io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    const lexicon = await lexiconOf(file, io)
    const wasThere = await withStore(location, io, (store) => deleteReport(store, id, { lexicon }))
    if (!wasThere) throw new ViendanError('NOT_FOUND', `No report "${id}" in the graph`)
    await print(io, `Deleted report "${id}"\n`)
    return exitCodes.done
  },
})

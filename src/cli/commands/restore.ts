import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { verifyBackup, type BackupCounts } from '../../ingest/read-backup.ts'
import { restoreGraph } from '../../ingest/restore.ts'
import { askControl } from '../ask-control.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { patient, waitOption, waitValue } from '../patience.ts'
import { embeddedFolder, storeLocation, storeOption, withStore } from '../store-option.ts'

export const restoreCommand = defineCommand({
  name: 'restore',
  usage: 'restore FILE [--replace] [options]',
  about: `Makes the graph hold what a backup holds: the same graph, byte for byte in its canonical export. A damaged backup
changes nothing. The graph can be served meanwhile, and each report is whole at every moment; what was
broken off is gone on with by the same command with --replace.`,
  options: {
    replace: { type: 'boolean', help: 'Take away what else is in the graph' },
    ...waitOption,
    ...lexiconOption,
    ...storeOption,
  } as const,
  operands: { least: 1, most: 1, name: 'the FILE of a backup' },
  examples: ['viendan restore graph.backup', 'viendan restore graph.backup --store bolt://localhost:7687'],
  values: z.object({
    replace: z.boolean().default(false),
    wait: waitValue,
    lexicon: z.string().optional(),
    store: z.string().optional(),
  }),
  async run({ replace, wait, lexicon: words, store: given }, [file = ''], io) {
    const location = storeLocation(given, io)
    const lexicon = await lexiconOf(words, io)
    await verifyBackup(file)
    let counts: BackupCounts
    try {
      counts = await withStore(location, io, (store) =>
        restoreGraph(patient(store, wait, io), file, { replace, lexicon }),
      )
    } catch (error) {
      const folder = embeddedFolder(location)
      if (!(error instanceof ViendanError) || error.code !== 'STORE_LOCKED' || folder === null) throw error
      const answer = await askControl(folder, `/restore${replace ? '?replace' : ''}`, file)
      if (answer === null) throw error
      counts = (await json(answer)) as BackupCounts
    }
    await print(io, `Restored ${counts.reports} reports and ${counts.entries} entries of the register\n`)
    return exitCodes.done
  },
})

import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { backupGraph } from '../../ingest/backup.ts'
import { askControl } from '../ask-control.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { tell } from '../io.ts'
import { embeddedFolder, requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'
import { writeWhole } from '../write-whole.ts'

export const backupCommand = defineCommand({
  name: 'backup',
  usage: 'backup FILE [options]',
  about: `Writes the reports and the register of the graph to a file, whole or not at all: all else in the graph follows of
them. The graph can be served and loaded meanwhile; each report is in the backup as it was before or
after. "restore" makes the same graph of it, on either engine.`,
  options: storeOption,
  operands: { least: 1, most: 1, name: 'a FILE to write' },
  examples: ['viendan backup graph.backup'],
  values: z.object({ store: z.string().optional() }),
  async run({ store: given }, [file = ''], io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    try {
      await withStore(location, io, (store) => writeWhole(file, backupGraph(store)))
    } catch (error) {
      const folder = embeddedFolder(location)
      if (!(error instanceof ViendanError) || error.code !== 'STORE_LOCKED' || folder === null) throw error
      const answer = await askControl(folder, '/backup')
      if (answer === null) throw error
      await writeWhole(file, toItsEnd(answer as AsyncIterable<Buffer>))
    }
    tell(io, `Wrote ${file}`)
    return exitCodes.done
  },
})

const lastLine = '{"end":'

/** Passes a backup on, and throws when it does not come to its end. */
async function* toItsEnd(parts: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let tail = ''
  try {
    for await (const part of parts) {
      tail = (tail + part.toString('latin1')).slice(-1_000)
      yield part
    }
  } catch (cause) {
    throw brokenOff(cause)
  }
  if (!tail.trimEnd().split('\n').at(-1)?.startsWith(lastLine)) throw brokenOff()
}

function brokenOff(cause?: unknown): ViendanError {
  const message = 'The program that serves the graph ended in the middle of the backup: nothing was written'
  return new ViendanError('STORE_UNAVAILABLE', message, { cause })
}

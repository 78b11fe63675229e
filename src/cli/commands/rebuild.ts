import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { backupGraph } from '../../ingest/backup.ts'
import { restoreGraph, restoreRegister } from '../../ingest/restore.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { beginSwap, completeSwap } from '../../store/embedded/swap.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print, tell, type Io } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { loadReports, loadSummary } from '../load-reports.ts'
import { loadStarter } from '../starter-register.ts'
import { embeddedFolder, requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'
import { writeWhole } from '../write-whole.ts'

export const rebuildCommand = defineCommand({
  name: 'rebuild',
  usage: 'rebuild [PATH…] [options]',
  about: `Makes the graph anew of its reports and its register: of those that it holds, or, when PATHs are given, of the
reports in them. A graph that cannot be read any more needs its PATHs, and gets the starter register. An
embedded graph is put in the place of the old one once it is complete; the old one stays beside it.`,
  options: { ...lexiconOption, ...storeOption },
  operands: { least: 0, most: Infinity, name: 'PATH' },
  examples: ['viendan rebuild', 'viendan rebuild reports/ more.jsonl'],
  values: z.object({ lexicon: z.string().optional(), store: z.string().optional() }),
  async run({ lexicon: words, store: given }, paths, io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    const lexicon = await lexiconOf(words, io)
    const backup = join(tmpdir(), `viendan-rebuild-${randomUUID()}.backup`)
    const source = {
      paths,
      lexicon,
      backup: (await wasSaved(location, { paths, backup }, io)) ? backup : null,
    }
    try {
      const folder = embeddedFolder(location)
      if (folder === null) await rebuildInPlace(location, source, io)
      else await rebuildBeside(folder, source, io)
    } catch (error) {
      if (source.backup !== null) tell(io, `viendan: what the graph held is kept in ${source.backup}`)
      throw error
    }
    await rm(backup, { force: true })
    return exitCodes.done
  },
})

interface Source {
  readonly paths: readonly string[]
  readonly lexicon: Lexicon
  /** What the graph held; null when it cannot be read. */
  readonly backup: string | null
}

/** Saves what a graph holds; returns false when it cannot be read and reports are given instead. */
async function wasSaved(
  location: string,
  { paths, backup }: { paths: readonly string[]; backup: string },
  io: Io,
): Promise<boolean> {
  try {
    await withStore(location, io, (store) => writeWhole(backup, backupGraph(store)))
    return true
  } catch (error) {
    const isLost = error instanceof ViendanError && lost.has(error.code)
    if (!isLost || paths.length === 0) throw error
    return false
  }
}

const lost = new Set(['STORE_DAMAGED', 'STORE_NEWER', 'STATEMENT_FAILED'])

async function rebuildBeside(folder: string, source: Source, io: Io): Promise<void> {
  await withStore(`embedded:${beginSwap(folder)}`, io, (store) => fill(store, source, io))
  tell(io, `viendan: the graph before is kept in ${completeSwap(folder)}`)
}

/** A server has one graph, so the new one can only take the place of the old one report by report. */
async function rebuildInPlace(location: string, source: Source, io: Io): Promise<void> {
  if (source.backup !== null) tell(io, `viendan: what the graph holds is saved in ${source.backup}`)
  await withStore(location, io, async (store) => {
    await store.clear()
    await fill(store, source, io)
  })
}

async function fill(store: GraphStore, { paths, lexicon, backup }: Source, io: Io): Promise<void> {
  if (paths.length === 0 && backup !== null) {
    const { reports, entries } = await restoreGraph(store, backup, { lexicon })
    await print(io, `Rebuilt the graph of ${reports} reports and ${entries} entries of the register\n`)
    return
  }
  if (backup === null) await loadStarter(store, lexicon)
  else await restoreRegister(store, backup, { lexicon, known: new Set() })
  const outcome = await loadReports(store, { paths, details: {}, lexicon }, io)
  if (outcome.failures > 0) {
    const message = `Cannot rebuild the graph: ${outcome.failures} of its reports cannot be read, see above`
    throw new ViendanError('FILE_UNREADABLE', message)
  }
  await print(io, `${await loadSummary(store, outcome)}\n`)
}

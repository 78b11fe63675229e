import { stringify } from 'csv-stringify/sync'
import { ViendanError } from '../domain/error.ts'
import type { RegisterEntry } from '../domain/register.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { textOf } from '../store/row-text.ts'
import { graphView } from '../store/graph-view.ts'
import type { RegisterCells } from './backup.ts'
import { ingest } from './ingest.ts'
import { backupLines, verifyBackup, type BackupCounts } from './read-backup.ts'
import { loadRegister, readRegister, removeRegistered } from './register.ts'
import { registerColumns } from './register-row.ts'
import { deleteReport } from './remove-report.ts'
import type { IngestOptions } from './report-graph.ts'

export interface RestoreOptions extends Pick<IngestOptions, 'rules' | 'lexicon'> {
  /** Whether what else is in the graph is taken away. @default false: a graph that holds anything is refused */
  readonly replace?: boolean
}

const page = 500

/**
 * Makes a graph hold the reports and the register of a backup and nothing else, report by report, each whole at every moment, so
 * that it can be asked meanwhile and what was broken off is gone on with by doing the same again. Throws `FILE_DAMAGED` before
 * anything is changed, and `INVALID_INPUT` when the graph is not empty.
 */
export async function restoreGraph(
  store: GraphStore,
  path: string,
  { replace = false, ...options }: RestoreOptions = {},
): Promise<BackupCounts> {
  const counts = await verifyBackup(path)
  const others = await held(store)
  if (!replace && others.reports.size + others.entries.size > 0) {
    const message = `The graph is not empty: add --replace to put the backup "${path}" in the place of what it holds`
    throw new ViendanError('INVALID_INPUT', message)
  }
  await restoreRegister(store, path, { ...options, known: others.entries })
  for await (const line of backupLines(path)) {
    if (!('report' in line)) continue
    await ingest(store, line.report, options)
    others.reports.delete(line.report.id)
  }
  for (const id of others.reports) await deleteReport(store, id, options)
  return counts
}

/** Makes the register of a graph that of a backup. */
export async function restoreRegister(
  store: GraphStore,
  path: string,
  { known, ...options }: Pick<IngestOptions, 'rules' | 'lexicon'> & { readonly known: ReadonlySet<string> },
): Promise<void> {
  const rows: RegisterCells[] = []
  for await (const line of backupLines(path)) {
    if ('report' in line) break
    if ('entry' in line) rows.push(line.entry)
  }
  const entries = entriesOf(rows, path, options)
  const wanted = new Set(entries.map(({ id }) => id))
  for (const id of known) if (!wanted.has(id)) await removeRegistered(store, id, options)
  if (entries.length > 0) await loadRegister(store, entries, options)
}

function entriesOf(
  rows: readonly RegisterCells[],
  path: string,
  { lexicon }: Pick<IngestOptions, 'lexicon'>,
): readonly RegisterEntry[] {
  const csv = stringify([
    [...registerColumns],
    ...rows.map((row) => registerColumns.map((column) => row[column] ?? '')),
  ])
  const { entries, problems } = readRegister(csv, path, lexicon)
  const [problem] = problems
  if (problem === undefined) return entries
  const message = `Cannot restore the register of "${path}", line ${problem}; give the --lexicon that it was loaded with`
  throw new ViendanError('INVALID_INPUT', message)
}

/** Returns the ids of everything that a graph is made of. */
async function held(store: GraphStore): Promise<{ reports: Set<string>; entries: Set<string> }> {
  const [reports, entries] = [new Set<string>(), new Set<string>()]
  const view = graphView(store)
  for (let after = ''; ;) {
    const rows = await view.registerPage(after, page)
    if (rows.length === 0) break
    for (const { id } of rows) entries.add(id)
    after = rows.at(-1)?.id ?? ''
  }
  for (let after = ''; ;) {
    const rows = await store.read('read/report-ids', { after, limit: page })
    if (rows.length === 0) break
    for (const row of rows) reports.add((after = textOf(row, 'id') ?? ''))
  }
  return { reports, entries }
}

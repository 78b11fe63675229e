import { ViendanError } from '../domain/error.ts'
import type { RegisterEntry } from '../domain/register.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { removeEntry, writeEntries } from '../store/register-writer.ts'
import { csvRows } from '../text/csv-rows.ts'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { addEntry, apartFromEachOther, besideKnown } from './register-twins.ts'
import { registerColumns, registerReader } from './register-row.ts'
import type { IngestOptions } from './report-graph.ts'
import { resolver } from './resolver.ts'

/** The rows of a register that could be read, and what is wrong with the others. */
export interface ReadRegister {
  readonly entries: readonly RegisterEntry[]
  /** "5: date must be …", with the number of the line. */
  readonly problems: readonly string[]
}

/** Reads a register from CSV, whose first row names its columns. Throws `INVALID_INPUT` when a column is missing. */
export function readRegister(text: string, name: string, lexicon: Lexicon = builtInLexicon): ReadRegister {
  const [head, ...rows] = csvRows(text)
  const columns = head?.cells.map((cell) => cell.trim()) ?? []
  const missing = registerColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    const message = `Cannot read the register "${name}": no column "${missing.join('", "')}"; its first row must be ${registerColumns.join(',')}`
    throw new ViendanError('INVALID_INPUT', message)
  }
  const entries = new Map<string, RegisterEntry[]>()
  const problems: string[] = []
  const entryOf = registerReader(lexicon)
  for (const { line, cells } of rows) {
    const named = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
    const entry = entryOf(named)
    if ('problems' in entry) problems.push(...entry.problems.map((problem) => `${line}: ${problem}`))
    else if (!addEntry(entries, entry)) problems.push(`${line}: "${entry.id}" is in a row above`)
  }
  return { entries: [...entries.values()].flatMap(apartFromEachOther), problems }
}

/**
 * Loads entries in one transaction, each in the place of the one of the same directive, and answers again the citations
 * that they tell about. The register of the graph keeps its other entries. Throws `INVALID_INPUT` for an entry about another
 * document than the one that the register has of its code and period: both must be loaded together.
 */
export async function loadRegister(
  store: GraphStore,
  entries: readonly RegisterEntry[],
  options: Pick<IngestOptions, 'rules' | 'lexicon'> = {},
): Promise<void> {
  await writeEntries(store, await besideKnown(store, entries), resolver(options))
}

/** Removes the entry of a directive and what only it told; false when there is none. */
export async function removeRegistered(
  store: GraphStore,
  directive: string,
  options: Pick<IngestOptions, 'rules' | 'lexicon'> = {},
): Promise<boolean> {
  return removeEntry(store, directive, resolver(options))
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWorld } from '../../bench/world.js'
import type { Report } from '../../src/domain/report.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { resolver } from '../../src/ingest/resolver.ts'
import { checkGraph } from '../../src/store/check-graph.ts'
import { exportGraph } from '../../src/store/export-graph.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { openStore } from '../../src/store/open-store.ts'

/** Reports in a file of lines, and what the graph must be after each of them. */
export interface Load {
  readonly reports: readonly Report[]
  /** The path of the `.jsonl` file. */
  readonly file: string
  /** The digest of the canonical export after the first so many reports, beginning with none. */
  readonly after: readonly string[]
}

/** Returns seeded reports, written into a folder, with the graph that an undisturbed load leaves after each. */
export async function seededLoad(folder: string, options: { seed: number; reports: number }): Promise<Load> {
  const reports = makeWorld(options).reports.map(({ report }) => report)
  const file = join(folder, `reports-${options.seed}.jsonl`)
  writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
  const place = mkdtempSync(join(tmpdir(), 'viendan-undisturbed-'))
  const store = openStore(`embedded:${place}`)
  const after = [await digest(store)]
  for (const report of reports) {
    await ingest(store, report)
    after.push(await digest(store))
  }
  await store.close()
  rmSync(place, { recursive: true, force: true })
  return { reports, file, after }
}

/** Returns the digest of the canonical export of a graph. */
export async function digest(store: GraphStore): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of exportGraph(store)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/** Returns what of the invariants of a graph does not hold. */
export async function breaches(store: GraphStore): Promise<string[]> {
  const broken: string[] = []
  for await (const { invariant, id } of checkGraph(store, resolver({}))) broken.push(`${invariant}: ${id}`)
  return broken
}

/** Returns how many reports a graph holds. */
export async function reportsIn(store: GraphStore): Promise<number> {
  return (await store.read('read/export-reports', { after: '', limit: 1_000_000 })).length
}

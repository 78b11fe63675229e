import { createHash } from 'node:crypto'
import type { EntryNode } from '../store/view/register-view.ts'
import { graphView } from '../store/graph-view.ts'
import type { GraphStore, Row } from '../store/graph-store.ts'
import type { Report } from '../domain/report.ts'

/** The first line of every backup. */
export const backupHead = { viendan: 'backup', format: 1 } as const

/** The columns of a register, as an entry of a backup has them. */
export type RegisterCells = Readonly<Record<string, string>>

export type BackupLine =
  | { readonly entry: RegisterCells }
  | { readonly report: Report }
  /** The last line: what stands before it, and the digest of its bytes. */
  | { readonly end: { readonly entries: number; readonly reports: number; readonly sha256: string } }

const page = 50

/**
 * Yields a backup of a graph, line by line with their ends: its reports and its register, of which all else in it follows. Each
 * report is whole, as it was at some moment of the backup, though others may be written meanwhile.
 */
export async function* backupGraph(store: GraphStore): AsyncGenerator<string, void, undefined> {
  const hash = createHash('sha256')
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  yield line(backupHead)
  let [entries, reports] = [0, 0]
  for await (const entry of everyEntry(store)) {
    entries += 1
    yield line({ entry })
  }
  for await (const report of everyReport(store)) {
    reports += 1
    yield line({ report })
  }
  yield `${JSON.stringify({ end: { entries, reports, sha256: hash.digest('hex') } })}\n`
}

async function* everyEntry(store: GraphStore): AsyncGenerator<RegisterCells> {
  const view = graphView(store)
  for (let after = ''; ;) {
    const entries = await view.registerPage(after, page)
    if (entries.length === 0) return
    const bodies = await view.issuingBodies([...new Set(entries.flatMap((entry) => entry.bodies))])
    for (const entry of entries) {
      yield cells(
        entry,
        entry.bodies.map((id) => bodies.get(id)?.name ?? id),
      )
    }
    after = entries.at(-1)?.id ?? ''
  }
}

function cells(entry: EntryNode, bodies: readonly string[]): RegisterCells {
  const { code, type, issuedOn, term, subject, status, names, equates, source, grade } = entry
  return {
    ...{ code, type, issuingBody: bodies.join(' | '), date: issuedOn ?? '', term: term ?? '' },
    ...{
      subject: subject ?? '',
      status: status ?? '',
      names: names.join(' | '),
      equates: equates.join(' | '),
    },
    ...{ source, grade },
  }
}

async function* everyReport(store: GraphStore): AsyncGenerator<Report> {
  for (let after = ''; ;) {
    const rows = await store.read('read/export-reports', { after, limit: page })
    if (rows.length === 0) return
    for (const row of rows) {
      const report = reportOf(row['properties'] as Row)
      after = report.id
      yield report
    }
  }
}

function reportOf(row: Row): Report {
  const given = (key: string): string | null => (row[key] as string | undefined) ?? null
  const [title, published, issuer] = [given('title'), given('published'), given('issuer')]
  return { id: given('id') ?? '', title, published, issuer, text: given('text') ?? '' }
}

import { issueDate } from '../../domain/issue-date.ts'
import type { IssuingBody } from '../../domain/issuing-body.ts'
import { termById } from '../../lexicon/terms.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { nameRow, namesInRows, type NameCounts } from '../writer/body-names.ts'
import { bodyRow, standingText, wantedText } from '../writer/merge-bodies.ts'
import { idOf } from '../writer/rows.ts'
import { invariant } from './invariants.ts'
import { isOtherwise, pages, type Breach } from './pages.ts'

const batch = 500

/** Yields the entries of the register that are not linked to what they say. */
export async function* checkEntries(store: GraphStore): AsyncGenerator<Breach> {
  for await (const rows of pages(store, 'check/entries')) {
    for (const row of rows) {
      const issuedOn = textOf(row, 'issuedOn')
      const bodies = (row['bodies'] ?? []) as readonly string[]
      const wanted = [[idOf(row)], issuedOn === null ? [] : [issuedOn], [...bodies].sort()]
      const linked = ['directives', 'dates', 'stated'].map((key) =>
        [...(row[key] as readonly string[])].sort(),
      )
      if (JSON.stringify(linked) !== JSON.stringify(wanted))
        yield { invariant: invariant.entries, id: idOf(row) }
    }
  }
}

/** Yields the issuing bodies of the tables that stand otherwise than there. */
export async function* checkTables(
  store: GraphStore,
  bodies: ReadonlyMap<string, IssuingBody>,
): AsyncGenerator<Breach> {
  const ids = [...bodies.keys()].sort()
  for (let from = 0; from < ids.length; from += batch) {
    const rows = await store.read('check/issuing-bodies', { ids: ids.slice(from, from + batch) })
    const standing = new Map(rows.map((row) => [idOf(row), row]))
    for (const id of ids.slice(from, from + batch)) {
      const [row, body] = [standing.get(id), bodies.get(id)]
      if (body && !(row && isAsInTables(row, body))) yield { invariant: invariant.tables, id }
    }
  }
}

function isAsInTables(row: Row, body: IssuingBody): boolean {
  const { folded } = bodyRow(body)['props'] as Row
  return (
    standingText(row) === wantedText(body) && !isOtherwise(row['body'] as Row, { folded: folded ?? null })
  )
}

/** Yields the bodies that no table lists and that are not called as most call them. */
export async function* checkNames(store: GraphStore): AsyncGenerator<Breach> {
  for await (const rows of pages(store, 'check/names-of-bodies')) {
    const counted = namesInRows(rows)
    const kept = new Map(rows.map((row) => [idOf(row), row]))
    for (const [id, row] of kept) {
      const [wanted = {}] = nameRow(id, counted.get(id) ?? (new Map() as NameCounts))
      if (isOtherwise(row, wanted)) yield { invariant: invariant.called, id }
    }
  }
}

/** Yields the issue dates and the terms that do not have the days of their ids. */
export async function* checkDays(store: GraphStore): AsyncGenerator<Breach> {
  for await (const rows of pages(store, 'check/issue-dates')) {
    for (const row of rows) {
      const date = issueDate(idOf(row))
      if (!date || isOtherwise(row, { ...date })) yield { invariant: invariant.days, id: idOf(row) }
    }
  }
  for await (const rows of pages(store, 'check/terms')) {
    for (const row of rows) {
      if (isOtherwise(row, { ...termById(idOf(row)) })) yield { invariant: invariant.days, id: idOf(row) }
    }
  }
}

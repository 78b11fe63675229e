import type { GraphStore, Row } from './graph-store.ts'
import { placeKey } from './ordered-keys.ts'
import { textOf } from './row-text.ts'
import { citesKeys, referenceKey } from './writer/place-keys.ts'
import { idOf } from './writer/rows.ts'

/** Yields the ids of what in some reports is not where lists in reading order look for it. */
export async function* misplacedIn(store: GraphStore, ids: readonly string[]): AsyncGenerator<string> {
  for (const row of await store.read('check/places-in-reports', { ids })) {
    const report = textOf(row, 'report') ?? ''
    if (row['byPlace'] !== placeKey(report, Number(row['ordinal']))) yield idOf(row)
    for (const citation of row['citations'] as readonly Row[])
      if (citation['byPlace'] !== placeKey(report, Number(citation['start']))) yield idOf(citation)
  }
  for (const row of await store.read('check/places-of-citations', { ids })) {
    const [report, directive] = [textOf(row, 'report') ?? '', textOf(row, 'directive') ?? '']
    const [date = null] = row['dates'] as readonly string[]
    const stated = { date, bodies: row['bodies'] as readonly string[] }
    const keys = citesKeys(directive, placeKey(report, Number(row['start'])), stated)
    if (Object.entries(keys).some(([key, value]) => (row[key] ?? null) !== value)) yield idOf(row)
  }
  for (const row of await store.read('check/places-of-references', { ids })) {
    const [report, directive] = [textOf(row, 'report') ?? '', textOf(row, 'directive') ?? '']
    if (row['byPlace'] !== referenceKey(directive, report, Number(row['ordinal']))) yield idOf(row)
  }
}

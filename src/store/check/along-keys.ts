import type { GraphStore } from '../graph-store.ts'
import { placeKey } from '../ordered-keys.ts'
import { textOf } from '../row-text.ts'
import { citesKeys, referenceKey } from '../writer/place-keys.ts'
import { idOf } from '../writer/rows.ts'

/** Yields the ids of the citations and achievements of some reports that lists of a directive would not find in their place. */
export async function* misplacedIn(store: GraphStore, ids: readonly string[]): AsyncGenerator<string> {
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

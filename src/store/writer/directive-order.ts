import { searchable } from '../../domain/searchable.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { orderKey, padded } from '../ordered-keys.ts'
import { textOf } from '../row-text.ts'
import { chosenBodies, dateOf, nameOf, type Counted } from './choose-attributes.ts'
import { atOnce, idOf, writeRows } from './rows.ts'
import { claimsOf, type Votes } from './votes.ts'

/** Raised when directives keep something that an earlier viendan did not: its graphs must be made again. */
const layout = 3

/** Keeps with directives what lists are ordered by and search finds them by; what stays as it was is not written. */
export async function setOrder(transaction: Transaction, counted: readonly Counted[]): Promise<void> {
  const changed = (rowOf: typeof countRow): Parameters[] =>
    counted.flatMap(({ directive, votes }) => {
      const row = rowOf(directive, votes)
      return Object.entries(row).every(([key, value]) => (directive[key] ?? null) === value) ? [] : [row]
    })
  // apart, for an index of words takes long to be told again what it knows, and few loads change a name
  await atOnce([
    writeRows(transaction, 'write/set-directive-order', changed(countRow)),
    writeRows(transaction, 'write/set-directive-search', changed(searchRow)),
  ])
}

/** Returns what a directive must keep to be found in every order and by its words. */
export function orderRow(directive: Row, votes: Votes): Parameters {
  return { ...countRow(directive, votes), ...searchRow(directive, votes) }
}

function searchRow(directive: Row, votes: Votes): Parameters {
  const [id, code] = [idOf(directive), textOf(directive, 'code')]
  const number = directive['numberValue'] ?? null
  const [entry] = directive['registered'] as readonly Row[]
  const called = [textOf(entry ?? {}, 'subject'), ...((entry?.['names'] ?? []) as readonly string[])]
  return {
    id,
    byCode: orderKey(typeof number === 'number' && code !== null ? `${padded(number)}${code}` : null, id),
    byCodeText: orderKey(code === null ? null : code.toUpperCase(), id),
    folded: searchable(nameOf(directive, votes), ...called),
    layout,
  }
}

function countRow(directive: Row, votes: Votes): Parameters {
  const [id, citationCount] = [idOf(directive), citationsIn(votes)]
  return {
    id,
    byIssuedOn: orderKey(dateOf(directive, votes).date, id),
    byCitations: orderKey(padded(citationCount), id),
    citationCount,
    cited: claimsOf(votes, 'noun').length > 0 || null,
    // what is not true is absent, so that the index holds the few that are
    bodiless: chosenBodies(directive, votes).bodies.length === 0 || null,
  }
}

/** Each citation says one noun; the first digit tells whether it means the directive or only may. */
function citationsIn(votes: Votes): number {
  return claimsOf(votes, 'noun')
    .filter(({ parts: [kind = ''] }) => kind.startsWith('1'))
    .reduce((sum, { count }) => sum + count.count, 0)
}

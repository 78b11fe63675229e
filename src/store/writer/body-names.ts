import { bodyKey, type IssuingBody } from '../../domain/issuing-body.ts'
import type { ReportGraph } from '../../domain/report-graph.ts'
import { searchable } from '../../domain/searchable.ts'
import { statedBodies } from '../../domain/stated.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds, writeRows } from './rows.ts'

/** What a body that no table lists is called: its name, the letters that stand for it, and its level. */
type Called = readonly [name: string, code: string | null, level: string]

/** How often a body is called what, by `Called` as JSON. */
export type NameCounts = Map<string, number>

/** What bodies that no table lists are called, by id. */
export type BodyNames = ReadonlyMap<string, NameCounts>

/** Returns what citations call the bodies that no table lists. */
export function namesBy({ issuingBodies, citations }: Naming): BodyNames {
  const known = unlistedBodies(issuingBodies)
  if (known.size === 0) return new Map()
  const stated = citations.flatMap(statedBodies)
  return countsOf(stated.flatMap((body) => known.get(bodyKey(body)) ?? []))
}

/** Returns the bodies that no table lists, by id and name together. */
export function unlistedBodies(bodies: readonly IssuingBody[]): ReadonlyMap<string, IssuingBody> {
  return new Map(bodies.filter(({ unlisted }) => unlisted).map((body) => [bodyKey(body), body]))
}

/** Citations with the bodies that they name, one that no table lists once for each of its names. */
export type Naming = Pick<ReportGraph, 'issuingBodies' | 'citations'>

/** Counts bodies by their names. */
export function countsOf(bodies: readonly IssuingBody[]): BodyNames {
  return counted(bodies.map((body) => [body.id, calledText(body)]))
}

function counted(all: readonly (readonly [id: string, called: string])[]): BodyNames {
  const names = new Map<string, NameCounts>()
  for (const [id, called] of all) {
    const counts = names.get(id) ?? new Map<string, number>()
    names.set(id, counts.set(called, (counts.get(called) ?? 0) + 1))
  }
  return names
}

/** Returns what a claim keeps of the name that it gives to a body which no table lists. */
export function calledText({ name, code, level }: Pick<IssuingBody, 'name' | 'code' | 'level'>): string {
  return JSON.stringify([name, code, level] satisfies Called)
}

/** Returns the name in what a claim keeps. */
export function nameIn(called: string): string {
  return (JSON.parse(called) as Called)[0]
}

/** Returns what claims that are in the graph call bodies, from rows with the id of each body and what the claim keeps. */
export function namesInRows(rows: readonly Row[]): BodyNames {
  return counted(
    rows.flatMap((row) => {
      const called = textOf(row, 'called')
      return called === null ? [] : [[idOf(row), called] as const]
    }),
  )
}

/** Counts what bodies are called now instead of what they were called before, and names those of which it differs. */
export async function nameBodies(transaction: Transaction, before: BodyNames, now: BodyNames): Promise<void> {
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (id) => namesText(before.get(id)) !== namesText(now.get(id)),
  )
  const rows = await runOnIds(transaction, 'write/names-of-bodies', changed)
  const settled = rows.map((row) => {
    const counts = namesIn(textOf(row, 'names'))
    for (const [called, count] of before.get(idOf(row)) ?? []) add(counts, called, -count)
    for (const [called, count] of now.get(idOf(row)) ?? []) add(counts, called, count)
    return { id: idOf(row), counts }
  })
  await settleNames(transaction, settled)
}

/** Names bodies by all that they are called; one that nothing calls anything is left, as nothing needs it. */
export async function settleNames(
  transaction: Transaction,
  counted: readonly { readonly id: string; readonly counts: NameCounts }[],
): Promise<void> {
  await writeRows(
    transaction,
    'write/set-names-of-bodies',
    counted.flatMap(({ id, counts }) => nameRow(id, counts)),
  )
}

/** Returns what a body that is called so is named; nothing of one that is called nothing. */
export function nameRow(id: string, counts: NameCounts): (Parameters & Row)[] {
  const called = chosenName(counts)
  if (!called) return []
  const [name, code, level] = called
  return [{ id, name, code, level, names: namesText(counts), folded: searchable(name, code) }]
}

/** Most often, but a heading in capitals only when nothing else is there; a tie goes to the last in the order of code points. */
function chosenName(counts: NameCounts): Called | null {
  const all = [...counts].map(([text, count]) => ({ text, called: JSON.parse(text) as Called, count }))
  const written = all.filter(({ called: [name] }) => name !== name.toUpperCase())
  const [chosen] = (written.length > 0 ? written : all).sort(
    (a, b) => b.count - a.count || (a.text > b.text ? -1 : 1),
  )
  return chosen?.called ?? null
}

/** Returns the counts that a body keeps as text. */
export function namesIn(text: string | null): NameCounts {
  return new Map(Object.entries(JSON.parse(text ?? '{}') as Record<string, number>))
}

/** Returns the text in which a body keeps counts: equal counts give equal text. */
export function namesText(counts: NameCounts = new Map()): string {
  return JSON.stringify(Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))))
}

function add(counts: NameCounts, called: string, count: number): void {
  const sum = (counts.get(called) ?? 0) + count
  if (sum < 0) throw new Error(`A body was never called "${called}"`)
  if (sum === 0) counts.delete(called)
  else counts.set(called, sum)
}

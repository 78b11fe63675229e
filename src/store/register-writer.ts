import type { IssuingBody } from '../domain/issuing-body.ts'
import type { Resolver } from '../domain/knowledge.ts'
import type { RegisterEntry } from '../domain/register.ts'
import { plainId } from '../domain/twins.ts'
import type { GraphStore, Parameters, Transaction } from './graph-store.ts'
import { textOf } from './row-text.ts'
import { calledText, countsOf, nameBodies, namesInRows, type BodyNames } from './writer/body-names.ts'
import { countVotes } from './writer/count-votes.ts'
import { changes, readKnowledge } from './writer/knowledge.ts'
import { prune } from './writer/prune.ts'
import { reopen } from './writer/reopen.ts'
import { properties, runOnIds, writeRows } from './writer/rows.ts'
import { knownDate, mergeDates, mergeDesignations, mergeShared } from './writer/shared-rows.ts'
import { touchedNothing } from './writer/touched.ts'

/**
 * Writes entries of the register in one transaction, each in the place of the one of the same directive. Citations whose
 * answers change by them are answered again.
 */
export async function writeEntries(
  store: GraphStore,
  entries: readonly RegisterEntry[],
  resolver: Resolver,
): Promise<void> {
  if (entries.length === 0) return
  await store.write((transaction) =>
    changeRegister(
      transaction,
      // one of two documents takes the place of the entry that was alone of its code
      [...new Set(entries.flatMap(({ id }) => [id, plainId(id)]))],
      { entries, resolver },
    ),
  )
}

/** Removes the entry of a directive; returns false, and changes nothing, when there is none. */
export async function removeEntry(store: GraphStore, id: string, resolver: Resolver): Promise<boolean> {
  return store.write(async (transaction) => {
    const known = await runOnIds(transaction, 'write/registered', [id])
    if (known.length === 0) return false
    await changeRegister(transaction, [id], { entries: [], resolver })
    return true
  })
}

async function changeRegister(
  transaction: Transaction,
  ids: readonly string[],
  { entries, resolver }: { entries: readonly RegisterEntry[]; resolver: Resolver },
): Promise<void> {
  const touched = touchedNothing()
  for (const id of ids) touched.directives.add(id)
  const before = await runOnIds(transaction, 'write/registered', ids)
  for (const row of before) {
    const [kind, id] = [textOf(row, 'kind'), textOf(row, 'id') ?? '']
    if (kind === 'Designation') touched.designations.add(id)
    else if (kind === 'IssueDate') touched.dates.add(id)
    else if (kind === 'IssuingBody') touched.bodies.add(id)
  }
  for (const { directive, alsoCalled } of entries) {
    if (directive.designation !== null) touched.designations.add(directive.designation)
    for (const { id } of alsoCalled) touched.designations.add(id)
  }
  const designations = [...touched.designations]
  await mergeDesignations(transaction, designations)
  const known = await readKnowledge(transaction, designations)
  const called = namesInRows(await runOnIds(transaction, 'write/bodies-of-entries', ids))
  await runOnIds(transaction, 'write/delete-registered-names', ids)
  await runOnIds(transaction, 'write/delete-entries', ids)
  await createEntries(transaction, entries)
  await countVotes(transaction, new Map(), new Map(), ids)
  await nameBodies(transaction, called, namesOfEntries(entries))
  const changed = changes(known, await readKnowledge(transaction, designations))
  await reopen(transaction, { changed, except: '', resolver }, touched)
  await prune(transaction, touched)
}

/** Writes entries of the register where there are none of their directives; their designations must be there. */
export async function createEntries(
  transaction: Transaction,
  entries: readonly RegisterEntry[],
): Promise<void> {
  await mergeShared(transaction, {
    directives: entries.map(({ directive }) => directive),
    issuingBodies: entries.flatMap(({ issuingBodies }) => issuingBodies),
    terms: entries.flatMap(({ terms }) => terms),
    citations: [],
  })
  await mergeDates(
    transaction,
    entries.flatMap(({ issuedOn }) => (issuedOn === null ? [] : [knownDate(issuedOn)])),
  )
  await writeRows(
    transaction,
    'write/create-entries',
    entries.map((entry) => ({ directive: entry.id, props: entryProperties(entry) })),
  )
  await writeRows(transaction, 'write/create-registered-bodies', entries.flatMap(bodyRows))
  await writeRows(
    transaction,
    'write/create-registered-dates',
    entries.flatMap(({ id, issuedOn }) => (issuedOn === null ? [] : [{ id, date: issuedOn }])),
  )
  await writeRows(
    transaction,
    'write/create-registered-names',
    entries.flatMap(({ id, alsoCalled }) =>
      alsoCalled.map(({ id: designation, period }) => ({
        ...{ id, designation },
        props: properties({ registered: true, period }),
      })),
    ),
  )
}

/** Returns what entries call the bodies that no table lists. */
export function namesOfEntries(entries: readonly RegisterEntry[]): BodyNames {
  return countsOf(entries.flatMap((entry) => [...unlistedIn(entry).values()]))
}

function bodyRows(entry: RegisterEntry): Parameters[] {
  const unlisted = unlistedIn(entry)
  return entry.bodies.map((body) => {
    const known = unlisted.get(body)
    return { id: entry.id, body, props: properties({ called: known ? calledText(known) : null }) }
  })
}

/** An entry states each body once, by one name. */
function unlistedIn({ bodies, issuingBodies }: RegisterEntry): Map<string, IssuingBody> {
  const stated = issuingBodies.filter(({ id, unlisted }) => unlisted && bodies.includes(id))
  return new Map(stated.map((body) => [body.id, body]))
}

/** Returns what the node of an entry keeps. */
export function entryProperties(entry: RegisterEntry): Parameters {
  const { id, directive, issuedOn, bodies, subject, status, names, equates, source, grade } = entry
  const { name, type, typeName, code, term } = directive
  return properties({
    ...{ id, name, code, type, typeName, term, issuedOn, subject, status, source, grade },
    // an empty list is no property: engines keep lists of one type only
    bodies: bodies.length === 0 ? null : [...bodies],
    names: names.length === 0 ? null : [...names],
    equates: equates.length === 0 ? null : [...equates],
  })
}

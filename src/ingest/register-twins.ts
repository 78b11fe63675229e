import { ViendanError } from '../domain/error.ts'
import type { KnownEntry } from '../domain/knowledge.ts'
import type { RegisterEntry } from '../domain/register.ts'
import { areTwo, plainId, twinId } from '../domain/twins.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { knownDirectives } from '../store/known-directives.ts'

/**
 * Adds an entry to those of its code and period that stand before it. Returns false when one of them is about the same
 * document: two rows are about two only when neither their nouns nor their dates agree.
 */
export function addEntry(entries: Map<string, RegisterEntry[]>, entry: RegisterEntry): boolean {
  const known = entries.get(entry.id) ?? []
  if (!known.every((other) => areTwoDocuments(knownEntry(other), knownEntry(entry)))) return false
  entries.set(entry.id, [...known, entry])
  return true
}

/** Returns the entries of one code and period, each with its noun in its id when there are several. */
export function apartFromEachOther(entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  return entries.length < 2 ? entries : entries.map(apart)
}

/**
 * Returns entries with the ids that they have beside those that the register of a graph holds. Throws `INVALID_INPUT` for
 * one about another document of the same code and period, for then both must be loaded together.
 */
export async function besideKnown(
  store: GraphStore,
  entries: readonly RegisterEntry[],
): Promise<readonly RegisterEntry[]> {
  const designations = entries.flatMap(({ directive }) => directive.designation ?? [])
  const knowledge = await knownDirectives(store, [...new Set(designations)])
  const known = new Map([...knowledge.values()].flat().map((code) => [code.plain, code.entries]))
  return entries.map((entry) => beside(entry, known.get(entry.id) ?? []))
}

function beside(entry: RegisterEntry, known: readonly KnownEntry[]): RegisterEntry {
  const own = apart(entry)
  if (known.some(({ id }) => id === own.id)) return own
  const other = known.find((each) => each.id !== entry.id || areTwoDocuments(each, knownEntry(entry)))
  if (!other) return entry
  const message = `The register has another document of "${entry.id}", "${other.id}" of ${other.issuedOn ?? 'no date'}: load the rows of both in one file`
  throw new ViendanError('INVALID_INPUT', message)
}

function apart(entry: RegisterEntry): RegisterEntry {
  const id = twinId(plainId(entry.id), entry.directive.type)
  return { ...entry, id, directive: { ...entry.directive, id } }
}

function knownEntry({ id, directive, issuedOn, bodies }: RegisterEntry): KnownEntry {
  return { id, type: directive.type, issuedOn, bodies }
}

function areTwoDocuments(one: KnownEntry, other: KnownEntry): boolean {
  if (one.issuedOn === null || other.issuedOn === null) return false
  return areTwo({ type: one.type, date: one.issuedOn }, { type: other.type, date: other.issuedOn })
}

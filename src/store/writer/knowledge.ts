import { issueDate } from '../../domain/issue-date.ts'
import type { Knowledge, KnownDirective } from '../../domain/knowledge.ts'
import type { Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds } from './rows.ts'
import type { Said } from './said.ts'
import { claimsOf, takeVotes, votesIn } from './votes.ts'

/** Reads what is known of designations, leaving out what one version of a report says. */
export async function readKnowledge(
  transaction: Transaction,
  designations: Iterable<string>,
  without: Said = new Map(),
): Promise<Knowledge> {
  const rows = await runOnIds(transaction, 'write/known-directives', designations)
  return knowledgeOf(rows, without)
}

/** Returns what the rows of known directives tell; those that no citation and no register makes known are left out. */
export function knowledgeOf(rows: readonly Row[], without: Said = new Map()): Knowledge {
  const knowledge = new Map<string, KnownDirective[]>()
  for (const row of rows) {
    const directive = knownIn(row, without)
    const designation = textOf(row, 'designation') ?? ''
    if (directive) knowledge.set(designation, [...(knowledge.get(designation) ?? []), directive])
  }
  for (const known of knowledge.values()) known.sort((a, b) => (a.id < b.id ? -1 : 1))
  return knowledge
}

/** Returns the designations of which two states of knowledge differ. */
export function changedDesignations(before: Knowledge, now: Knowledge): string[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(now.get(id)))
    .sort()
}

function knownIn(row: Row, without: Said): KnownDirective | null {
  const [id, votes] = [idOf(row), votesIn(textOf(row, 'votes'))]
  for (const saying of without.get(id) ?? []) takeVotes(votes, saying)
  const [entry] = row['registered'] as readonly Row[]
  if (!entry && claimsOf(votes, 'known').length === 0) return null
  const registered = entry ? textOf(entry, 'issuedOn') : null
  const dates =
    registered === null ? claimsOf(votes, 'since').map(({ parts }) => parts[0] ?? '') : [registered]
  const [earliest = null] = dates.map((date) => issueDate(date)?.startsOn ?? date).sort()
  const bodies = (entry?.['bodies'] ?? []) as readonly string[]
  return { id, period: textOf(row, 'period'), registered: entry !== undefined, earliest, bodies }
}

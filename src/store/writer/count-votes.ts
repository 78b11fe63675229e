import type { Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { chooseAttributes, type Counted } from './choose-attributes.ts'
import { isInConflict } from './conflict.ts'
import { setOrder } from './directive-order.ts'
import { atOnce, idOf, runOnIds, writeRows } from './rows.ts'
import { saidInLetterheads, saidInRows, saidTogether, type Said, type Saying } from './said.ts'
import { addVotes, takeVotes, votesIn, votesOf, votesText, type Votes } from './votes.ts'

/**
 * Counts what citations say now instead of what they said before, and chooses the attributes of those directives of which
 * it differs. What other citations say is read again only where the one that said it first no longer does.
 */
export async function countVotes(
  transaction: Transaction,
  before: Said,
  now: Said,
  always: Iterable<string> = [],
): Promise<void> {
  const named = new Set([...before.keys(), ...now.keys()])
  const changed = [...named].filter((id) => !isSame(before.get(id) ?? [], now.get(id) ?? []))
  // the lock comes before the votes are read, else two writers could each miss what the other adds
  const directives = await runOnIds(transaction, 'write/lock-directives', [...changed, ...always])
  const stale = new Set<string>()
  const counted = directives.map((directive): Counted => {
    const [id, votes] = [idOf(directive), votesIn(textOf(directive, 'votes'))]
    for (const saying of before.get(id) ?? []) if (!takeVotes(votes, saying)) stale.add(id)
    for (const saying of now.get(id) ?? []) addVotes(votes, saying)
    return { directive, votes }
  })
  const recounted = await recount(transaction, stale)
  const exact = counted.map(({ directive, votes }) => ({
    directive,
    votes: recounted.get(idOf(directive)) ?? votes,
  }))
  await settleDirectives(transaction, exact)
}

/** Writes the counts of directives and what is chosen by them, as far as it differs from what they keep. */
export async function settleDirectives(transaction: Transaction, exact: readonly Counted[]): Promise<void> {
  const rows = exact.map(({ directive, votes }) => {
    // what is not true is absent, so that the index holds the few that are
    const inConflict = isInConflict(directive, votes) || null
    return { id: idOf(directive), votes: votesText(votes), inConflict }
  })
  const changedRows = rows.filter((row, index) => {
    const known = exact[index]?.directive ?? {}
    return row.votes !== textOf(known, 'votes') || row.inConflict !== (known['inConflict'] ?? null)
  })
  await atOnce([
    writeRows(transaction, 'write/set-votes', changedRows),
    chooseAttributes(transaction, exact),
    setOrder(transaction, exact),
  ])
}

/** Counts the votes of directives from every citation and letterhead that is in the graph. */
export async function recount(transaction: Transaction, ids: Iterable<string>): Promise<Map<string, Votes>> {
  const asked = [...ids]
  const cited = saidInRows(await runOnIds(transaction, 'write/claims-of-directives', asked))
  const own = saidInLetterheads(await runOnIds(transaction, 'write/letterheads-of-directives', asked))
  const said = saidTogether([cited, own])
  return new Map([...said].map(([id, sayings]) => [id, votesOf(sayings)]))
}

function isSame(before: readonly Saying[], now: readonly Saying[]): boolean {
  return before.length === now.length && votesText(votesOf(before)) === votesText(votesOf(now))
}

import { grouped } from '../../domain/grouped.ts'
import type { Knowledge, KnownCode, KnownDirective, KnownEntry } from '../../domain/knowledge.ts'
import { directivesOfCode, plainId } from '../../domain/twins.ts'
import type { Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds } from './rows.ts'
import type { Said } from './said.ts'
import { claimsOf, takeVotes, votesIn, type Votes } from './votes.ts'

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
  const byDesignation = grouped(rows, (row) => textOf(row, 'designation') ?? '')
  const knowledge = [...byDesignation].map(([designation, group]) => {
    const codes = [...grouped(group, (row) => plainId(idOf(row)))].flatMap(
      ([plain, directives]) => codeIn(plain, directives, without) ?? [],
    )
    return [designation, codes.sort((a, b) => (a.plain < b.plain ? -1 : 1))] as const
  })
  return new Map(knowledge.filter(([, codes]) => codes.length > 0))
}

/** A designation that stands for other directives now, and the reports to which that may matter. */
export interface ChangedDesignation {
  readonly id: string
  /** The last day of a report must not come before it: all that changed was issued later. "" when any may matter. */
  readonly from: string
  /** The last day of a report must come before it: to the others it was all known already. `always` when any may matter. */
  readonly until: string
}

/** Sorts after every day. */
const always = '~'

/** What a change in what is known may change the answers of. */
export interface Changes {
  /** The designations that stand for other directives now. */
  readonly designations: readonly ChangedDesignation[]
  /** The directives of codes that are told from each other in one period, and were told otherwise before. */
  readonly directives: readonly string[]
}

/** Returns where two states of knowledge differ. */
export function changes(before: Knowledge, now: Knowledge): Changes {
  const [designations, directives] = [[] as ChangedDesignation[], new Set<string>()]
  for (const id of new Set([...before.keys(), ...now.keys()])) {
    const [old, own] = [before, now].map((each) => (each.get(id) ?? []).map((code) => directivesOfCode(code)))
    if (JSON.stringify(old) === JSON.stringify(own)) continue
    designations.push({ id, ...daysOf(id, (old ?? []).flat(), (own ?? []).flat()) })
    for (const each of [...(old ?? []), ...(own ?? [])].filter(({ length }) => length > 1).flat()) {
      directives.add(each.id)
      directives.add(plainId(each.id))
    }
  }
  return {
    designations: designations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    directives: [...directives].sort(),
  }
}

/** What was issued after a report is none that it cites, so what is told of it does not matter to its bare codes. */
function daysOf(
  designation: string,
  old: readonly KnownDirective[],
  own: readonly KnownDirective[],
): Pick<ChangedDesignation, 'from' | 'until'> {
  // a name is answered by other rules than a code
  if (!/^\d/u.test(designation)) return { from: '', until: always }
  const [before, now] = [old, own].map((all) => new Map(all.map((each) => [each.id, each])))
  const spans = [...new Set([...old, ...own].map(({ id }) => id))].flatMap((id) =>
    spanOf(before?.get(id), now?.get(id)),
  )
  const [from = ''] = spans.map((span) => span.from).sort()
  return {
    from,
    until:
      spans
        .map((span) => span.until)
        .sort()
        .at(-1) ?? always,
  }
}

function spanOf(
  old: KnownDirective | undefined,
  own: KnownDirective | undefined,
): Pick<ChangedDesignation, 'from' | 'until'>[] {
  if (JSON.stringify(old) === JSON.stringify(own)) return []
  const [from = '', last = ''] = [old, own].flatMap((each) => (each ? [each.earliest ?? ''] : [])).sort()
  const isOnlyEarlier =
    JSON.stringify({ ...old, earliest: null }) === JSON.stringify({ ...own, earliest: null })
  return [{ from, until: isOnlyEarlier ? last : always }]
}

function codeIn(plain: string, rows: readonly Row[], without: Said): KnownCode | null {
  const all = rows.map((row) => votesWithout(row, without))
  const entries = rows.flatMap((row) => (row['registered'] as readonly Row[]).map(entryIn))
  if (entries.length === 0 && !all.some((votes) => claimsOf(votes, 'known').length > 0)) return null
  const parts = (kind: 'since' | 'day'): string[] => [
    ...new Set(all.flatMap((votes) => claimsOf(votes, kind).map(({ parts }) => JSON.stringify(parts)))),
  ]
  return {
    plain,
    period: textOf(rows[0] ?? {}, 'period'),
    entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    dated: parts('day')
      .sort()
      .map((text) => {
        const [date = '', type = ''] = JSON.parse(text) as string[]
        return { date, type }
      }),
    since: parts('since')
      .sort()
      .map((text) => (JSON.parse(text) as string[])[0] ?? ''),
  }
}

function votesWithout(row: Row, without: Said): Votes {
  const votes = votesIn(textOf(row, 'votes'))
  for (const saying of without.get(idOf(row)) ?? []) takeVotes(votes, saying)
  return votes
}

function entryIn(row: Row): KnownEntry {
  return {
    id: idOf(row),
    type: textOf(row, 'type') ?? '',
    issuedOn: textOf(row, 'issuedOn'),
    bodies: (row['bodies'] ?? []) as readonly string[],
  }
}

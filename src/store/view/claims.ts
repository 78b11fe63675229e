import type { IssuingBody } from '../../domain/issuing-body.ts'
import type { Span } from '../../domain/span.ts'
import type { Parameters, Row } from '../graph-store.ts'
import { bodiesKey, claimKey, keyEnds } from '../ordered-keys.ts'
import { claimsOf, type Votes } from '../writer/votes.ts'
import type { CitationNode } from './nodes.ts'
import { readBody, readCitation } from './read-nodes.ts'
import { text, whole } from './rows.ts'

/** Words of a report that state something; the span is in the original text. */
export interface Words extends Span {
  readonly exact: string
}

/** The issue date a citation states. */
export interface StatedDate extends Words {
  /** ISO, in its precision. */
  readonly value: string
}

/** An issuing body a citation states. */
export interface StatedBody extends Words {
  readonly body: IssuingBody
}

/** The words by which one citation makes a claim. */
export interface Evidence extends Words {
  /** The id of the citation. */
  readonly citation: string
  /** The citation, where it was read with the words. */
  readonly node?: CitationNode
}

/** A value that citations state of a directive. */
export interface Claim {
  /** An ISO date, or the id of an issuing body. */
  readonly value: string
  /** How many citations state it. */
  readonly count: number
  /** What their words are found by: one group for a date, and for a body one for each set of bodies that citations state together. */
  readonly groups: readonly string[]
}

/** A claim with the first words that state it, by report id and in reading order. */
export interface ClaimGroup extends Claim {
  readonly first: Evidence | null
}

/** What citations state of a directive, the most stated first. */
export interface Claims {
  readonly dates: readonly Claim[]
  readonly bodies: readonly Claim[]
}

/** Returns the claims that the counts of a directive hold. */
export function claimsIn(directive: string, votes: Votes): Claims {
  const dates = claimsOf(votes, 'date').map(({ parts: [date = ''], count }) => ({
    ...{ value: date, count: count.count },
    groups: [groupId('date', directive, date, date)],
  }))
  return { dates: mostStated(dates), bodies: mostStated(bodiesIn(directive, votes)) }
}

/** Bodies are counted as they are stated together; a vague one beside a precise one is counted apart. */
function bodiesIn(directive: string, votes: Votes): readonly Claim[] {
  const together = new Map<string, number>()
  const add = (ids: readonly string[], count: number): void => {
    const key = bodiesKey(ids)
    together.set(key, (together.get(key) ?? 0) + count)
  }
  for (const { parts, count } of claimsOf(votes, 'body')) add(parts.slice(1), count.count)
  for (const { parts, count } of claimsOf(votes, 'beside')) {
    const [precise = '0', ...bodies] = parts
    add(bodies, count.count)
    add(bodies.slice(0, Number(precise)), -count.count)
  }
  const claims = new Map<string, Claim>()
  for (const [key, count] of together) {
    if (count === 0) continue
    for (const value of key.split(' ')) {
      const known = claims.get(value) ?? { value, count: 0, groups: [] }
      const groups = [...known.groups, groupId('body', directive, key, value)]
      claims.set(value, { value, count: known.count + count, groups })
    }
  }
  return [...claims.values()]
}

/** A group is named by what is stated, the directive, all that its citations state, and the one thing of it that is looked for. */
function groupId(kind: 'date' | 'body', directive: string, said: string, value: string): string {
  return [kind, directive, said, value].join('\t')
}

/** Returns the row by which a statement finds the citations of a group. */
export function groupRow(id: string): Parameters {
  const [kind, directive = '', said = '', value = ''] = id.split('\t')
  const [after, before] = [claimKey(directive, said, keyEnds.first), claimKey(directive, said, keyEnds.last)]
  const range = { dateAfter: null, dateBefore: null, bodyAfter: null, bodyBefore: null }
  const own =
    kind === 'date' ? { dateAfter: after, dateBefore: before } : { bodyAfter: after, bodyBefore: before }
  return { id, directive, value, ...range, ...own }
}

function mostStated(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

export function readStatedDate(row: Row): StatedDate {
  return { value: text(row, 'value'), ...readWords(row) }
}

export function readStatedBody(row: Row): StatedBody {
  return { body: readBody(row), ...readWords(row) }
}

export function readEvidence(row: Row): Evidence {
  const node = readCitation(row)
  return { citation: node.id, node, ...readWords(row) }
}

function readWords(row: Row): Words {
  return { exact: text(row, 'exact'), start: whole(row, 'first'), end: whole(row, 'last') }
}

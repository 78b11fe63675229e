import { isEarlier, type Claim } from '../../domain/claims.ts'
import type { Saying } from './said.ts'

/** How many citations or letterheads say one thing, and which of them stands first. */
export type Count = Required<Omit<Claim, 'value'>>

/** Everything that is said of a directive, counted: a graph of any size tells what most say without reading what each says. */
export type Votes = Map<string, Count>

/**
 * The kinds of things that are said; a key is the kind, then its parts. "day" is a date together with a printed noun, "own" the
 * noun of a report that is the directive, "beside" a vague body that a citation states beside a precise one.
 */
export type VoteKind = 'noun' | 'own' | 'date' | 'body' | 'beside' | 'known' | 'since' | 'day'

/** Returns the counts that a directive keeps as text. */
export function votesIn(text: string | null): Votes {
  const kept = JSON.parse(text ?? '{}') as Record<string, [number, string | null, string, number]>
  return new Map(
    Object.entries(kept).map(([key, [count, published, report, start]]) => [
      key,
      { count, published, report, start },
    ]),
  )
}

/** Returns the text in which a directive keeps counts: equal counts give equal text. */
export function votesText(votes: Votes): string {
  const kept = [...votes].sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(
    Object.fromEntries(
      kept.map(([key, { count, published, report, start }]) => [key, [count, published, report, start]]),
    ),
  )
}

/** Counts what citations and letterheads say. */
export function votesOf(sayings: readonly Saying[]): Votes {
  const votes: Votes = new Map()
  for (const saying of sayings) addVotes(votes, saying)
  return votes
}

/** Adds what a citation says. */
export function addVotes(votes: Votes, saying: Saying): void {
  const place = placeOf(saying)
  for (const key of keysOf(saying)) addCount(votes, key, place)
}

/** Adds to what is said so often, as another report does. */
export function addCount(votes: Votes, key: string, added: Count): void {
  const known = votes.get(key)
  const { published, report, start } = known && !isEarlier(added, known) ? known : added
  votes.set(key, { count: added.count + (known?.count ?? 0), published, report, start })
}

/** Returns the count of what is said so often, where it does not matter who says it. */
export function countOf(count: number): Count {
  return { count, published: null, report: '', start: 0 }
}

/**
 * Takes away what a citation says. Returns false when it stood first among several that say it: then only reading them
 * all tells which stands first now.
 */
export function takeVotes(votes: Votes, saying: Saying): boolean {
  let isExact = true
  const { report, start } = placeOf(saying)
  for (const key of keysOf(saying)) {
    const known = votes.get(key)
    if (!known) throw new Error(`A vote "${key}" of report "${report}" was never counted`)
    if (known.count === 1) votes.delete(key)
    else {
      votes.set(key, { ...known, count: known.count - 1 })
      isExact &&= known.report !== report || known.start !== start
    }
  }
  return isExact
}

/** Returns the claims of a kind: the parts of each key after it, and its count. */
export function claimsOf(votes: Votes, kind: VoteKind): { parts: readonly string[]; count: Count }[] {
  return [...votes]
    .filter(([key]) => key.startsWith(`${kind}|`))
    .map(([key, count]) => ({ parts: JSON.parse(key.slice(kind.length + 1)) as string[], count }))
}

function placeOf({ published, report, start }: Saying): Count {
  return { published, report, start, count: 1 }
}

function keysOf(saying: Saying): string[] {
  const { relationship, isCoded, printsNoun, type, typeName, date } = saying
  if (relationship === 'IS') return [key('own', [type, typeName])]
  const strength = [relationship === 'CITES', isCoded, printsNoun].map(Number).join('')
  const keys = [key('noun', [strength, type, typeName])]
  if (relationship === 'CITES' && date !== null) keys.push(key('date', [date]))
  if (relationship === 'CITES' && saying.bodies.length > 0) keys.push(...bodyKeys(saying))
  return saying.makesKnown ? [...keys, ...knownKeys(saying)] : keys
}

function knownKeys({ date, type, isCoded, printsNoun }: Saying): string[] {
  const keys = [key('known', [])]
  if (date !== null) keys.push(key('since', [date]))
  if (date?.length === 10 && isCoded && printsNoun) keys.push(key('day', [date, type]))
  return keys
}

function key(kind: VoteKind, parts: readonly string[]): string {
  return `${kind}|${JSON.stringify(parts)}`
}

function bodyKeys(saying: Saying): string[] {
  const [meant, vague] = [bodiesOf(saying), vagueOf(saying)]
  if (meant[0] === 'vague' || vague.length === 0) return [key('body', meant)]
  return [key('body', meant), key('beside', [String(meant.length - 1), ...meant.slice(1), ...vague])]
}

function vagueOf({ bodies }: Saying): string[] {
  return [...new Set(bodies.filter(({ vague }) => vague).map(({ id }) => id))].sort()
}

/** Of a precise and a vague body it is the precise one that is meant; the first part tells which kind they are. */
function bodiesOf({ bodies }: Saying): string[] {
  const precise = bodies.filter(({ vague }) => !vague)
  const meant = (precise.length > 0 ? precise : bodies).map(({ id }) => id)
  return [precise.length > 0 ? 'precise' : 'vague', ...new Set(meant.sort())]
}

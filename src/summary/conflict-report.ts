import type { GraphView } from '../store/graph-view.ts'
import type { ClaimGroup } from '../store/view/claims.ts'
import type { DirectiveNode } from '../store/view/nodes.ts'
import type { EntryNode } from '../store/view/register-view.ts'

/** One value that a source states of a directive. */
export interface StatedValue {
  /** An ISO date, or the names of bodies. */
  readonly value: string
  readonly chosen: boolean
  /** The address of the register's source; null when citations state it. */
  readonly source: string | null
  /** How many citations state it; 0 for the register. */
  readonly count: number
  /** The words of the first citation that states it, and the id of that citation. */
  readonly words: { readonly exact: string; readonly citation: string } | null
}

/** A directive of which sources state different dates or bodies, with every claim. */
export interface DirectiveConflict {
  readonly directive: DirectiveNode
  readonly dates: readonly StatedValue[]
  readonly bodies: readonly StatedValue[]
  /** Whether the register decided, not the number of citations. */
  readonly byRegister: boolean
}

const page = 100

/** Returns the conflicts of the directives wanted, by id, at most so many. */
export async function readConflicts(
  view: GraphView,
  wanted: ReadonlySet<string>,
  most: number,
): Promise<readonly DirectiveConflict[]> {
  const found: DirectiveNode[] = []
  for (let after: readonly (string | number)[] | null = null; found.length < most;) {
    const places = await view.conflictPage({ limit: page, after })
    found.push(...places.map(({ value }) => value).filter(({ id }) => wanted.has(id)))
    if (places.length < page) break
    after = places.at(-1)?.key ?? null
  }
  return readClaims(view, found.slice(0, most))
}

async function readClaims(view: GraphView, directives: readonly DirectiveNode[]) {
  const ids = directives.map(({ id }) => id)
  const [dates, bodies, chosen, entries] = await Promise.all([
    view.dateClaims(ids),
    view.bodyClaims(ids),
    view.bodiesOfDirectives(ids),
    view.registered(ids),
  ])
  const stated = [...bodies.values()].flat().map(({ value }) => value)
  const named = await view.issuingBodies([
    ...new Set([...stated, ...[...entries.values()].flatMap((entry) => entry.bodies)]),
  ])
  const nameOf = (body: string): string => named.get(body)?.name ?? body
  return directives.map((directive): DirectiveConflict => {
    const { id, issuedOn } = directive
    const entry = entries.get(id)
    const issuers = new Set((chosen.get(id) ?? []).map(({ body }) => body.id))
    return {
      directive,
      byRegister: entry !== undefined,
      dates: [
        ...registered(entry, entry?.issuedOn ?? '', entry?.issuedOn === issuedOn?.value),
        ...(dates.get(id) ?? []).map((claim) => claimed(claim, claim.value, claim.value === issuedOn?.value)),
      ],
      bodies: [
        ...registered(entry, (entry?.bodies ?? []).map(nameOf).join('; '), true),
        ...(bodies.get(id) ?? []).map((claim) =>
          claimed(claim, nameOf(claim.value), issuers.has(claim.value)),
        ),
      ],
    }
  })
}

function registered(entry: EntryNode | undefined, value: string, chosen: boolean): StatedValue[] {
  return entry && value !== '' ? [{ value, chosen, source: entry.source, count: 0, words: null }] : []
}

function claimed({ count, first }: ClaimGroup, value: string, chosen: boolean): StatedValue {
  return { value, chosen, source: null, count, words: first }
}

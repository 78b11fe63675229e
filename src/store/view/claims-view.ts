import type { GraphStore } from '../graph-store.ts'
import { compareKeys } from '../ordered-keys.ts'
import { votesIn } from '../writer/votes.ts'
import { byParent, readById, type Batch } from './batch.ts'
import { claimsIn, groupRow, readEvidence } from './claims.ts'
import type { Claim, ClaimGroup, Claims, Evidence } from './claims.ts'
import type { Place, Slice } from './paging.ts'
import { text, textOrNull } from './rows.ts'

type Ids = readonly string[]
type Pages = Promise<Batch<readonly Place<Evidence>[]>>

export interface ClaimsView {
  /** Returns the issue dates and the issuing bodies that citations state of each directive, the most stated first. */
  claims(ids: Ids): Promise<Batch<Claims>>
  /** Returns the words that state claims, by their groups: the first ones of each, by report id and in reading order. */
  evidence(groups: Ids, slice: Slice): Pages
  /** Returns the issue dates that citations state of each directive, each with the first words that state it. */
  dateClaims(ids: Ids): Promise<Batch<readonly ClaimGroup[]>>
  /** Returns the issuing bodies that citations state of each directive, likewise. */
  bodyClaims(ids: Ids): Promise<Batch<readonly ClaimGroup[]>>
}

export function claimsView(store: GraphStore): ClaimsView {
  const claims = (ids: Ids) =>
    readById(store, 'read/claims-of-directives', { ids }, (row) =>
      claimsIn(text(row, 'id'), votesIn(textOrNull(row, 'votes'))),
    )
  const evidence = (groups: Ids, slice: Slice) => readEvidencePages(store, groups, slice)
  const withFirst = (what: keyof Claims) => async (ids: Ids) => {
    const found = [...(await claims(ids))].map(([id, each]) => [id, each[what]] as const)
    const groups = found.flatMap(([, list]) => list.flatMap((claim) => claim.groups))
    const pages = await evidence(groups, { limit: 1, after: null })
    return new Map(
      found
        .filter(([, list]) => list.length > 0)
        .map(([id, list]) => [
          id,
          list.map((claim) => ({ ...claim, first: firstOf(claim, pages, 1)[0] ?? null })),
        ]),
    )
  }
  return {
    claims,
    evidence,
    dateClaims: withFirst('dates'),
    bodyClaims: withFirst('bodies'),
  }
}

/** Returns the first pieces of evidence of a claim, of all that its groups have. */
export function firstOf(
  { groups }: Pick<Claim, 'groups'>,
  pages: Batch<readonly Place<Evidence>[]>,
  most: number,
): readonly Evidence[] {
  return groups
    .flatMap((group) => pages.get(group) ?? [])
    .sort((a, b) => compareKeys(String(a.key[0]), String(b.key[0])))
    .slice(0, most)
    .map(({ value }) => value)
}

async function readEvidencePages(store: GraphStore, groups: Ids, { limit }: Slice): Pages {
  if (groups.length === 0) return new Map()
  const rows = await store.read('read/evidence', { groups: groups.map(groupRow), limit })
  return byParent(rows, (row) => ({ value: readEvidence(row), key: [text(row, 'key')] }))
}

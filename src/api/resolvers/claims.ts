import { issueDate } from '../../domain/issue-date.ts'
import type { Claim, Evidence as EvidenceRow } from '../../store/view/claims.ts'
import { firstOf } from '../../store/view/claims-view.ts'
import { readFirst } from '../arguments.ts'
import type { Context } from '../context.ts'

/** A body that citations state of a directive. */
export interface BodyParent extends Claim {
  /** The id of the directive. */
  readonly directive: string
}

export const DateClaim = {
  precision: ({ value }: Claim) => issueDate(value)?.precision,
  evidence,
}

export const BodyClaim = {
  chosen: async (claim: BodyParent, _: unknown, context: Context) => (await chosen(claim, context)) !== null,
  // the body that is stated is most often the one that was chosen, which the same level reads
  body: async (claim: BodyParent, _: unknown, context: Context) =>
    (await chosen(claim, context)) ?? context.load.each('issuingBodies', claim.value),
  evidence,
}

export const Evidence = {
  citation: ({ citation, node }: EvidenceRow, _: unknown, { load }: Context) =>
    node ?? load.each('citations', citation),
}

async function chosen({ directive, value }: BodyParent, { load }: Context) {
  const bodies = (await load.each('bodiesOfDirectives', directive)) ?? []
  return bodies.find(({ body }) => body.id === value)?.body ?? null
}

/** The groups of all claims of a level are read by one statement. */
async function evidence(
  claim: Claim,
  args: { readonly first?: number | null },
  { load }: Context,
): Promise<readonly EvidenceRow[]> {
  const first = readFirst(args)
  const slice = { limit: first, after: null }
  const pages = await Promise.all(
    claim.groups.map(async (group) => [group, (await load.page('evidence', group, slice)) ?? []] as const),
  )
  return firstOf(claim, new Map(pages), first)
}

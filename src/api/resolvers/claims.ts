import { issueDate } from '../../domain/issue-date.ts'
import type { ClaimGroup, Evidence as EvidenceRow } from '../../store/view/claims.ts'
import { readFirst } from '../arguments.ts'
import type { Context } from '../context.ts'

type Parent = ClaimGroup

function evidence({ evidence: rows }: Parent, args: { readonly first?: number | null }) {
  return rows.slice(0, readFirst(args))
}

export const DateClaim = {
  precision: ({ value }: Parent) => issueDate(value)?.precision,
  evidence,
}

export const BodyClaim = {
  body: ({ value }: Parent, _: unknown, { load }: Context) => load.each('issuingBodies', value),
  evidence,
}

export const Evidence = {
  citation: ({ citation }: EvidenceRow, _: unknown, { load }: Context) => load.each('citations', citation),
}

import { issuingBodyById } from '../lexicon/issuing-bodies.ts'
import type { Draft } from './draft.ts'

/** Returns whether the letters of the symbol allow the body: TW stands for three, BTCTW for one, UBND for that of any place. */
export function mayIssue(body: string, draft: Draft): boolean {
  if (!draft.impliedBody) return true
  return isBodyOf(draft.impliedBody.value, body)
}

/** Returns whether the letters of the symbol call for this body: what is unknown or shared calls for none. */
export function calledFor(body: string, draft: Draft): boolean {
  return draft.impliedBody !== null && isBodyOf(draft.impliedBody.value, body)
}

function isBodyOf(implied: string, body: string): boolean {
  if (implied === body) return true
  const row = issuingBodyById(implied)
  return row?.vague === true && issuingBodyById(body)?.code === row.code
}

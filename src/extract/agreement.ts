import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Draft } from './draft.ts'

/** Returns whether the letters of the symbol allow the body: TW stands for three, BTCTW for one, UBND for that of any place. */
export function mayIssue(body: string, draft: Draft, lexicon: Lexicon): boolean {
  if (!draft.impliedBody) return true
  return isBodyOf(draft.impliedBody.value, body, lexicon)
}

/** Returns whether the letters of the symbol call for this body: what is unknown or shared calls for none. */
export function calledFor(body: string, draft: Draft, lexicon: Lexicon): boolean {
  return draft.impliedBody !== null && isBodyOf(draft.impliedBody.value, body, lexicon)
}

function isBodyOf(implied: string, body: string, { bodyById }: Lexicon): boolean {
  if (implied === body) return true
  const row = bodyById.get(implied)
  return row?.vague === true && bodyById.get(body)?.code === row.code
}

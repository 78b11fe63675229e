import type { DirectiveType } from '../domain/directive-type.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Draft } from './draft.ts'

/** Types that only the State issues: Luật 64/2025/QH15 on normative documents. */
const ofState: ReadonlySet<DirectiveType> = new Set<DirectiveType>([
  'LUAT',
  'BO_LUAT',
  'PHAP_LENH',
  'SAC_LENH',
  'NGHI_DINH',
  'THONG_TU',
  'THONG_TU_LIEN_TICH',
])

/**
 * Returns whether the letters of the symbol allow the body: TW stands for three, BTCTW for one, UBND for that of any place. Without
 * letters the type must allow it: in "Nghị định 100 và Nghị quyết 57 của Bộ Chính trị" the decree is another's.
 */
export function mayIssue(body: string, draft: Draft, lexicon: Lexicon): boolean {
  if (!draft.impliedBody) {
    return !(ofState.has(draft.type) && lexicon.bodyById.get(body)?.level.startsWith('PARTY'))
  }
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

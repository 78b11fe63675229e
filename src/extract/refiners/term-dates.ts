import { termById } from '../../lexicon/terms.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/** Tells of a date that lies outside the khóa of the same citation; both are kept as they are stated. */
export const termDates: Refiner = (drafts, source) => {
  for (const draft of drafts) if (draft.term !== null && draft.issuedOn) check(draft, source)
  return drafts
}

/** Only the Party's central bodies share the terms of its congress: a province has its own. */
function check({ impliedBody, issuedOn, term }: Draft, { lexicon, tell, text }: Source): void {
  const body = impliedBody && lexicon.bodyById.get(impliedBody.value)
  if (body?.level !== 'PARTY_CENTRAL' || !issuedOn || term === null) return
  const { startsOn, endsOn } = termById(term)
  // a month lies in a term when it is none before its first month and none after its last
  const date = issuedOn.value
  const [first, last] = [startsOn?.slice(0, date.length) ?? date, endsOn?.slice(0, date.length) ?? date]
  if (date >= first && date <= last) return
  const words = text.slice(issuedOn.start, issuedOn.end)
  tell('DATE_OUTSIDE_TERM', issuedOn, `The date "${words}" is outside khóa ${term}`)
}

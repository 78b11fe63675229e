import type { Lexicon } from '../../lexicon/lexicon.ts'
import { mayIssue } from '../agreement.ts'
import { copyOf, withBodies, type Draft, type OpenDraft } from '../draft.ts'
import { areListed, goesOn, lists } from '../list.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/**
 * Gives the members of a list what is said once for all of them: the noun of the first, the body and the khóa after the last.
 * "Nghị quyết số 18-NQ/TW, số 19-NQ/TW của BCH Trung ương (khóa XII)". A date belongs to one citation and is never shared.
 */
export const sharedFields: Refiner = (drafts, source) => {
  const shared: Draft[] = []
  for (const list of lists(drafts, source)) {
    const [alone] = list
    if (alone && list.length === 1) shared.push(alone)
    else shared.push(...shareOn(shareBack(shareNoun(list), source)))
  }
  return carryOn(shared, source)
}

/**
 * Gives each member the issuer that stands before the first of them, and the noun it leaves out, whatever title stands between:
 * "Bộ Chính trị ban hành Quy định số 41-QĐ/TW về …, số 65-QĐ/TW về …".
 */
function carryOn(drafts: readonly Draft[], source: Source): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    const before = done.at(-1)
    done.push(before && takesFrom(before, draft, source) ? carried(draft, before, source.lexicon) : draft)
  }
  return done
}

function takesFrom(before: Draft, draft: Draft, source: Source): boolean {
  if (draft.form !== 'coded' || before.form !== 'coded') return false
  const lacks = draft.issuedBy.length === 0 ? isIssuedBefore(before) : !draft.typeAt
  return (lacks || !draft.typeAt) && (areListed(before, draft, source) || goesOn(before, draft, source))
}

function isIssuedBefore({ start, typeAt, issuedBy }: Draft): boolean {
  const head = Math.min(start, typeAt?.start ?? start)
  return issuedBy.length > 0 && issuedBy.every((body) => body.end <= head)
}

function carried(draft: Draft, before: Draft, lexicon: Lexicon): Draft {
  const takesNoun = !draft.typeAt && signs(before) === signs(draft)
  const takesBody =
    draft.issuedBy.length === 0 &&
    isIssuedBefore(before) &&
    before.issuedBy.every((body) => mayIssue(body.value.id, draft, lexicon))
  const read = takesNoun ? withNoun(draft, before) : draft
  return takesBody ? withBodies(read, before.issuedBy) : read
}

function withNoun(draft: Draft, before: Draft): OpenDraft {
  const read = copyOf(draft)
  read.type = before.type
  read.typeName = before.typeName
  return read
}

function shareNoun(list: readonly Draft[]): Draft[] {
  let printed: Draft | undefined
  return list.map((draft) => {
    if (draft.form !== 'coded' || draft.typeAt) printed = draft
    else if (printed && signs(printed) === signs(draft)) return withNoun(draft, printed)
    return draft
  })
}

/** Returns the letters of the type and the mark after them, which tells the Party's order from the State's: "QĐ/", "TT-". */
function signs(draft: Draft): string | undefined {
  return /^[^-/]*[-/]?/u.exec(draft.symbol ?? '')?.[0]
}

function shareBack(list: readonly Draft[], source: Source): Draft[] {
  const shared: Draft[] = []
  for (const draft of [...list].reverse()) {
    const next = shared[0]
    // after a semicolon another entry begins, with a body of its own
    const parted = next && source.text.slice(draft.tail, next.start).includes(';')
    shared.unshift(next && !parted ? withShared(draft, next, source.lexicon) : draft)
  }
  return shared
}

/** Gives each described member the issuer of the one before it: "Bộ Chính trị ban hành Quy định về …; Kết luận về …". */
function shareOn(list: readonly Draft[]): Draft[] {
  const shared: Draft[] = []
  for (const draft of list) {
    const before = shared.at(-1)
    const takes = before?.form === 'described' && draft.form === 'described' && draft.issuedBy.length === 0
    shared.push(takes ? withBodies(draft, before.issuedBy) : draft)
  }
  return shared
}

const sharing: ReadonlySet<string> = new Set(['coded', 'short'])

function withShared(draft: Draft, next: Draft, lexicon: Lexicon): Draft {
  if (!sharing.has(draft.form) || !sharing.has(next.form) || draft.issuedBy.length > 0) return draft
  // of the three bodies that sign with TW, the one after a dated member is that member's own
  if (draft.issuedOn && isVague(draft, lexicon)) return draft
  if (next.issuedBy.length === 0 || !next.issuedBy.every((body) => mayIssue(body.value.id, draft, lexicon)))
    return draft
  if (next.issuedBy.some((body) => body.end <= draft.start)) return draft
  const read = withBodies(draft, next.issuedBy)
  if (draft.term === null) {
    read.term = next.term
    read.termAt = next.termAt
  }
  return read
}

function isVague({ impliedBody }: Draft, { bodyById }: Lexicon): boolean {
  return impliedBody !== null && bodyById.get(impliedBody.value)?.vague === true
}

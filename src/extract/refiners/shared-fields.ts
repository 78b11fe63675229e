import type { Span } from '../../domain/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { mayIssue } from '../agreement.ts'
import { copyOf, withBodies, type Draft, type OpenDraft } from '../draft.ts'
import { areListed, endOfList, goesOn } from '../list.ts'
import { hyphen, slash } from '../marks.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/**
 * Gives the members of a list what is said once for all of them: the noun of the first, the body and the khóa after the last.
 * "Nghị quyết số 18-NQ/TW, số 19-NQ/TW của BCH Trung ương (khóa XII)". A date belongs to one citation and is never shared.
 */
export const sharedFields: Refiner = (drafts, source) => {
  if (drafts.length < 2) return drafts
  const shared = drafts.slice()
  for (let start = 0; start < shared.length;) {
    const end = endOfList(drafts, start, source)
    if (end - start > 1) {
      const list = { start, end }
      shareNoun(shared, list)
      shareBack(shared, list, source)
      shareOn(shared, list)
    }
    start = end
  }
  carryOn(shared, source)
  return shared
}

/**
 * Gives each member the issuer that stands before the first of them, and the noun it leaves out, whatever title stands between:
 * "Bộ Chính trị ban hành Quy định số 41-QĐ/TW về …, số 65-QĐ/TW về …".
 */
function carryOn(drafts: Draft[], source: Source): void {
  for (let index = 1; index < drafts.length; index++) {
    const before = drafts[index - 1]
    const draft = drafts[index]
    if (before && draft && takesFrom(before, draft, source))
      drafts[index] = carried(draft, before, source.lexicon)
  }
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
  const takesNoun = !draft.typeAt && haveSameSigns(before, draft)
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

function shareNoun(drafts: Draft[], { start, end }: Span): void {
  let printed: Draft | undefined
  for (let index = start; index < end; index++) {
    const draft = drafts[index]
    if (draft?.form !== 'coded' || draft.typeAt) printed = draft
    else if (printed && haveSameSigns(printed, draft)) drafts[index] = withNoun(draft, printed)
  }
}

/**
 * Returns whether the symbols have the same letters of the type and the same mark after them, which tells the Party's order from
 * the State's: "QĐ/", "TT-".
 */
function haveSameSigns(one: Draft, two: Draft): boolean {
  const signs = one.symbol ?? ''
  const others = two.symbol ?? ''
  for (let at = 0; ; at++) {
    const unit = signs.charCodeAt(at) || 0
    if (unit !== (others.charCodeAt(at) || 0)) return false
    if (unit === 0 || unit === hyphen || unit === slash) return true
  }
}

function shareBack(drafts: Draft[], { start, end }: Span, { text, lexicon }: Source): void {
  for (let index = end - 2; index >= start; index--) {
    const draft = drafts[index]
    const next = drafts[index + 1]
    // after a semicolon another entry begins, with a body of its own
    if (draft && next && !text.slice(draft.tail, next.start).includes(';'))
      drafts[index] = withShared(draft, next, lexicon)
  }
}

/** Gives each described member the issuer of the one before it: "Bộ Chính trị ban hành Quy định về …; Kết luận về …". */
function shareOn(drafts: Draft[], { start, end }: Span): void {
  for (let index = start + 1; index < end; index++) {
    const before = drafts[index - 1]
    const draft = drafts[index]
    if (before?.form === 'described' && draft?.form === 'described' && draft.issuedBy.length === 0)
      drafts[index] = withBodies(draft, before.issuedBy)
  }
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

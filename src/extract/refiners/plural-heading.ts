import { unitAt } from '../../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { skipSpace, skipSpaceBack } from '../../text/scan.ts'
import { mayIssue } from '../agreement.ts'
import { withBodies, type Draft, type Read } from '../draft.ts'
import { readBodies } from '../fields/body.ts'
import type { BodyName } from '../fields/body-name.ts'
import { colon } from '../marks.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

const plural = wordClasses('các')
const none: readonly Read<BodyName>[] = []
/** How far the heading may stand from the first citation under it, in characters. */
const longest = 300

/**
 * Gives the citations under a plural heading its body: "Căn cứ các Quyết định của Thủ tướng Chính phủ về …:
 * Quyết định số 1629/QĐ-TTg …; Quyết định số 790/QĐ-TTg …".
 */
export const pluralHeading: Refiner = (drafts, source) => {
  const { text, lexicon } = source
  let heading = none
  let last = -1
  return drafts.map((draft) => {
    const before = headingBefore(source, draft, Math.max(last, 0))
    if (before) heading = before
    else if (heading.length > 0 && text.slice(last, draft.start).includes('\n\n')) heading = none
    last = draft.end
    return heading.length > 0 && takes(draft, heading, lexicon) ? withBodies(draft, heading) : draft
  })
}

function takes(draft: Draft, heading: readonly Read<BodyName>[], lexicon: Lexicon): boolean {
  return (
    draft.form === 'coded' &&
    draft.issuedBy.length === 0 &&
    heading.every((body) => mayIssue(body.value.id, draft, lexicon))
  )
}

/** Returns the bodies of the heading that ends with a colon right before the citation, or undefined when there is none. */
function headingBefore(source: Source, draft: Draft, limit: number): Read<BodyName>[] | undefined {
  const { text, lexicon } = source
  const mark = skipSpaceBack(text, draft.start) - 1
  if (unitAt(text, mark) !== colon) return undefined
  const from = Math.max(limit, mark - longest)
  for (let at = text.lastIndexOf('các', mark); at >= from; at = text.lastIndexOf('các', at - 1)) {
    const afterPlural = wordEnd(text, at, plural)
    const noun =
      afterPlural === -1 ? undefined : lexicon.typeNouns.matchAt(text, skipSpace(text, afterPlural))
    const bodies = noun ? readBodies(source, skipSpace(text, noun.end), []) : []
    if (bodies.length > 0) return bodies
    if (at === 0) break
  }
  return undefined
}

import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { skipSpace, skipSpaceBack } from '../../text/scan.ts'
import { calledFor } from '../agreement.ts'
import { withBodies, type Draft } from '../draft.ts'
import { readList } from '../fields/body.ts'
import { comma } from '../marks.ts'
import type { Refiner } from '../parser.ts'

const at = wordClasses('tại')

/** Reads the body that speaks in a citation: "Tại Báo cáo 565-BC/BTCTW năm 2025, Ban Tổ chức Trung ương báo cáo …". */
export const openingPlace: Refiner = (drafts, source) =>
  drafts.map((draft) => {
    const { text, lexicon } = source
    if (draft.issuedBy.length > 0 || !opens(text, draft)) return draft
    const next = skipSpace(text, draft.tail)
    if (unitAt(text, next) !== comma) return draft
    const bodies = readList(source, skipSpace(text, next + 1), false)
    const taken = bodies.length > 0 && bodies.every((body) => calledFor(body.value.id, draft, lexicon))
    return taken ? withBodies(draft, bodies) : draft
  })

function opens(text: Text, draft: Draft): boolean {
  const end = skipSpaceBack(text, draft.start)
  return end >= at.length && wordEnd(text, end - at.length, at) === end
}

import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { LetterMasks } from '../../lexicon/letter-masks.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { titleOpeners } from '../../lexicon/title-openers.ts'
import { skipSpace } from '../../text/scan.ts'
import { calledFor } from '../agreement.ts'
import { sentenceEnd } from '../clause.ts'
import { withBodies, type Draft, type Read } from '../draft.ts'
import { readBodies } from '../fields/body.ts'
import type { BodyName } from '../fields/body-name.ts'
import { readDate } from '../fields/date.ts'
import { closeBracket, colon, comma, lineFeed, point, semicolon } from '../marks.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/** How long a title may be, in characters. */
const longestTitle = 700
const day = wordClasses('ngày')
const of = wordClasses('của')
const by = wordClasses('do')
const fieldWords = LetterMasks.ofWords([day, of, by])
const closing: ReadonlySet<number> = new Set([point, comma, semicolon, colon, closeBracket, lineFeed])
const issues = phraseSet(['ban hành'])

/**
 * Reads the date and the body that stand after the title of a citation:
 * "Nghị định số 30/2020/NĐ-CP về công tác văn thư … ngày 05/3/2020 của Chính phủ". A title may hold other citations, so the
 * words are taken only when the symbol calls for their body or they say "do … ban hành", and no citation between would take them.
 */
export const afterTitle: Refiner = (drafts, source) =>
  drafts.map((draft, index) => {
    if (draft.form !== 'coded' || draft.issuedBy.length > 0) return draft
    if (!titleOpeners.matchAt(source.text, skipSpace(source.text, draft.tail))) return draft
    const limit = Math.min(source.text.length, draft.tail + longestTitle)
    const end = sentenceEnd(source, draft.tail, limit)
    return read(draft, drafts, index, { end, source }) ?? draft
  })

interface Reach {
  readonly end: number
  readonly source: Source
}

function read(
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  { end, source }: Reach,
): Draft | undefined {
  const { text } = source
  let at = draft.tail
  for (let between = index + 1; ; between++) {
    const next = drafts[between]
    const limit = next && next.start < end ? next.start : end
    while ((at = fieldWords.nextBegin(text, at, limit)) !== -1) {
      const found = fieldsAt(draft, at, source)
      if (found) return found
      at++
    }
    if (!next || limit === end || wouldTake(next, draft)) return undefined
    at = next.tail
  }
}

/** What follows another citation of the same body, or of any body when ours is not known, is that citation's. */
function wouldTake(next: Draft, draft: Draft): boolean {
  return !draft.impliedBody || next.impliedBody?.value === draft.impliedBody.value
}

function fieldsAt(draft: Draft, at: number, source: Source): Draft | undefined {
  const { text, lexicon } = source
  if (wordEnd(text, at, day) !== -1) return dateAndBody(draft, at, source)
  const isBy = wordEnd(text, at, by) !== -1
  if (!isBy && wordEnd(text, at, of) === -1) return undefined
  const [body] = readBodies(source, at, [])
  if (!body) return undefined
  const after = skipSpace(text, body.end)
  const taken = isBy
    ? issues.matchAt(text, after) !== undefined
    : calledFor(body.value.id, draft, lexicon) && closes(text, after)
  if (!taken) return undefined
  const act = isBy ? issues.matchAt(text, after) : undefined
  const date = act && !draft.issuedOn ? readDate(source, skipSpace(text, act.end)) : undefined
  return withFields(draft, date ?? draft.issuedOn, body)
}

function dateAndBody(draft: Draft, at: number, source: Source): Draft | undefined {
  const date = draft.issuedOn ? undefined : readDate(source, at)
  const [body] = date ? readBodies(source, skipSpace(source.text, date.end), []) : []
  return date && body && calledFor(body.value.id, draft, source.lexicon)
    ? withFields(draft, date, body)
    : undefined
}

function withFields(draft: Draft, date: Read<string> | null, body: Read<BodyName>): Draft {
  const read = withBodies(draft, [body])
  read.issuedOn = date
  return read
}

/** Returns whether the words before end a clause: a bracket, a mark or the end of the text follows. */
function closes(text: Text, at: number): boolean {
  return at >= text.length || closing.has(unitAt(text, at))
}

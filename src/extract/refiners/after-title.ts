import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseTable } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import { calledFor } from '../agreement.ts'
import { sentenceEnd } from '../clause.ts'
import type { Draft, Read } from '../draft.ts'
import { readBodies } from '../fields/body.ts'
import type { BodyName } from '../fields/body-name.ts'
import { readDate } from '../fields/date.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/** How long a title may be, in characters. */
const longestTitle = 700
/** How a title begins. */
const titleOpeners = phraseTable(
  [
    'về',
    'quy định',
    'ban hành',
    'hướng dẫn',
    'sửa đổi',
    'phê duyệt',
    'bổ sung',
    'thay thế',
    'bãi bỏ',
    'công bố',
    'thành lập',
    'giao',
    'phân công',
    'triển khai',
    'thực hiện',
    'một số',
    'tăng cường',
    'đẩy mạnh',
    'tiếp tục',
    'nâng cao',
  ].map((word) => [word, true] as const),
)
const day = wordClasses('ngày')
const of = wordClasses('của')

/**
 * Reads the date and the body that stand after the title of a citation:
 * "Nghị định số 30/2020/NĐ-CP về công tác văn thư … ngày 05/3/2020 của Chính phủ". A title may hold other citations, so the
 * words are taken only when the symbol calls for their body, and no citation between would take them.
 */
export const afterTitle: Refiner = (drafts, source) =>
  drafts.map((draft, index) => {
    if (draft.form !== 'coded' || !draft.impliedBody || draft.issuedOn || draft.issuedBy.length > 0)
      return draft
    if (draft.tail !== draft.end || !titleOpeners.matchAt(source.text, skipSpace(source.text, draft.tail)))
      return draft
    const end = sentenceEnd(source.text, draft.tail, Math.min(source.text.length, draft.tail + longestTitle))
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
  let between = index + 1
  for (let at = draft.tail; at < end; at++) {
    const next = drafts[between]
    if (next && at >= next.start) {
      // what follows another citation of the same body is that citation's
      if (next.impliedBody?.value === draft.impliedBody?.value) return undefined
      at = next.tail
      between++
    }
    if (wordEnd(text, at, day) !== -1) {
      const found = dateAndBody(draft, at, source)
      if (found) return found
    }
    if (wordEnd(text, at, of) !== -1) {
      const [body] = readBodies(text, at, [])
      if (body && calledFor(body.value.id, draft) && closes(text, body.end))
        return withFields(draft, null, body)
    }
  }
  return undefined
}

function dateAndBody(draft: Draft, at: number, source: Source): Draft | undefined {
  const date = readDate(source, at)
  const [body] = date ? readBodies(source.text, skipSpace(source.text, date.end), []) : []
  return date && body && calledFor(body.value.id, draft) ? withFields(draft, date, body) : undefined
}

function withFields(draft: Draft, date: Read<string> | null, body: Read<BodyName>): Draft {
  return { ...draft, issuedOn: date, issuedBy: [body] }
}

/** Returns whether the words end a clause: a bracket, a mark or the end of the text follows. */
function closes(text: string, end: number): boolean {
  const next = text[skipSpace(text, end)]
  return next === undefined || /[.,;:)\n]/u.test(next)
}

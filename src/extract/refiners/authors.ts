import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpaceBack } from '../../text/scan.ts'
import { mayIssue } from '../agreement.ts'
import { withBodies, type Draft, type Read } from '../draft.ts'
import { readBodyName, type BodyName } from '../fields/body-name.ts'
import { readYear } from '../fields/date.ts'
import { closeBracket, colon, comma, lineFeed, openBracket, point } from '../marks.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/** How long a line may be up to the title it names the author of, in characters. */
const longest = 120

/**
 * Reads the author that opens a line of a list of sources, with the year in brackets:
 * "3. Bộ Chính trị (2019), Nghị quyết số 52-NQ/TW …" | "Chính phủ: Nghị định số 13/2023/NĐ-CP …".
 */
export const authors: Refiner = (drafts, source) =>
  drafts.map((draft) => {
    if (draft.issuedBy.length > 0 || draft.form !== 'coded') return draft
    const author = authorBefore(draft, source)
    if (!author || !mayIssue(author.body.value.id, draft, source.lexicon)) return draft
    const read = withBodies(draft, [author.body])
    read.issuedOn ??= author.year
    return read
  })

interface Author {
  readonly body: Read<BodyName>
  readonly year: Read<string> | null
}

function authorBefore(draft: Draft, source: Source): Author | undefined {
  const { text } = source
  const mark = skipSpaceBack(text, draft.start) - 1
  const unit = unitAt(text, mark)
  const isColon = unit === colon
  if (!isColon && unit !== comma && unit !== point) return undefined
  const end = skipSpaceBack(text, mark)
  const year = unitAt(text, end - 1) === closeBracket ? yearIn(source, end) : null
  if (!year && !isColon) return undefined
  const nameEnd = year ? skipSpaceBack(text, year.start - 1) : end
  const body = readBodyName(source, lineOpening(text, nameEnd))
  return body?.end === nameEnd ? { body, year } : undefined
}

/** Returns the year in the brackets that close before the offset, or null. */
function yearIn(source: Source, end: number): Read<string> | null {
  const start = end - 5
  return unitAt(source.text, start - 1) === openBracket && isDigit(unitAt(source.text, start))
    ? (readYear(source, start, start) ?? null)
    : null
}

/** Returns where the first capital of the line that the offset stands in is, past its number or bullet. */
function lineOpening(text: Text, offset: number): number {
  const least = Math.max(0, offset - longest)
  let start = offset
  while (start > least && unitAt(text, start - 1) !== lineFeed) start--
  while (start < offset && !isCapital(unitAt(text, start))) start++
  return start
}

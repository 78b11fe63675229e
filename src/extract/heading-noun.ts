import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { unitTable } from '../text/unit-table.ts'
import { isBlankOr, skipSigns } from '../text/skip-signs.ts'
import type { PrintedNoun } from './parsers/coded.ts'
import type { Words } from './source.ts'

/** How far up a column its heading is looked for, in lines that hold something, and how long a line of a column is. */
const mostLines = 24
const longestLine = 40
const lineFeed = 10
/** Signs of mark-up that may stand in a cell beside its words. */
const before = unitTable([[1, '*_|#>-']])
const after = unitTable([[1, '*_|:']])
const emphasis = unitTable([[1, '*_|']])

/**
 * Returns the noun that heads the column a code stands in: "Thông tư", then a code or a date a line. Undefined when the code
 * does not stand alone in its line, or when prose comes between.
 */
export function headingNoun({ text, lexicon }: Words, start: number, end: number): PrintedNoun | undefined {
  const lineStart = startOfLine(text, start)
  if (lineStart === -1 || skipSigns(text, lineStart, start, before) < start || !isBlankToEnd(text, end))
    return undefined
  let lineEnd = lineStart - 1
  for (let lines = 0; lines < mostLines && lineEnd > 0;) {
    const from = startOfLine(text, lineEnd)
    if (from === -1) return undefined
    const at = skipSigns(text, from, lineEnd, before)
    let wordsEnd = lineEnd
    while (wordsEnd > at && isBlankOr(after, unitAt(text, wordsEnd - 1))) wordsEnd--
    lineEnd = from - 1
    if (at === wordsEnd) continue
    const noun = lexicon.typeNouns.matchAt(text, at)
    if ((noun?.end ?? -1) === wordsEnd) return noun
    lines++
  }
  return undefined
}

/** Returns where the line that the offset stands in begins, or -1 when that is further than a line of a column is long. */
function startOfLine(text: Text, offset: number): number {
  for (let at = offset; at >= 0 && offset - at <= longestLine; at--) {
    if (at === 0 || unitAt(text, at - 1) === lineFeed) return at
  }
  return -1
}

function isBlankToEnd(text: Text, from: number): boolean {
  let at = from
  const limit = Math.min(from + longestLine, text.length)
  while (at < limit && unitAt(text, at) !== lineFeed && isBlankOr(emphasis, unitAt(text, at))) at++
  return at === limit || unitAt(text, at) === lineFeed
}

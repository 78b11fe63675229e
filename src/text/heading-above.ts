import type { Text } from '../domain/text.ts'
import { skipBlank, skipBlankBack } from './white-space.ts'

// "## Kết quả" | "**Kết quả**" | "Phần II. Kết quả"
const marked =
  /^(?:#{1,6}\s|(?:Phần|PHẦN)\s(?:thứ|THỨ|[IVX\d]+[\s.:])|(?<emphasis>\*\*|__)[^*_\n]+\k<emphasis>:?$)/u
const longestHeading = 200
const mostLines = 3

/**
 * Returns where the heading begins that stands right above the offset: lines in capitals, in bold, with "#" or "Phần", three at
 * most, and none at or before `floor`. Without such a heading it is the offset itself.
 */
export function headingAbove(text: Text, floor: number, offset: number): number {
  let begin = offset
  for (let count = 0; count < mostLines; count++) {
    const end = skipBlankBack(text, floor, begin)
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (start <= floor || end - start > longestHeading) break
    const at = skipBlank(text, start, end)
    if (!isHeading(text.slice(at, end))) break
    begin = at
  }
  return begin
}

function isHeading(line: string): boolean {
  return marked.test(line) || (/\p{Lu}\P{Lu}*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line))
}

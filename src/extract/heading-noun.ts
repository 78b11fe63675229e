import type { PrintedNoun } from './parsers/coded.ts'
import type { Words } from './source.ts'

/** How far up a column its heading is looked for, in lines that hold something, and how long a line of a column is. */
const mostLines = 24
const longestLine = 40
const markup = /^[\s*_|#>-]*|[\s*_|:]*$/gu

/**
 * Returns the noun that heads the column a code stands in: "Thông tư", then a code or a date a line. Undefined when the code
 * does not stand alone in its line, or when prose comes between.
 */
export function headingNoun({ text, lexicon }: Words, start: number, end: number): PrintedNoun | undefined {
  const lineStart = startOfLine(text, start)
  if (lineStart === -1 || !isBlank(text, lineStart, start) || !isBlankToEnd(text, end)) return undefined
  let lineEnd = lineStart - 1
  for (let lines = 0; lines < mostLines && lineEnd > 0;) {
    const from = startOfLine(text, lineEnd)
    if (from === -1) return undefined
    const line = text.slice(from, lineEnd)
    lineEnd = from - 1
    const words = line.replace(markup, '')
    if (words === '') continue
    const at = from + line.indexOf(words)
    const noun = lexicon.typeNouns.matchAt(text, at)
    if (noun?.end === at + words.length) return noun
    lines++
  }
  return undefined
}

/** Returns where the line that the offset stands in begins, or -1 when that is further than a line of a column is long. */
function startOfLine(text: string, offset: number): number {
  for (let at = offset; at >= 0 && offset - at <= longestLine; at--) {
    if (at === 0 || text[at - 1] === '\n') return at
  }
  return -1
}

function isBlank(text: string, from: number, to: number): boolean {
  return /^[\s*_|#>-]*$/u.test(text.slice(from, to))
}

function isBlankToEnd(text: string, from: number): boolean {
  return /^[^\S\n]*[*_|]*[^\S\n]*(?:\n|$)/u.test(text.slice(from, from + longestLine))
}

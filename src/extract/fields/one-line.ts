import { unitCount } from '../../domain/unit-count.ts'
import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { isBlank } from '../../text/white-space.ts'
import { space } from '../marks.ts'

/** By unit, 1 for a space and 2 for what no line keeps: other white space and the signs of emphasis. */
const gaps = new Uint8Array(unitCount)
for (let unit = 0; unit < gaps.length; unit++) if (isBlank(unit)) gaps[unit] = 2
for (const sign of '*_') gaps[sign.charCodeAt(0)] = 2
gaps[space] = 1

/** Returns the words of a span parted by single spaces, without line breaks and signs of emphasis between them. */
export function inOneLine(text: Text, start: number, end: number): string {
  let line = ''
  let from = start
  let before = 0
  for (let at = start; at < end; at++) {
    const gap = gapAt(text, at)
    // one space alone is kept
    if (gap + before < 2) {
      before = gap
      continue
    }
    line += text.slice(from, at - before) + ' '
    while (at < end && gapAt(text, at) > 0) at++
    from = at
    before = 0
  }
  return from === start ? text.slice(start, end) : line + text.slice(from, end)
}

function gapAt(text: Text, at: number): number {
  return gaps[unitAt(text, at)] ?? 0
}

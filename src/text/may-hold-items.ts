import type { Text } from '../domain/text.ts'
import { readMark, skipEmphasis } from './line-begin.ts'
import { lineKinds, type LineMark } from './line-mark.ts'
import { skipBlank } from './white-space.ts'

const fewestBullets = 3
/** What has been seen of lists. */
interface Seen {
  /** The kinds that have had their first. */
  begun: number
  bullets: number
}

/**
 * Returns whether some lines of a text may make a list: a first of a kind and later a second, or three bullets. Most texts have
 * none, and nothing else has to be read of their lines.
 */
export function mayHoldItems(text: Text): boolean {
  const seen = { begun: 0, bullets: 0 }
  let at = skipBlank(text, 0, text.length)
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const mark = readMark(text, at, skipEmphasis(text, at, end))
    if (mark && makesList(mark, seen)) return true
    at = skipBlank(text, end, text.length)
  }
  return false
}

function makesList({ kind, number, part }: LineMark, seen: Seen): boolean {
  if (kind === lineKinds.bullet) return ++seen.bullets === fewestBullets
  const second = (number === 2 ? kind : 0) | (part === 2 ? lineKinds.part : 0)
  if ((second & seen.begun) !== 0) return true
  seen.begun |= (number === 1 ? kind : 0) | (part === 1 ? lineKinds.part : 0)
  return false
}

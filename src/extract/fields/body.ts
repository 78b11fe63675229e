import { bodyNames } from '../../lexicon/issuing-bodies.ts'
import type { Read } from '../draft.ts'

// của Ban Bí thư | do Bộ Chính trị
const of = /(?:của|do)\s{1,3}/iuy
const and = /\s{0,3}(?:,|-|và)\s{1,3}/iuy

/**
 * Returns the bodies that "của …" at the offset names, in order, or an empty list. Only a joint code has several:
 * in "của Bộ Chính trị, Ban Tổ chức Trung ương đã ban hành …" the second body begins the next clause.
 */
export function readBodies(text: string, start: number, joint: boolean): Read<string>[] {
  of.lastIndex = start
  if (!of.test(text)) return []
  const bodies: Read<string>[] = []
  for (let offset = of.lastIndex; ; offset = and.lastIndex) {
    const name = bodyNames.matchAt(text, offset)
    if (!name) return bodies
    bodies.push({ start: name.start, end: name.end, value: name.value.id })
    and.lastIndex = name.end
    if (!joint || !and.test(text)) return bodies
  }
}

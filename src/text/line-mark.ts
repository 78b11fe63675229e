/**
 * What the beginning of a line says it is. The ways to number, outermost first: "A." parts, "I." sections, "1." numbers, "1)" numbers
 * in brackets, "a)" letters, "Thứ nhất," ranks, "Một là" counts; then bullets, and the foot of a page. Each is a bit, so that
 * several are one number.
 */
export const lineKinds = {
  part: 1,
  section: 2,
  number: 4,
  bracket: 8,
  letter: 16,
  rank: 32,
  count: 64,
  bullet: 128,
  foot: 256,
} as const

export type LineKind = (typeof lineKinds)[keyof typeof lineKinds]

/** What the beginning of a line says: a number, a bullet, or that the foot of a page begins. */
export interface LineMark {
  readonly kind: LineKind
  /** Its place in its list; of a bullet its sign; 0 of a foot. */
  readonly number: number
  /** Its place as a part when it may be one too: "C." is the section 100 or the third part; else 0. */
  readonly part: number
  /** Where the line begins, its white space left out. */
  readonly at: number
  /** Where its words begin, after the mark. */
  readonly words: number
  /** False of a number that only its place in a list can tell from a quantity: "7 Đẩy mạnh". */
  readonly sure: boolean
}

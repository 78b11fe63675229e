/**
 * The ways to number, outermost first: "A." parts, "I." sections, "1." numbers, "1)" numbers in brackets, "a)" letters,
 * "Thứ nhất," ranks, "Một là" counts.
 */
export type NumberingKind = 'part' | 'section' | 'number' | 'bracket' | 'letter' | 'rank' | 'count'

/** What the beginning of a line says: a number, a bullet, or that the foot of a page begins. */
export interface LineMark {
  readonly kind: NumberingKind | 'bullet' | 'foot'
  /** Its place in its list; of a bullet its sign. */
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

import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import type { Span } from '../domain/span.ts'
import { captionEnd, captionKinds, captionOpenings, endsWithCredit } from './captions.ts'
import { readMark, skipEmphasis } from './line-begin.ts'
import { lineKinds, type LineMark } from './line-mark.ts'
import { Openings } from './openings.ts'
import { furnitureOpenings, isFooter, isLawHeading, isPageNumber, isSignature } from './page-furniture.ts'
import { unitTable } from './unit-table.ts'
import { skipBlank, skipBlankBack } from './white-space.ts'

/** What the lines of a text say of its parts. */
export interface Lines {
  readonly marks: readonly LineMark[]
  /** Captions and page numbers, which belong to no item. */
  readonly furniture: readonly Span[]
  /** Where items end: at a signature, at the first article of a legal text, or with the text. */
  readonly end: number
}

interface Found {
  readonly marks: LineMark[]
  readonly captions: Span[]
  readonly pages: Span[]
  /** Whether something numbered has been seen: what looks like a signature before it is the head of a letter. */
  hasNumber: boolean
  end: number
}

const endsSentence = unitTable([[1, '.,;:!?"”']])

const { credit, view, person } = captionKinds
const caption = credit | view | person
const footer = 8
const signature = 16
const law = 32
const openings = new Openings([
  [credit, captionOpenings.credit],
  [view, captionOpenings.view],
  [person, captionOpenings.person],
  [footer, furnitureOpenings.footer],
  [signature, furnitureOpenings.signature],
  [law, furnitureOpenings.law],
])

/** Reads the beginning of each line of a text, and of those alone that may be an item, a caption or a foot some more. */
export function readLines(text: Text): Lines {
  const found: Found = { marks: [], captions: [], pages: [], hasNumber: false, end: text.length }
  let start = 0
  while (start < found.end) {
    const feed = unitAt(text, start) === 10 ? start : text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const at = skipBlank(text, start, end)
    start = (at < end ? readLine(text, at, end, found) : end) + 1
  }
  return { marks: found.marks, furniture: furnitureOf(text, found), end: found.end }
}

function furnitureOf(text: Text, { captions, pages }: Found): readonly Span[] {
  if (pages.length === 0) return captions
  return [...captions, ...alone(text, pages)].sort((a, b) => a.start - b.start)
}

interface Line {
  /** Where its first visible character stands. */
  readonly at: number
  /** Where its words begin, signs of headings and emphasis left out. */
  readonly offset: number
  readonly end: number
  /** Which phrases its words may begin with. */
  readonly opening: number
}

/** Returns where the line ends, or the caption that begins with it. */
function readLine(text: Text, at: number, end: number, found: Found): number {
  const offset = skipEmphasis(text, at, end)
  // "- 12 -" looks like a bullet
  if (isPageNumber(text, offset, end)) {
    found.pages.push({ start: at, end: skipBlankBack(text, at, end) })
    return end
  }
  const mark = readMark(text, at, offset)
  if (mark) {
    found.marks.push(mark)
    found.hasNumber = true
    return end
  }
  const opening = openings.at(text, offset)
  const line = { at, offset, end, opening }
  return opening === 0 ? readCredit(text, line, found) : readFurniture(text, line, found)
}

function readFurniture(text: Text, line: Line, found: Found): number {
  const { at, offset, end, opening } = line
  if ((opening & law) !== 0 && isLawHeading(text, offset, at)) {
    found.end = at
  } else if ((opening & signature) !== 0 && found.hasNumber && isSignature(text, offset, end)) {
    found.end = at
  } else if ((opening & footer) !== 0 && isFooter(text, offset, end)) {
    found.marks.push({ kind: lineKinds.foot, number: 0, part: 0, at, words: offset, sure: true })
  } else {
    const last = (opening & caption) === 0 ? -1 : captionEnd(text, offset, end, opening)
    if (last < 0) return readCredit(text, line, found)
    found.captions.push({ start: at, end: skipBlankBack(text, at, last) })
    return Math.max(end, last)
  }
  return end
}

/** Notes a line as a caption when it ends with the photographer's name, as no sentence does. */
function readCredit(text: Text, { at, end }: Line, found: Found): number {
  const last = skipBlankBack(text, at, end)
  if (endsSentence[unitAt(text, last - 1)] !== 1 && endsWithCredit(text, at, last)) {
    found.captions.push({ start: at, end: last })
  }
  return end
}

/** Leaves out the numbers that stand right under one another: the column of a table is no run of pages. */
function alone(text: Text, pages: readonly Span[]): Span[] {
  const touches = (above: Span | undefined, below: Span | undefined): boolean =>
    above !== undefined && below !== undefined && skipBlank(text, above.end, below.start) === below.start
  return pages.filter((page, index) => !touches(pages[index - 1], page) && !touches(page, pages[index + 1]))
}

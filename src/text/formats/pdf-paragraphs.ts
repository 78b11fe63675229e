import { joinLines } from './join-lines.ts'
import { withoutFurniture } from './pdf-furniture.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Returns the paragraphs of a document from the lines of its pages. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const body = withoutFurniture(pages)
  const shape = shapeOf(body)
  const paragraphs: string[] = []
  let last: PdfLine | undefined
  for (const page of body) {
    page.forEach((line, index) => {
      const open = paragraphs.at(-1)
      const goesOn = last && (index === 0 ? overPage(last, line, shape) : underLine(last, line, shape))
      if (open !== undefined && goesOn) paragraphs[paragraphs.length - 1] = joinLines(open, line.text)
      else paragraphs.push(line.text)
      last = line
    })
  }
  return paragraphs
}

interface Shape {
  /** Where the lines begin that stand out most. */
  readonly left: number
  /** Where the longest lines end. */
  readonly right: number
  /** From one line to the next inside a paragraph. */
  readonly pitch: number
}

function shapeOf(pages: readonly (readonly PdfLine[])[]): Shape {
  let [left, right] = [Infinity, 0]
  const pitches: number[] = []
  for (const page of pages) {
    page.forEach((line, index) => {
      left = Math.min(left, line.left)
      right = Math.max(right, line.right)
      const pitch = (page[index - 1]?.y ?? line.y) - line.y
      if (pitch > 0) pitches.push(pitch)
    })
  }
  // paragraphs are set apart by more, and most lines are inside one
  const sorted = pitches.sort((one, other) => one - other)
  return { left, right, pitch: sorted[Math.floor(sorted.length / 3)] ?? 0 }
}

const ended = /[.;:!?…][”"’)]?$/u
// "1. Tham mưu" | "b) Về công tác" | "- Ban hành" | "II- KẾT QUẢ" | "Điều 5."
const item = /^(?:\d{1,3}[.)/-]\s*\D|\p{L}[)]\s|[IVX]{1,6}[.-]\s|[-–+•*]\s|Điều\s\d)/u

function underLine(above: PdfLine, line: PdfLine, shape: Shape): boolean {
  const pitch = above.y - line.y
  if (pitch <= 0 || pitch > shape.pitch * 1.25) return false
  if (Math.abs(above.size - line.size) > above.size * 0.15) return false
  if (isCentred(above, line, shape))
    return goesOn({ ...above, right: above.right - above.left + shape.left }, line, shape)
  // the first line of a paragraph stands in, and so do all others of an item
  if (line.left > above.left + above.size * 0.8 && !item.test(above.text)) return false
  return goesOn(above, line, shape)
}

function isCentred(above: PdfLine, line: PdfLine, { left }: Shape): boolean {
  const apart = Math.abs(above.left + above.right - line.left - line.right)
  return apart < above.size && above.left > left + above.size / 2 && line.left > left + above.size / 2
}

function overPage(above: PdfLine, line: PdfLine, shape: Shape): boolean {
  return !ended.test(above.text) && goesOn(above, line, shape)
}

/** A line that had room for the first word of the next one ended where its writer ended it. */
function goesOn(above: PdfLine, line: PdfLine, { right }: Shape): boolean {
  if (ended.test(above.text) && item.test(line.text)) return false
  const first = /^\S+/u.exec(line.text)?.[0] ?? ''
  const wide = ((line.right - line.left) * first.length) / line.text.length
  return above.right + wide + above.size > right
}

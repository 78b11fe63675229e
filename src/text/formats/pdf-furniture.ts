import type { PdfLine } from './pdf-lines.ts'

// "- 12 -" | "Trang 3/10"
const pageNumber = /^[-–\s]*(?:trang\s)?\d{1,4}(?:\s?\/\s?\d{1,4})?[-–\s]*$/iu
const outermost = 2

/**
 * Leaves out page numbers, and the running heads and feet: lines among the highest and lowest two of a page that stand
 * with the same words in the same place on half of the pages or more.
 */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = pages.map(edgesOf)
  const seen = new Map<string, number>()
  for (const line of edges.flat()) seen.set(sign(line), (seen.get(sign(line)) ?? 0) + 1)
  const enough = Math.max(2, pages.length / 2)
  const isFurniture = (line: PdfLine): boolean =>
    pageNumber.test(line.text) || (seen.get(sign(line)) ?? 0) >= enough
  return pages.map((page, index) => {
    const dropped = new Set(edges[index]?.filter(isFurniture))
    return page.filter((line) => !dropped.has(line))
  })
}

/** Returns the highest and the lowest lines, wherever the PDF draws them in turn. */
function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const sorted = [...page].sort((one, other) => other.y - one.y)
  return [...new Set([...sorted.slice(0, outermost), ...sorted.slice(-outermost)])]
}

function sign({ text, y }: PdfLine): string {
  return `${Math.round(y)} ${text}`
}

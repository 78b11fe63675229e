/** A piece of text as a PDF places it on a page: the last two numbers of `transform` are where it begins. */
export interface PdfItem {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

/** A line of a page, measured in points from the left and from the bottom. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Returns the lines of a page, in the order in which the PDF draws them. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfItem[] = []
  const close = (): void => {
    const line = lineOf(open)
    if (line) lines.push(line)
    open = []
  }
  for (const item of items) {
    open.push(item)
    if (item.hasEOL) close()
  }
  close()
  return lines
}

// NUL and its like stand where a font names no letter
const noLetters = /[\0-\x08\x0e-\x1f\u007f-\u009f\ufffe\uffff]/gu

function lineOf(items: readonly PdfItem[]): PdfLine | undefined {
  const text = items
    .map(({ str }) => str)
    .join('')
    .replace(noLetters, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const drawn = items.filter(({ str }) => str.trim() !== '')
  if (text === '' || drawn.length === 0) return undefined
  return {
    text,
    left: Math.min(...drawn.map(leftOf)),
    right: Math.max(...drawn.map((item) => leftOf(item) + item.width)),
    y: drawn[0]?.transform[5] ?? 0,
    size: Math.max(...drawn.map(({ height }) => height)),
  }
}

function leftOf({ transform }: PdfItem): number {
  return transform[4] ?? 0
}

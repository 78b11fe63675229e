/** A row of a CSV text, with the number of the line it begins on. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Returns the rows of a CSV text (RFC 4180): cells parted by commas, quoted where they hold one, with "" for a quotation
 * mark. Empty lines are left out. A quotation mark that is never closed takes the rest of the text.
 */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = []
  let [cells, cell, line, begun]: [string[], string, number, number] = [[], '', 1, 1]
  const endRow = (): void => {
    cells.push(cell)
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells })
    cells = []
    cell = ''
  }
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (mark === '\n') line += 1
    if (isQuoted) {
      if (mark !== '"') cell += mark
      else if (text[at + 1] === '"') cell += text[at++] ?? ''
      else isQuoted = false
    } else if (mark === '"' && cell === '') isQuoted = true
    else if (mark === ',') {
      cells.push(cell)
      cell = ''
    } else if (mark === '\n') {
      endRow()
      begun = line
    } else if (mark !== '\r') cell += mark
  }
  endRow()
  return rows
}

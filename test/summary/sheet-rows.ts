import { openZip } from '../../src/text/formats/zip.ts'

/** Returns the cells of one sheet of a workbook as texts, the first sheet being 1; an empty cell is "". */
export function sheetRows(workbook: Buffer, sheet: number): string[][] {
  const files = openZip(workbook, 'the workbook')
  const part = (name: string): string => files.read(name)?.toString('utf8') ?? ''
  const shared = parts(part('xl/sharedStrings.xml'), /<t[^>]*>(?<inner>.*?)<\/t>/gsu)
  return parts(part(`xl/worksheets/sheet${sheet}.xml`), /<row [^>]*>(?<inner>.*?)<\/row>/gsu).map((row) => {
    const cells: string[] = []
    for (const [, column = '', rest = '', value = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*)>(?:<v>(.*?)<\/v>)?/gsu,
    )) {
      cells[columnOf(column)] = rest.includes('t="s"') ? (shared[Number(value)] ?? '') : value
    }
    return Array.from(cells, (cell: string | undefined) => cell ?? '')
  })
}

function parts(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map((match) => match.groups?.['inner'] ?? '')
}

/** Returns the number of a column such as "AB", from 0. */
function columnOf(letters: string): number {
  let sum = 0
  for (const letter of letters) sum = sum * 26 + letter.charCodeAt(0) - 64
  return sum - 1
}

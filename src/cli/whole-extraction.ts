import { ViendanError } from '../domain/error.ts'
import type { Report } from '../domain/report.ts'
import { extract, type Extraction } from '../extract/extract.ts'
import { reportOfLine } from '../ingest/find-reports.ts'
import { checkedReport } from '../ingest/ingest.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ByteLine } from '../text/byte-lines.ts'
import { decodeUnicode } from '../text/encodings/decode.ts'

/** A report with everything that resolution needs of it, or why it is none. */
export type WholeExtraction =
  ({ readonly report: Report; readonly problem: null } & Extraction) | { readonly problem: string }

/** Returns what a line with a report says; a line that is none gives its problem, so that each line has its answer. */
export function wholeExtraction({ bytes, number, isTooLong }: ByteLine, lexicon: Lexicon): WholeExtraction {
  const source = `line ${number}`
  if (isTooLong) return { problem: `FILE_TOO_LARGE: Cannot read "${source}": it is longer than any report` }
  try {
    const report = checkedReport(reportOfLine(decodeUnicode(bytes, source), source))
    return { report, problem: null, ...extract(report.text, { lexicon }) }
  } catch (error) {
    if (!(error instanceof ViendanError)) throw error
    return { problem: `${error.code}: ${error.message}` }
  }
}

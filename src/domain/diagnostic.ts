import type { Span } from './span.ts'

/** The codes of what was seen in a text and not understood; `docs/errors.md` has a row for each. */
export const diagnosticCodes = [
  'UNKNOWN_SYMBOL',
  'IMPOSSIBLE_DATE',
  'DATE_OUTSIDE_TERM',
  'TYPE_CONTRADICTS_SYMBOL',
  'CONVERTED_ENCODING',
] as const

export type DiagnosticCode = (typeof diagnosticCodes)[number]

/** Something to tell about a text; extraction goes on. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode
  readonly message: string
}

/** Receives diagnostics as a stage finds them. */
export type Tell = (code: DiagnosticCode, span: Span, message: string) => void

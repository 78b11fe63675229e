import type { Diagnostic } from '../domain/diagnostic.ts'
import { displayWidth } from '../summary/display-width.ts'
import { lineMap } from './line-map.ts'

/**
 * Returns each diagnostic with its place and a pointer to the words it is about:
 *
 *     reports/2021.txt:9:214 UNKNOWN_SYMBOL no issuing body is known for "BXYZ"
 *       … theo Hướng dẫn số 01-HD/BXYZ về công tác …
 *                           ^^^^^^^^^^
 */
export function diagnosticLines(source: string, text: string, diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return []
  const lines = lineMap(text)
  return diagnostics.flatMap((diagnostic) => {
    const { line, column } = lines.placeOf(diagnostic.start)
    const head = `${source}:${line}:${column} ${diagnostic.code} ${diagnostic.message}`
    // what is said of the whole text points at nothing in it
    if (diagnostic.start === 0 && diagnostic.end === text.length) return [head]
    return [head, ...pointer(text, diagnostic, lines.lineAt(diagnostic.start))]
  })
}

const context = 60

interface Range {
  readonly start: number
  readonly end: number
}

// a report's line is a paragraph of hundreds of words, so only the words around the place are shown
function pointer(text: string, { start, end }: Range, line: Range): string[] {
  const last = Math.min(end, line.end)
  const from = start - line.start <= context ? line.start : wordStart(text, start - context, start)
  const to = line.end - last <= context ? line.end : wordEnd(text, last + context, last)
  const before = `${from > line.start ? '… ' : ''}${visible(text.slice(from, start))}`
  const pointed = visible(text.slice(start, last))
  const after = `${visible(text.slice(last, to))}${to < line.end ? ' …' : ''}`
  const mark = '^'.repeat(Math.max(1, displayWidth(pointed)))
  return [`  ${before}${pointed}${after}`, `  ${' '.repeat(displayWidth(before))}${mark}`]
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= limit ? limit : space + 1
}

function wordEnd(text: string, to: number, limit: number): number {
  return Math.max(text.lastIndexOf(' ', to), limit)
}

// one space for each control character: the pointer stays under its words, and the text cannot steer the terminal
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ')
}

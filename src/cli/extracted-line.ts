import { z } from 'zod'
import { extract } from '../extract/extract.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ByteLine } from '../text/byte-lines.ts'

const inputLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/** What the filter makes of a line: a line of JSON, or what is wrong with it; neither for an empty one. */
export interface ExtractedLine {
  readonly number: number
  readonly printed: string | null
  readonly problem: string | null
  readonly diagnosed: boolean
}

/** Returns what `extract --jsonl` makes of a line `{id, text}`. */
export function extractedLine({ bytes, number, isTooLong }: ByteLine, lexicon: Lexicon): ExtractedLine {
  const input = isTooLong ? 'Cannot read line: it is longer than any report' : readLine(bytes)
  if (input === null || typeof input === 'string') {
    return { number, printed: null, problem: input, diagnosed: false }
  }
  const { achievements, citations, diagnostics } = extract(input.text, { lexicon })
  const printed = JSON.stringify({ id: input.id, achievements, citations, diagnostics })
  return { number, printed, problem: null, diagnosed: diagnostics.length > 0 }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

// returns the line, null for an empty one, or what is wrong with it
function readLine(bytes: Uint8Array): z.infer<typeof inputLine> | string | null {
  let value: unknown
  try {
    const text = decoder.decode(bytes)
    if (text.trim() === '') return null
    value = JSON.parse(text)
  } catch (error) {
    return error instanceof SyntaxError
      ? 'Cannot read line: it is no JSON'
      : 'Cannot read line: it is no UTF-8'
  }
  const checked = inputLine.safeParse(value)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  return `Cannot read line: it needs "id" and "text", ${issue?.path.join('.') || 'line'}: ${issue?.message ?? ''}`
}

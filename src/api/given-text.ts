import { z } from 'zod'
import { readBytesApart } from '../ingest/read-apart.ts'
import type { ReadText } from '../text/read-file.ts'
import { optional } from './arguments.ts'

/** The fields by which a text comes to the server: itself, or a file that holds it. */
export const givenText = {
  text: optional(z.string().refine((text) => text.trim() !== '', 'expected a text that is not empty')),
  file: optional(z.object({ name: z.string().min(1).max(200), base64: z.base64() })),
}

export interface GivenText {
  readonly text?: string | undefined
  readonly file?: { readonly name: string; readonly base64: string } | undefined
}

export function isEitherTextOrFile({ text, file }: GivenText): boolean {
  return (text === undefined) !== (file === undefined)
}

export const eitherTextOrFile = { path: ['text'], message: 'expected either "text" or "file"' }

/** Returns the text that was given, and what was done to read it. Throws the errors of `readBytesApart`. */
export async function readGiven({ text = '', file }: GivenText): Promise<ReadText> {
  if (!file) return { text, diagnostics: [] }
  return readBytesApart(Buffer.from(file.base64, 'base64'), file.name)
}

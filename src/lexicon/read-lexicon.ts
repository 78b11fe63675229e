import { z } from 'zod'
import type { AddedType, DirectiveType } from '../domain/directive-type.ts'
import { ViendanError } from '../domain/error.ts'
import { slug } from '../domain/ids.ts'
import { bodyLevels } from '../domain/issuing-body.ts'
import type { LexiconRows } from './lexicon.ts'
import { rowProblems } from './row-problems.ts'

const words = z
  .string()
  .transform((value) => value.normalize('NFC').trim().replace(/\s+/gu, ' '))
  .refine((value) => /\p{L}/u.test(value), 'must be words')
const letters = z
  .string()
  .transform((value) => value.normalize('NFC').trim())
  .refine((value) => /^\p{L}[\p{L}\d&]*$/u.test(value), 'must be letters without spaces, such as "QĐ"')
const codeLetters = z
  .string()
  .transform((value) => value.normalize('NFC').trim())
  .refine(
    (value) => /^\p{L}[\p{L}\d&]*(?:-\p{L}[\p{L}\d&]*)*$/u.test(value),
    'must be letters such as "BTCTW"',
  )
const example = words.optional()

const typeSchema = z
  .strictObject({
    type: z.string().regex(/^[A-Z]+(?:_[A-Z]+)*$/u, 'must be unaccented capitals such as "SAC_LUAT"'),
    name: words,
    abbreviations: z.array(letters).default([]),
    aliases: z.array(words).default([]),
    short: z.boolean().default(false),
    example,
  })
  .transform((row) => ({ ...row, type: row.type as AddedType }))

const bodySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u, 'must be unaccented words joined by hyphens, such as "bo-noi-vu"')
      .optional(),
    name: words,
    nameEn: words.nullable().default(null),
    code: codeLetters.nullable().default(null),
    level: z.enum(bodyLevels, `must be one of ${bodyLevels.join(', ')}`),
    parent: z.string().nullable().default(null),
    shared: z.boolean().default(false),
    aliases: z.array(words).default([]),
    example,
  })
  .transform(({ id, ...row }) => ({ ...row, id: id ?? slug(row.name), vague: false }))

const aliasSchema = z.strictObject({ of: z.string().min(1), aliases: z.array(words).min(1), example })

const nameSchema = z
  .strictObject({
    type: z.string(),
    name: words,
    aliases: z.array(words).default([]),
    issuingBody: z.string().nullable().default(null),
    numbered: z.enum(['term', 'year', 'none'], 'must be one of term, year, none').default('none'),
    example,
  })
  .transform((row) => ({ ...row, type: row.type as DirectiveType }))

const spellingSchema = z.strictObject({
  written: letters,
  meant: words,
  in: z.enum(['name', 'name-start', 'symbol'], 'must be one of name, name-start, symbol'),
  example,
})

const schema = z.strictObject({
  types: z.array(typeSchema).default([]),
  bodies: z.array(bodySchema).default([]),
  aliases: z.array(aliasSchema).default([]),
  names: z.array(nameSchema).default([]),
  spellings: z.array(spellingSchema).default([]),
})

/**
 * Returns the rows that a lexicon file adds, for `createLexicon`: JSON with lists of `types`, `bodies`, `aliases`, `names` and
 * `spellings`. Throws `INVALID_INPUT` that names each bad row and field; nothing of a file with one is taken.
 */
export function readLexicon(text: string, name: string): LexiconRows {
  const { success, data, error } = schema.safeParse(parsed(text, name))
  if (!success) throw invalid(name, error.issues.map(problemOf))
  const problems = rowProblems(data)
  if (problems.length > 0) throw invalid(name, problems)
  return data
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (cause) {
    throw invalid(name, [`it is no JSON (${(cause as Error).message})`])
  }
}

/** Returns what is wrong with rows counted from 1: "bodies 2, level: must be one of …". */
function problemOf({ path: [list, index, ...field], message }: z.core.$ZodIssue): string {
  const row = typeof index === 'number' ? ` ${index + 1}` : ''
  const place = `${String(list ?? 'the file')}${row}${field.length > 0 ? `, ${String(field[0])}` : ''}`
  return `${place}: ${message}`
}

function invalid(name: string, problems: readonly string[]): ViendanError {
  return new ViendanError('INVALID_INPUT', `Cannot read the lexicon "${name}": ${problems.join('; ')}`)
}

import { z } from 'zod'
import { bases, citationForms, roles } from '../domain/citation.ts'
import type { DirectiveType } from '../domain/directive-type.ts'
import { bodyLevels } from '../domain/issuing-body.ts'
import { statuses } from '../domain/resolution.ts'
import { searchKinds } from '../store/view/search-view.ts'
import { dateRange, isoDate, optional } from './arguments.ts'
import { eitherTextOrFile, givenText, isEitherTextOrFile } from './given-text.ts'

const text = optional(z.string())
// the schema knows which there are
const directiveType = z.custom<DirectiveType>((value) => typeof value === 'string')
const direction = z.enum(['ASC', 'DESC'])
const bodyFilter = { issuingBody: text, withMembers: optional(z.boolean()) }

function orderOf<const Field extends string>(fields: readonly Field[]) {
  return z.object({ field: z.enum(fields), direction })
}

/** Arguments of `reports`. */
export const reportArguments = z.object({
  filter: optional(z.object({ issuer: text, title: text, published: optional(dateRange) })),
  orderBy: optional(orderOf(['PUBLISHED', 'TITLE'])),
})

/** Arguments of `directives`. */
export const directiveArguments = z.object({
  filter: optional(
    z.object({
      ...bodyFilter,
      types: optional(z.array(directiveType)),
      // codes are stored composed
      codePrefix: optional(z.string().transform((prefix) => prefix.trim().normalize('NFC'))),
      withoutIssuingBody: optional(z.boolean()),
      term: text,
      year: text,
      issuedOn: optional(dateRange),
      report: text,
    }),
  ),
  orderBy: optional(orderOf(['ISSUED_ON', 'CODE', 'CITATIONS'])),
})

/** Arguments of `citations`. */
export const citationArguments = z.object({
  filter: optional(
    z.object({
      ...bodyFilter,
      report: text,
      achievement: text,
      directive: text,
      roles: optional(z.array(z.enum(roles))),
      forms: optional(z.array(z.enum(citationForms))),
      statuses: optional(z.array(z.enum(statuses))),
      bases: optional(z.array(z.enum(bases))),
      types: optional(z.array(directiveType)),
    }),
  ),
})

/** Arguments of `issuingBodies`. */
export const issuingBodyArguments = z.object({
  filter: optional(z.object({ levels: optional(z.array(z.enum(bodyLevels))), name: text })),
  orderBy: optional(orderOf(['NAME', 'DIRECTIVES'])),
})

/** Arguments of `issuingBodySummary`. */
export const summaryArguments = z.object({
  filter: optional(
    z.intersection(
      dateRange,
      z.object({
        report: text,
        term: text,
        levels: optional(z.array(z.enum(bodyLevels))),
        rollUp: optional(z.boolean()),
      }),
    ),
  ),
})

export const lookUpArguments = z.object({
  text: z.string().min(1).max(10_000),
  asOf: optional(isoDate),
})

/** Arguments of `search`. */
export const searchArguments = z.object({
  text: z.string().max(200),
  kinds: optional(z.array(z.enum(searchKinds))),
})

/** Arguments of `extract`. */
export const extractArguments = z.object({ text: z.string().max(100_000) })

/** Arguments of `read`. */
export const readingArguments = z.object({
  input: z
    .object({ ...givenText, published: optional(isoDate) })
    .refine(isEitherTextOrFile, eitherTextOrFile),
})

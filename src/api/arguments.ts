import { z } from 'zod'
import { ViendanError } from '../domain/error.ts'
import { issueDate } from '../domain/issue-date.ts'
import type { Keyset, Slice } from '../store/view/paging.ts'
import { decodeCursor } from './cursor.ts'

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** A page that was asked for; `slice` reads one element more, which tells whether another page follows. */
export interface PageRequest {
  readonly first: number
  readonly keyset: Keyset
  readonly slice: Slice
}

const first = z.int().min(1).max(100).nullish()
const firstOnly = z.object({ first })

/** GraphQL tells an argument that is null apart from one that is absent; here they are the same. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined)
}

/** An ISO day, month or year. */
export const isoDate = z
  .string()
  .refine(
    (text) => issueDate(text) !== null,
    'expected an ISO date such as "2021-07-30", "2021-07" or "2021"',
  )

const range = z
  .object({ since: optional(isoDate), until: optional(isoDate) })
  .refine(({ since, until }) => isOrdered(since, until), {
    path: ['until'],
    message: 'expected a date that is not before "since"',
  })

/** A range of dates. */
export const dateRange = range

/** Returns how many elements are asked for. */
export function readFirst(args: { readonly first?: number | null }): number {
  return readArguments(firstOnly, args).first ?? 20
}

/** Returns the page that the arguments of a connection ask for. */
export function readPage(args: PageArguments, keyset: Keyset): PageRequest {
  const size = readFirst(args)
  const after = args.after == null ? null : decodeCursor(keyset, args.after)
  return { first: size, keyset, slice: { limit: size + 1, after } }
}

/** Returns checked arguments; throws `INVALID_INPUT` with the path of the first issue and the number of the others. */
export function readArguments<T extends z.ZodType>(schema: T, args: unknown): z.output<T> {
  const result = schema.safeParse(args)
  if (result.success) return result.data
  const [issue, ...others] = result.error.issues
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const path = issue?.path.join('.') ?? ''
  const message = `Argument "${path}": ${reason(issue)}${more}`
  throw new ViendanError('INVALID_INPUT', message, { cause: result.error })
}

function reason(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.path.at(-1) === 'first') return 'expected a whole number from 1 to 100'
  return issue?.message ?? 'not valid'
}

function isOrdered(since: string | undefined, until: string | undefined): boolean {
  if (since === undefined || until === undefined) return true
  return (issueDate(since)?.startsOn ?? '') <= (issueDate(until)?.endsOn ?? '')
}

import { z } from 'zod'
import { issueDate } from '../domain/issue-date.ts'

/** An ISO date, month or year that is in the calendar. */
export const isoDate = z
  .string()
  .refine(
    (value) => issueDate(value) !== null,
    'it must be a date YYYY-MM-DD, a month YYYY-MM or a year YYYY',
  )

/** A TCP port; 0 lets the system choose one. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/u, 'it must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65535, 'it must be a whole number from 0 to 65535')

/** An address to listen on. */
export const host = z.string().regex(/^\S+$/u, 'it must be a host name or an address')

import { z } from 'zod'
import { issueDate } from '../domain/issue-date.ts'
import { bodyLevels } from '../domain/issuing-body.ts'

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

/** Khóa as a Roman numeral, in any case. */
export const term = z
  .string()
  .transform((value) => value.trim().toUpperCase())
  .pipe(z.string().regex(/^[IVX]{1,6}$/u, 'it must be a Roman numeral such as XIII'))

const levelNames = bodyLevels.map((level) => level.toLowerCase().replaceAll('_', '-'))

/** Levels of issuing bodies, parted by commas: "party-central,state-ministry". */
export const levels = z
  .string()
  .transform((value) => value.split(',').map((name) => name.trim().toUpperCase().replaceAll('-', '_')))
  .pipe(z.array(z.enum(bodyLevels, `each must be one of ${levelNames.join(', ')}`)))

import { z } from 'zod'
import type { Option } from './command.ts'
import { isoDate } from './values.ts'

export const filled = z.string().refine((value) => value.trim() !== '', 'it must not be empty')

/** The options that tell of all reports of a load what their files do not. */
export const reportOptions = {
  published: {
    type: 'string',
    value: 'DATE',
    help: 'When the reports appeared: YYYY, YYYY-MM or YYYY-MM-DD',
  },
  issuer: { type: 'string', value: 'NAME', help: 'Who issued the reports' },
} as const satisfies Record<string, Option>

export const reportValues = { published: isoDate.optional(), issuer: filled.optional() }

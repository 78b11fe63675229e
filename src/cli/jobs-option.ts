import { z } from 'zod'
import type { Option } from './command.ts'
import { defaultJobs } from './ordered-pool.ts'

/** The option of every command that reads many texts. */
export const jobsOption = {
  jobs: {
    type: 'string',
    short: 'j',
    value: 'N',
    help: 'How many threads extract citations (default: as many as the machine has cores)',
  },
} as const satisfies Record<string, Option>

/** Checks the number of threads. */
export const jobs = z
  .string()
  .regex(/^[1-9]\d{0,2}$/u, 'it must be a whole number from 1')
  .transform(Number)
  .default(defaultJobs)

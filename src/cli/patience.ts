import { z } from 'zod'
import type { GraphStore } from '../store/graph-store.ts'
import { patientStore } from '../store/patient-store.ts'
import { failureText } from './failure.ts'
import { tell, type Io } from './io.ts'
import type { Option } from './command.ts'

/** The option of every command whose work is long and can be gone on with. */
export const waitOption = {
  wait: {
    type: 'string',
    value: 'SECONDS',
    default: '60',
    help: 'How long a Neo4j that stops answering in the middle of the work is tried again',
  },
} as const satisfies Record<string, Option>

export const waitValue = z
  .string()
  .regex(/^\d{1,6}$/u, 'it must be a whole number of seconds')
  .transform(Number)

/** Returns the same store, which waits for a server that stops answering and tells of it. */
export function patient(store: GraphStore, seconds: number, io: Io): GraphStore {
  return patientStore(store, {
    seconds,
    onWait: (error) => tell(io, `viendan: waiting up to ${seconds} seconds: ${failureText(error)}`),
  })
}

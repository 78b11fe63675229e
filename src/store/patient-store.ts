import { setTimeout } from 'node:timers/promises'
import { ViendanError } from '../domain/error.ts'
import type { GraphStore } from './graph-store.ts'
import { storeWith } from './store-with.ts'

export interface Patience {
  /** For how long a store that stopped answering is tried again, in seconds. */
  readonly seconds: number
  /** Told once each time it stops answering. */
  readonly onWait: (error: ViendanError) => void
}

const shortest = 200
const longest = 5_000

/**
 * Returns the same store for long work: what fails because a server does not answer is tried again until it does, or until
 * the patience is over; then that error is thrown. A store of this process alone does not come back by waiting.
 * A transaction whose end was not heard may be written twice, so `work` must lead to the same graph when it is repeated.
 */
export function patientStore(store: GraphStore, patience: Patience): GraphStore {
  if (!store.supports.sharedBetweenProcesses) return store
  const patiently = <T>(work: () => Promise<T>): Promise<T> => untilAnswered(work, patience)
  return storeWith(store, {
    read: (name, parameters, signal) => patiently(() => store.read(name, parameters, signal)),
    keys: (order, range, signal) => patiently(() => store.keys(order, range, signal)),
    write: (work) => patiently(() => store.write(work)),
  })
}

async function untilAnswered<T>(work: () => Promise<T>, { seconds, onWait }: Patience): Promise<T> {
  let since: number | null = null
  for (let pause = shortest; ; pause = Math.min(2 * pause, longest)) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ViendanError) || error.code !== 'STORE_UNAVAILABLE') throw error
      // a clock that is set back or forward in the meantime must not change how long it is waited
      const now = performance.now()
      if (since === null) onWait(error)
      since ??= now
      if (now - since + pause > 1_000 * seconds) throw error
    }
    await setTimeout(pause)
  }
}

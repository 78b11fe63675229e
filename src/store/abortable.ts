import { ViendanError } from '../domain/error.ts'
import type { GraphStore } from './graph-store.ts'
import { storeWith } from './store-with.ts'

/** What is told of each statement that was read. */
export type Observer = (statement: string, seconds: number) => void

/**
 * Returns the same store for one request: what it reads ends when the signal does, and nothing more is read then. Throws
 * `REQUEST_TIMEOUT` when the time is over.
 */
export function abortable(store: GraphStore, signal: AbortSignal, observe?: Observer): GraphStore {
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (signal.aborted) throw reasonOf(signal)
    const started = performance.now()
    try {
      return await untilAborted(work(), signal)
    } finally {
      observe?.(name, (performance.now() - started) / 1000)
    }
  }
  return storeWith(store, {
    read: (name, parameters) => timed(name, () => store.read(name, parameters, signal)),
    keys: (order, range) => timed(`keys/${order}`, () => store.keys(order, range, signal)),
  })
}

/** An engine that cannot end a statement goes on with it for nobody. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let leave = (): void => undefined
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => reject(reasonOf(signal))
    signal.addEventListener('abort', leave, { once: true })
  })
  try {
    return await Promise.race([work, left])
  } catch (error) {
    throw signal.aborted ? reasonOf(signal) : error
  } finally {
    signal.removeEventListener('abort', leave)
    work.catch(() => undefined)
  }
}

function reasonOf(signal: AbortSignal): Error {
  const cause: unknown = signal.reason
  if ((cause as { name?: unknown } | undefined)?.name === 'TimeoutError')
    return new ViendanError('REQUEST_TIMEOUT', 'The answer takes too long: ask for less', { cause })
  return cause instanceof Error ? cause : new Error('The client left', { cause })
}

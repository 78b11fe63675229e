import type { GraphStore, Row } from './graph-store.ts'
import { storeWith } from './store-with.ts'

/** A statement that runs for all who ask it. */
interface Flight {
  readonly rows: Promise<readonly Row[]>
  readonly ending: AbortController
  waiting: number
}

/**
 * Returns the same store for many who read at once: who asks what is being read already waits for that answer, unless this
 * process wrote since it began, so that everyone reads what they wrote. It ends when all who wait have left.
 */
export function sharedReads(store: GraphStore): GraphStore {
  const flights = new Map<string, Flight>()
  const begin = (name: string, question: string, parameters?: Parameters<GraphStore['read']>[1]): Flight => {
    const ending = new AbortController()
    const rows = store.read(name, parameters, ending.signal).finally(() => {
      if (flights.get(question) === flight) flights.delete(question)
    })
    const flight: Flight = { rows, ending, waiting: 0 }
    flights.set(question, flight)
    return flight
  }
  return storeWith(store, {
    read: (name, parameters, signal) => {
      const question = JSON.stringify([name, parameters])
      const flight = flights.get(question) ?? begin(name, question, parameters)
      return passenger(flight, signal, () => {
        if (flights.get(question) === flight) flights.delete(question)
      })
    },
    write: (work) => store.write(work).finally(() => flights.clear()),
    clear: () => store.clear().finally(() => flights.clear()),
  })
}

/** Waits for a flight until the signal is given; the last one who leaves ends it. */
async function passenger(
  flight: Flight,
  signal: AbortSignal | undefined,
  end: () => void,
): Promise<readonly Row[]> {
  flight.waiting += 1
  const leave = (): void => {
    flight.waiting -= 1
    if (flight.waiting > 0) return
    end()
    flight.ending.abort(signal?.reason)
  }
  signal?.addEventListener('abort', leave, { once: true })
  try {
    return await flight.rows
  } finally {
    signal?.removeEventListener('abort', leave)
  }
}

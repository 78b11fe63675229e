import type { GraphStore } from './graph-store.ts'
import { storeWith } from './store-with.ts'

/**
 * Returns the same store for one request: what is asked again in the same words is not read again. A write makes all of it be
 * read anew.
 */
export function askedOnce(store: GraphStore): GraphStore {
  const answers = new Map<string, Promise<unknown>>()
  const once = <T>(question: readonly unknown[], ask: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify(question)
    const known = answers.get(key) as Promise<T> | undefined
    const answer = known ?? ask()
    if (!known) answers.set(key, answer)
    return answer
  }
  return storeWith(store, {
    read: (name, parameters, signal) => once([name, parameters], () => store.read(name, parameters, signal)),
    keys: (order, range, signal) => once(['keys', order, range], () => store.keys(order, range, signal)),
    write: (work) => store.write(work).finally(() => answers.clear()),
    clear: () => store.clear().finally(() => answers.clear()),
  })
}

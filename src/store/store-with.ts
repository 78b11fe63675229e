import type { GraphStore } from './graph-store.ts'

/** Returns a store that does what another does, but for the methods given. */
export function storeWith(store: GraphStore, changed: Partial<GraphStore>): GraphStore {
  return {
    name: store.name,
    supports: store.supports,
    open: () => store.open(),
    read: (name, parameters, signal) => store.read(name, parameters, signal),
    keys: (order, range, signal) => store.keys(order, range, signal),
    write: (work) => store.write(work),
    ping: () => store.ping(),
    clear: () => store.clear(),
    close: () => store.close(),
    ...changed,
  }
}

import { ViendanError } from '../domain/error.ts'
import type { Engine, EngineDescription } from './engine.ts'
import type { GraphStore } from './graph-store.ts'

/**
 * Makes a store of an engine: it is opened at the first use, once, and closed once.
 * An opening that failed is tried again at the next use, so a server may come up later than its clients.
 */
export function lazyStore(description: EngineDescription): GraphStore {
  let opening: Promise<Engine> | null = null
  let closing: Promise<void> | null = null

  async function engine(): Promise<Engine> {
    if (closing) {
      throw new ViendanError('STORE_UNAVAILABLE', `${description.place} was closed: open the store again`)
    }
    opening ??= description.open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  async function close(): Promise<void> {
    const open = await opening?.catch(() => null)
    await open?.close()
  }

  return {
    name: description.name,
    supports: description.supports,
    open: async () => {
      await engine()
    },
    read: async (name, parameters, signal) => (await engine()).read(name, parameters, signal),
    keys: async (order, range, signal) => (await engine()).keys(order, range, signal),
    write: async (work) => (await engine()).write(work),
    ping: async () => (await engine()).ping(),
    clear: async () => (await engine()).clear(),
    close: async () => (closing ??= close()),
  }
}

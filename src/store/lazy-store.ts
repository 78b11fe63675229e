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
  let checking: Promise<void> | null = null

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

  /** Returns the engine once its graph is known to be one that this version can read. */
  async function ready(): Promise<Engine> {
    const open = await engine()
    checking ??= refuseOutdated(open, description.place).catch((error: unknown) => {
      checking = null
      throw error
    })
    await checking
    return open
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
    read: async (name, parameters, signal) =>
      (await (lasting.has(name) ? engine() : ready())).read(name, parameters, signal),
    keys: async (order, range, signal) => (await ready()).keys(order, range, signal),
    write: async (work) => (await ready()).write(work),
    ping: async () => (await engine()).ping(),
    clear: async () => (await engine()).clear(),
    close: async () => (closing ??= close()),
  }
}

/** Statements that read of any graph what it can be made of again. */
const lasting: ReadonlySet<string> = new Set(['read/export-reports', 'read/register-page'])

async function refuseOutdated(engine: Engine, place: string): Promise<void> {
  const [row] = await engine.read('read/outdated', { limit: 1 })
  if (row?.['outdated'] !== true) return
  throw new ViendanError(
    'STORE_OUTDATED',
    `${place} holds a graph of an earlier version: make it again with "viendan rebuild"`,
  )
}

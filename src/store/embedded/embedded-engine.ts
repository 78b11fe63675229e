import { join } from 'node:path'
import type { Engine, EngineDescription } from '../engine.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { checkpointing } from './checkpoints.ts'
import { databaseFile } from './database-file.ts'
import { commitError, isConflict, isOverdue } from './embedded-errors.ts'
import type { GrafeoDatabase } from './grafeo.ts'
import { closeQuietly, openDatabase, run } from './open-database.ts'
import { keyChange, OrderedKeys, type KeyChange } from './ordered-keys.ts'
import { ownFiles } from './own-files.ts'
import { serial } from './serial.ts'

const attempts = 5
const overdueAttempts = 2

/** Describes the embedded engine on a folder, which holds one database file and its log. */
export function embeddedEngine(folder: string): EngineDescription {
  return {
    name: 'embedded',
    supports: { concurrentWrites: false, sharedBetweenProcesses: false, orderedIndexes: false },
    place: `The folder "${folder}"`,
    open: () => openEngine(folder),
  }
}

async function openEngine(folder: string): Promise<Engine> {
  return engine(await openDatabase(folder), folder)
}

function engine(database: GrafeoDatabase, folder: string): Engine {
  const oneAfterAnother = serial()
  const requireFiles = ownFiles(folder, join(folder, databaseFile))
  const reading = new Set<Promise<unknown>>()
  const beforeWrite = checkpointing(database, join(folder, databaseFile))
  const ordered = new OrderedKeys(read)

  async function read(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const result = run(database, name, parameters).catch((error: unknown) => {
      if (!isOverdue(error)) throw error
      return run(database, name, parameters)
    })
    reading.add(result)
    return result.finally(() => reading.delete(result))
  }

  return {
    read,
    write: (work) =>
      oneAfterAnother(() => {
        // its thread takes a tenth of a second to end at close, which one who only reads need not wait for
        beforeWrite()
        return transact({ database, folder, requireFiles, ordered }, work)
      }),
    keys: (order, range) => ordered.keys(order, range),
    ping: async () => {
      requireFiles()
      await read('read/ping')
    },
    clear: () =>
      oneAfterAnother(async () => {
        await run(database, 'write/clear')
        ordered.forget()
        database.walCheckpoint()
      }),
    close: () =>
      oneAfterAnother(async () => {
        await Promise.allSettled(reading)
        closeQuietly(database)
      }),
  }
}

interface Open {
  readonly database: GrafeoDatabase
  readonly folder: string
  readonly requireFiles: () => void
  readonly ordered: OrderedKeys
}

async function transact<T>(open: Open, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transactOnce(open, work)
    } catch (error) {
      const most = isOverdue(error) ? overdueAttempts : isConflict(error) ? attempts : 1
      if (attempt >= most) throw error
    }
  }
}

async function transactOnce<T>(
  { database, folder, requireFiles, ordered }: Open,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const changes: KeyChange[] = []
  const transaction = database.beginTransaction()
  let result: T
  try {
    result = await work({
      run: async (name, parameters = {}) => {
        const rows = await run(transaction, name, parameters)
        const change = keyChange(name, parameters, rows)
        if (change) changes.push(change)
        return rows
      },
    })
    requireFiles()
  } catch (error) {
    transaction.rollback()
    throw error
  }
  try {
    transaction.commit()
  } catch (cause) {
    throw commitError(folder, cause)
  }
  ordered.follow(changes)
  requireFiles()
  return result
}

import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ViendanError } from '../../domain/error.ts'
import type { Engine, EngineDescription } from '../engine.ts'
import type { Parameters, Row, Transaction, Value } from '../graph-store.ts'
import { schemaStatements, statement } from '../statements.ts'
import { checkpointing } from './checkpoints.ts'
import { databaseFile } from './database-file.ts'
import { commitError, folderError, isConflict, openingError, statementError } from './embedded-errors.ts'
import type { GrafeoDatabase, GrafeoQueries } from './grafeo.ts'
import { openGrafeo } from './grafeo.ts'
import { keyChange, OrderedKeys, type KeyChange } from './ordered-keys.ts'
import { ownFiles } from './own-files.ts'
import { serial } from './serial.ts'
import { requireFormat } from './store-format.ts'
import { finishSwap } from './swap.ts'

const attempts = 5

/** The labels whose nodes search finds by their words. */
const searchedLabels = ['Report', 'Achievement', 'Directive', 'IssuingBody']
const everyWord = { tokenizer: 'standard', stopWords: [] }

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
  makeFolder(folder)
  finishSwap(folder)
  requireFormat(folder)
  let database: GrafeoDatabase
  try {
    database = await openGrafeo(join(folder, databaseFile))
  } catch (cause) {
    throw openingError(folder, cause)
  }
  try {
    for (const name of schemaStatements('embedded')) await run(database, name)
    for (const label of searchedLabels) await database.createTextIndex(label, 'folded', everyWord)
  } catch (error) {
    closeQuietly(database)
    throw openingError(folder, error instanceof ViendanError ? error.cause : error)
  }
  return engine(database, folder)
}

/** What is committed is in the log; that the log could not be moved into the database file takes nothing away. */
function closeQuietly(database: GrafeoDatabase): void {
  try {
    database.close()
  } catch {
    // a full disk or a folder that is gone: the next opening reads the log, or tells of it
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw folderError(folder, cause)
  }
}

function engine(database: GrafeoDatabase, folder: string): Engine {
  const oneAfterAnother = serial()
  const requireFiles = ownFiles(folder, join(folder, databaseFile))
  const reading = new Set<Promise<unknown>>()
  const beforeWrite = checkpointing(database, join(folder, databaseFile))
  const ordered = new OrderedKeys(read)

  async function read(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const result = run(database, name, parameters)
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
      if (attempt >= attempts || !isConflict(error)) throw error
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

async function run(
  queries: GrafeoQueries,
  name: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  const text = statement(name, 'embedded')
  try {
    const result = await queries.executeCypher(text, parameters)
    return result.toArray().map((row) => plain(row) as Row)
  } catch (cause) {
    throw statementError(name, cause)
  }
}

/** Returns a value of the engine as one of the contract: a whole number past 2^53 comes as a bigint. */
function plain(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
  }
  return value as Value
}

import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ViendanError } from '../../domain/error.ts'
import type { Parameters, Row, Value } from '../graph-store.ts'
import { schemaStatements, statement } from '../statements.ts'
import { databaseFile } from './database-file.ts'
import { folderError, openingError, statementError } from './embedded-errors.ts'
import { openGrafeo, type GrafeoDatabase, type GrafeoQueries } from './grafeo.ts'
import { requireFormat } from './store-format.ts'
import { finishSwap } from './swap.ts'

/** The labels whose nodes search finds by their words. */
const searchedLabels = ['Report', 'Achievement', 'Directive', 'IssuingBody']
const everyWord = { tokenizer: 'standard', stopWords: [] }

/** Opens the database of a folder, making it when there is none, with everything that its statements need. */
export async function openDatabase(folder: string): Promise<GrafeoDatabase> {
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
  return database
}

/** Closes a database. What is committed is in the log; that the log could not be moved into the database file takes nothing away. */
export function closeQuietly(database: GrafeoDatabase): void {
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

/** Runs a statement by its name. */
export async function run(
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

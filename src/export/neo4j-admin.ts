import { ViendanError } from '../domain/error.ts'
import type { GraphElement } from '../store/graph-element.ts'
import type { Value } from '../store/graph-store.ts'
import type { Column } from './columns.ts'
import type { FilePart } from './file-part.ts'
import { csvText, tableRows, type Cell, type TableFormat, type TablePart } from './table-files.ts'
import { cellsOf, graphTables, tableOf, type GraphTable } from './tables.ts'

/** What parts the members of a list: a control character, which no text of a report should hold. */
const listMark = '\u001f'

/** How the importer is told of a table and its files. */
export const importFormat: TableFormat = {
  fileOf: ({ name }) => `${name}.csv`,
  columnsOf: ({ columns }) => columns,
  cell: importCell,
}

/**
 * Gives the files that `neo4j-admin database import full` makes a database of: for each table a header and its rows, then
 * the schema, to be run on the database, and the command. Everything that nodes keep is in them, so that the database is
 * the one that loading would have made. `schema` is the text of the statements that make it.
 */
export function neo4jAdminFiles(
  elements: AsyncIterable<GraphElement>,
  schema: string,
): AsyncGenerator<FilePart> {
  return importFiles(tableRows(elements, importFormat), schema)
}

/** Gives the same files of rows that are made already. */
export async function* importFiles(rows: AsyncIterable<TablePart>, schema: string): AsyncGenerator<FilePart> {
  yield* headerFiles()
  // the command names every file
  yield* graphTables.map((table) => ({ file: importFormat.fileOf(table), text: '' }))
  const seen = { longest: 0, isMultiline: false }
  for await (const part of rows) {
    seen.longest = Math.max(seen.longest, part.longest)
    seen.isMultiline ||= part.isMultiline
    yield part
  }
  yield* commandFiles(schema, seen)
}

/** Returns the header of each table. */
export function headerFiles(): FilePart[] {
  return graphTables.map((table) => ({ file: headerOf(table), text: `${header(table)}\n` }))
}

/** What the importer must be told of the rows. */
export interface RowsSeen {
  /** The number of characters of the longest value. */
  readonly longest: number
  /** True when a value goes over several lines. */
  readonly isMultiline: boolean
  /** The tables that have rows, when those of others have no file. @default every table */
  readonly tables?: ReadonlySet<string>
  /** Returns the name of the file of a table, or a pattern of its files. @default one file a table */
  readonly fileOf?: (table: GraphTable) => string
}

/** Returns the schema and the script that imports. */
export function commandFiles(schema: string, seen: RowsSeen): FilePart[] {
  return [
    { file: 'schema.cypher', text: schema },
    { file: 'import.sh', text: importScript(seen) },
  ]
}

/** Returns an element as a line of its import file, with its line end. */
export function importLine(element: GraphElement): string {
  return csvText([cellsOf(element, tableOf(element).columns).map(importCell)])
}

function header({ label, kind, columns }: GraphTable): string {
  const ends = kind ? [`:START_ID(${kind.start})`, `:END_ID(${kind.end})`] : []
  const names = columns.map((column) =>
    label && column.name === 'id' ? `id:ID(${label})` : `${column.name}:${importType(column)}`,
  )
  return [...ends, ...names].join(',')
}

function importType({ type }: Column): string {
  return type.replace('int', 'long')
}

function importCell(value: Value): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  const members = (value as readonly Value[]).map(String)
  const marked = members.find((member) => member.includes(listMark))
  if (marked === undefined) return members.join(listMark)
  throw new ViendanError(
    'INVALID_INPUT',
    `Cannot export "${marked}" for neo4j-admin: it holds the control character U+001F, which parts the members of lists`,
  )
}

const megabyte = 1_048_576

function importScript({ longest, isMultiline, tables, fileOf = importFormat.fileOf }: RowsSeen): string {
  // a character takes at most three bytes for each unit, and a value is read whole
  const buffer = Math.max(4, Math.ceil((longest * 3) / megabyte) + 1)
  const options = [
    '--overwrite-destination --id-type=string --array-delimiter=U+001F',
    `--read-buffer-size=${buffer}m`,
    // the second form, which names the files, fails on files of 5.26 that are larger than the buffer
    ...(isMultiline ? ['--multiline-fields-format=v1 --multiline-fields=true'] : []),
    ...graphTables
      .filter(({ name }) => tables?.has(name) ?? true)
      .map((table) => {
        const option = table.label ? `--nodes=${table.label}` : `--relationships=${table.kind?.type ?? ''}`
        // the calendar versions want a path with a folder
        return `'${option}=./${headerOf(table)},./${fileOf(table)}'`
      }),
  ]
  const command = `exec "\${NEO4J_ADMIN:-neo4j-admin}" database import full "\${1:-neo4j}"`
  return `${scriptHead}${[command, ...options].join(' \\\n  ')}\n`
}

const scriptHead = `#!/bin/sh
# Makes a Neo4j database of the files beside it: sh import.sh [DATABASE]. Everything in that database is replaced, so stop
# the server first, or the database on an Enterprise server. The command is the same for Neo4j 5.26 and for the
# calendar versions. Afterwards start the server and run schema.cypher on it, which viendan does by itself at its first use:
#   cypher-shell --file schema.cypher
set -eu
cd "$(dirname "$0")"
`

function headerOf({ name }: GraphTable): string {
  return `${name}.header.csv`
}

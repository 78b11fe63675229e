import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { canonicalCode } from '../../lexicon/canonical-code.ts'
import type { GraphStore, Row, Value } from '../../store/graph-store.ts'
import { graphView } from '../../store/graph-view.ts'
import { savedQuestions, withValues, type SavedQuestion } from '../../store/saved-questions.ts'
import { formatTable, tableFormats, type TableFormat } from '../../summary/format.ts'
import type { Cell, Table } from '../../summary/table.ts'
import { exitCodes, type Command, type Usage } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { findBody } from '../find-body.ts'
import { print, type Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'

const usage = {
  name: 'query',
  usage: 'query [NAME] [--KEY VALUE …] [options]',
  about: `Asks one of the saved questions of cypher/browser and prints its rows; without a NAME, lists them. Each has values
of its own to ask about, which --KEY VALUE replaces. The same files run in Neo4j Browser.`,
  options: {
    cypher: { type: 'boolean', help: 'Print the statement, ready for Neo4j Browser, and run nothing' },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      default: 'table',
      help: 'table, markdown, csv or json',
    },
    ...storeOption,
  },
  operands: { least: 0, most: 1, name: 'NAME' },
  examples: [
    'viendan query',
    'viendan query achievements-of-a-directive --code "24-QĐ/TW"',
    'viendan query acted-on-a-body --body "Bộ Chính trị" --format csv',
    'viendan query open-questions --cypher',
  ],
} as const satisfies Usage

const ownValues = z.looseObject({
  cypher: z.boolean().default(false),
  format: z.enum(tableFormats, `it must be one of ${tableFormats.join(', ')}`),
  store: z.string().optional(),
})

export const queryCommand: Command = {
  ...usage,
  async execute(argv, io) {
    const questions = savedQuestions()
    const question = questions.find(({ name }) => argv.includes(name))
    // each question brings its own options
    const keys = (question?.parameters ?? []).map(({ name, about, initial }) => {
      return [name, { type: 'string', value: 'TEXT', default: initial, help: about }] as const
    })
    const options = { ...usage.options, ...Object.fromEntries(keys) }
    const { values, operands } = readArguments(argv, { ...usage, options }, ownValues)
    const [name] = operands
    if (name === undefined) await print(io, listOf(questions))
    else if (!question || question.name !== name) throw unknown(name, questions)
    else await answer(question, values, io)
    return exitCodes.done
  },
}

function listOf(questions: readonly SavedQuestion[]): string {
  const lines = questions.map(({ name, title, parameters }) => {
    const options = parameters.map((parameter) => ` --${parameter.name} "${parameter.initial}"`).join('')
    return `${name}${options}\n    ${title}\n`
  })
  return lines.join('')
}

function unknown(name: string, questions: readonly SavedQuestion[]): ViendanError {
  const near = didYouMean(
    name,
    questions.map((question) => question.name),
  )
  return new ViendanError('NOT_FOUND', `No saved question "${name}"${near || ': "viendan query" lists them'}`)
}

async function answer(
  question: SavedQuestion,
  { cypher, format, store: given, ...rest }: z.output<typeof ownValues>,
  io: Io,
): Promise<void> {
  const asked = Object.fromEntries(
    question.parameters.map(({ name, initial }) => {
      const value = rest[name]
      return [name, tidy(name, typeof value === 'string' ? value : initial)]
    }),
  )
  if (cypher) return print(io, withValues(question.cypher, asked))
  const location = storeLocation(given, io)
  requireGraph(location)
  const rows = await withStore(location, io, async (store) =>
    store.read(`browser/${question.name}`, await withBody(store, asked)),
  )
  await print(io, tableText(question, rows, format, io))
}

/** Codes may be written in any way that texts write them. */
function tidy(name: string, value: string): string {
  return name === 'code' ? (canonicalCode(value) ?? value) : value.trim().normalize('NFC')
}

/** A body may be given by its name. */
async function withBody(store: GraphStore, asked: Record<string, string>): Promise<Record<string, string>> {
  if (asked['body'] === undefined) return asked
  const body = await findBody(graphView(store), asked['body'])
  return { ...asked, body: body?.id ?? '' }
}

function tableText(question: SavedQuestion, rows: readonly Row[], format: TableFormat, io: Io): string {
  const columns = question.columns.map((key) => ({
    key,
    title: key,
    kind: rows.some((row) => typeof row[key] === 'number') ? ('count' as const) : ('text' as const),
  }))
  const table: Table = {
    caption: question.title,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, cellOf(row[key])]))),
    total: null,
    ...(rows.length === 0 && { note: 'No rows' }),
  }
  return formatTable(table, format, { width: io.stdout.columns })
}

function cellOf(value: Value | undefined): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'string') return value
  return Array.isArray(value) ? value.map(String) : JSON.stringify(value)
}

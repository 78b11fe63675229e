import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { loadRegister, readRegister, removeRegistered } from '../../ingest/register.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { graphView } from '../../store/graph-view.ts'
import type { EntryNode } from '../../store/view/register-view.ts'
import { plainText } from '../../text/plain-text.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print, tell, type Io } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'

const page = 200

export const registerCommand = defineCommand({
  name: 'register',
  usage: 'register load FILE.csv | list | show ID | remove ID',
  about: `Keeps the register: the known directives with their sources, which tell what bare citations mean and come
before what citations state. "load" adds the rows of a CSV file, each in the place of the entry of the
same directive, all or, when a row is bad, none; "list" prints all entries as CSV, "show" one of them,
"remove" takes one away. Citations whose answers change are answered again.`,
  options: {
    'skip-bad': { type: 'boolean', help: 'With load: leave bad rows out instead of loading nothing' },
    ...lexiconOption,
    ...storeOption,
  } as const,
  operands: { least: 1, most: 2, name: 'load FILE, list, show ID or remove ID' },
  examples: ['viendan register load data/register.csv', 'viendan register show "24-QĐ/TW@XIII"'],
  values: z.object({
    'skip-bad': z.boolean().default(false),
    lexicon: z.string().optional(),
    store: z.string().optional(),
  }),
  async run({ store: given, lexicon: file, 'skip-bad': skipBad }, [verb = '', operand], io) {
    const location = storeLocation(given, io)
    const work = workOf(verb, operand, { skipBad, lexicon: await lexiconOf(file, io) })
    if (verb !== 'load') requireGraph(location)
    return withStore(location, io, (store) => work(store, io))
  },
})

type Work = (store: GraphStore, io: Io) => Promise<number>

interface Mode {
  readonly skipBad: boolean
  readonly lexicon: Lexicon
}

function workOf(verb: string, operand: string | undefined, mode: Mode): Work {
  if (verb === 'list' && operand === undefined) return list
  if (operand === undefined || !['load', 'show', 'remove'].includes(verb)) {
    throw new ViendanError('WRONG_USAGE', 'Expected "load FILE", "list", "show ID" or "remove ID"')
  }
  if (verb === 'load') return (store, io) => load(store, operand, { ...mode, io })
  if (verb === 'show') return (store, io) => show(store, operand, io)
  return (store, io) => remove(store, operand, { ...mode, io })
}

async function load(
  store: GraphStore,
  path: string,
  { skipBad, lexicon, io }: Mode & { readonly io: Io },
): Promise<number> {
  const { entries, problems } = readRegister(await plainText(path), path, lexicon)
  for (const problem of problems) tell(io, `viendan: INVALID_INPUT: ${path}:${problem}`)
  if (problems.length > 0 && !skipBad) {
    tell(io, 'viendan: nothing was loaded; correct the rows above, or leave them out with --skip-bad')
    return exitCodes.failed
  }
  await loadRegister(store, entries, { lexicon })
  await print(io, `Loaded ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} of the register\n`)
  return problems.length > 0 ? exitCodes.failed : exitCodes.done
}

const columns = ['id', 'name', 'issuedOn', 'bodies', 'subject', 'source', 'grade'] as const

async function list(store: GraphStore, io: Io): Promise<number> {
  const view = graphView(store)
  await print(io, stringify([columns]))
  for (let after = ''; ;) {
    const entries = await view.registerPage(after, page)
    if (entries.length === 0) return exitCodes.done
    await print(io, stringify(entries.map((entry) => columns.map((column) => cell(entry, column)))))
    after = entries.at(-1)?.id ?? ''
  }
}

function cell(entry: EntryNode, column: (typeof columns)[number]): string {
  const value = entry[column]
  return value === null ? '' : typeof value === 'string' ? value : value.join(' | ')
}

async function show(store: GraphStore, id: string, io: Io): Promise<number> {
  const entry = (await graphView(store).registered([id])).get(id)
  if (!entry) throw notRegistered(id)
  await print(io, `${JSON.stringify(entry, null, 2)}\n`)
  return exitCodes.done
}

async function remove(
  store: GraphStore,
  id: string,
  { lexicon, io }: Mode & { readonly io: Io },
): Promise<number> {
  if (!(await removeRegistered(store, id, { lexicon }))) throw notRegistered(id)
  await print(io, `Removed "${id}" from the register\n`)
  return exitCodes.done
}

function notRegistered(id: string): ViendanError {
  return new ViendanError(
    'NOT_FOUND',
    `No entry "${id}" in the register; "viendan register list" tells the ids`,
  )
}

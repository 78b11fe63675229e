import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { importFiles } from '../../export/neo4j-admin.ts'
import { bulkMade } from '../../ingest/bulk/bulk-graph.ts'
import { registerIndex } from '../../ingest/bulk/register-index.ts'
import { schemaText } from '../../store/statements.ts'
import {
  bulkElements,
  bulkRows,
  type BulkOutcome,
  type BulkReportsRequest,
  type BulkRun,
} from '../bulk-reports.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { tell, type Io } from '../io.ts'
import { jobs, jobsOption } from '../jobs-option.ts'
import { lexiconFile, lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { givenRegister, registerFileOptions, registerFileValues } from '../register-file.ts'
import { counted, troubleLines } from '../load-reports.ts'
import { reportOptions, reportValues } from '../report-options.ts'
import { requireImporter, runImport } from '../run-import.ts'
import { embeddedFolder } from '../store-option.ts'
import { makeFolder, tellFolder, writeFolder } from '../write-folder.ts'

const options = {
  out: {
    type: 'string',
    short: 'o',
    value: 'FOLDER',
    help: 'The new folder for the files of neo4j-admin, whole or not there',
  },
  import: {
    type: 'string',
    value: 'DATABASE',
    help: 'Make this database of the files as well, in place of what it holds, by neo4j-admin or NEO4J_ADMIN',
  },
  store: {
    type: 'string',
    value: 'embedded:FOLDER',
    help: 'Make an embedded graph in this new folder instead, whole or not there',
  },
  ...reportOptions,
  ...jobsOption,
  ...registerFileOptions,
  ...lexiconOption,
} as const

const newFolder = 'it must name a new folder'

export const bulkCommand = defineCommand({
  name: 'bulk',
  usage: 'bulk PATH… --out FOLDER | --store embedded:FOLDER [options]',
  about: `Makes the graph of very many reports at once, by all cores: an embedded graph, or the files of which neo4j-admin
makes a Neo4j database in one step, as export writes them, and that database. The graph is the one that ingest would
have made. The paths are those of ingest, and are read twice; a bad file is reported and the others go on.`,
  options,
  operands: { least: 1, most: Infinity, name: 'PATH of a file or folder' },
  examples: [
    'viendan bulk reports/ --store embedded:graph',
    'viendan bulk reports/ --out import',
    'viendan bulk reports.jsonl --out import --import neo4j',
  ],
  values: z
    .object({
      out: z.string().min(1, newFolder).optional(),
      import: z
        .string()
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,62}$/u, 'it must be the name of a database')
        .optional(),
      store: z
        .string()
        .regex(/^embedded:./u, 'it must be embedded:FOLDER; a server is filled by --out and --import')
        .optional(),
      ...reportValues,
      jobs,
      ...registerFileValues,
      lexicon: z.string().optional(),
    })
    .refine(({ out, store }) => out !== undefined || store !== undefined, {
      path: ['out'],
      error: newFolder,
    }),
  async run({ out, import: database, store, jobs, ...options }, paths, io) {
    if (store !== undefined && (out !== undefined || database !== undefined))
      throw new ViendanError('WRONG_USAGE', 'Option "--store" cannot be given with --out or --import')
    const { lexicon: given, register, 'no-register': bare, ...details } = options
    if (database !== undefined) await requireImporter(io)
    const lexicon = await lexiconOf(given, io)
    const entries = await givenRegister({ register, 'no-register': bare }, lexicon)
    const request = { paths, details, lexicon, lexiconFile: lexiconFile(given, io), jobs, entries }
    const folder = embeddedFolder(store ?? '')
    const outcome =
      folder === null
        ? await makeFiles(out ?? '', request, { database, io })
        : await makeEmbedded(folder, request, io)
    return outcome.failures > 0 ? exitCodes.failed : exitCodes.done
  },
})

async function makeFiles(
  out: string,
  request: BulkReportsRequest,
  { database, io }: { database: string | undefined; io: Io },
): Promise<BulkOutcome> {
  const { outcome, passes } = bulkRows(request, io)
  const files = await writeFolder(
    out,
    importFiles(members({ outcome, passes }, request), schemaText('neo4j')),
  )
  tell(io, told(outcome))
  if (database === undefined) await tellFolder(out, files, io)
  else await runImport(out, database, io)
  return outcome
}

async function makeEmbedded(folder: string, request: BulkReportsRequest, io: Io): Promise<BulkOutcome> {
  const { openBulkFolder } = await import('../../store/embedded/bulk-folder.ts')
  const { outcome, passes } = bulkElements(request, io)
  await makeFolder(folder, async (temporary) => {
    const graph = await openBulkFolder(temporary)
    try {
      for await (const elements of bulkMade(passes, registerIndex(request.entries))) await graph.add(elements)
    } finally {
      await graph.close()
    }
  })
  tell(io, told(outcome))
  return outcome
}

async function* members<Member>(
  { passes }: BulkRun<readonly Member[]>,
  { entries }: BulkReportsRequest,
): AsyncGenerator<Member, void, undefined> {
  for await (const group of bulkMade(passes, registerIndex(entries))) yield* group
}

function told(outcome: BulkOutcome): string {
  const read = `Read ${counted(outcome.reports, 'report')}: ${counted(outcome.citations, 'citation')}`
  return [read, ...troubleLines(outcome)].join('\n')
}

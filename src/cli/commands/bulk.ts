import { z } from 'zod'
import { importFiles } from '../../export/neo4j-admin.ts'
import type { TablePart } from '../../export/table-files.ts'
import { bulkMade } from '../../ingest/bulk/bulk-graph.ts'
import { registerIndex } from '../../ingest/bulk/register-index.ts'
import { schemaText } from '../../store/statements.ts'
import { bulkReports, type BulkOutcome } from '../bulk-reports.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { tell } from '../io.ts'
import { jobs, jobsOption } from '../jobs-option.ts'
import { lexiconFile, lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { givenRegister, registerFileOptions, registerFileValues } from '../register-file.ts'
import { counted, troubleLines } from '../load-reports.ts'
import { reportOptions, reportValues } from '../report-options.ts'
import { requireImporter, runImport } from '../run-import.ts'
import { tellFolder, writeFolder } from '../write-folder.ts'

const options = {
  out: {
    type: 'string',
    short: 'o',
    value: 'FOLDER',
    help: 'The new folder for the files, whole or not there',
  },
  import: {
    type: 'string',
    value: 'DATABASE',
    help: 'Make this database of the files as well, by neo4j-admin or the program named by NEO4J_ADMIN',
  },
  ...reportOptions,
  ...jobsOption,
  ...registerFileOptions,
  ...lexiconOption,
} as const

export const bulkCommand = defineCommand({
  name: 'bulk',
  usage: 'bulk PATH… --out FOLDER [options]',
  about: `Makes the graph of very many reports without a database: the files of which neo4j-admin makes a Neo4j database in
one step, with the command that does, as export writes them. The database is the one that ingest would have made. The
paths are those of ingest, and are read twice; a bad file is reported and the others go on.`,
  options,
  operands: { least: 1, most: Infinity, name: 'PATH of a file or folder' },
  examples: ['viendan bulk reports/ --out import', 'viendan bulk reports.jsonl --out import --import neo4j'],
  values: z.object({
    out: z.string({ error: 'it must name a new folder' }).min(1, 'it must name a new folder'),
    import: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,62}$/u, 'it must be the name of a database')
      .optional(),
    ...reportValues,
    jobs,
    ...registerFileValues,
    lexicon: z.string().optional(),
  }),
  async run({ out, import: database, jobs, ...options }, paths, io) {
    const { lexicon: given, register, 'no-register': bare, ...details } = options
    if (database !== undefined) await requireImporter(io)
    const lexicon = await lexiconOf(given, io)
    const entries = await givenRegister({ register, 'no-register': bare }, lexicon)
    const request = { paths, details, lexicon, lexiconFile: lexiconFile(given, io), jobs, entries }
    const { passes, outcome } = bulkReports(request, io)
    const rows = each(bulkMade(passes, registerIndex(entries)))
    const files = await writeFolder(out, importFiles(rows, schemaText('neo4j')))
    tell(io, told(outcome))
    if (database === undefined) await tellFolder(out, files, io)
    else await runImport(out, database, io)
    return outcome.failures > 0 ? exitCodes.failed : exitCodes.done
  },
})

async function* each(groups: AsyncIterable<readonly TablePart[]>): AsyncGenerator<TablePart> {
  for await (const parts of groups) yield* parts
}

function told(outcome: BulkOutcome): string {
  const read = `Read ${counted(outcome.reports, 'report')}: ${counted(outcome.citations, 'citation')}`
  return [read, ...troubleLines(outcome)].join('\n')
}

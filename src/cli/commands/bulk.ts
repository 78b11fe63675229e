import { z } from 'zod'
import { neo4jAdminFiles } from '../../export/neo4j-admin.ts'
import { bulkGraph } from '../../ingest/bulk/bulk-graph.ts'
import { schemaText } from '../../store/statements.ts'
import { bulkReports, type BulkOutcome } from '../bulk-reports.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { tell } from '../io.ts'
import { jobs, jobsOption } from '../jobs-option.ts'
import { lexiconFile, lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { givenRegister, registerFileOptions, registerFileValues } from '../register-file.ts'
import { counted, troubleLines } from '../load-reports.ts'
import { reportOptions, reportValues } from '../report-options.ts'
import { tellFolder, writeFolder } from '../write-folder.ts'

const options = {
  out: {
    type: 'string',
    short: 'o',
    value: 'FOLDER',
    help: 'The new folder for the files, whole or not there',
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
  examples: ['viendan bulk reports/ --out import', 'sh import/import.sh neo4j'],
  values: z.object({
    out: z.string({ error: 'it must name a new folder' }).min(1, 'it must name a new folder'),
    ...reportValues,
    jobs,
    ...registerFileValues,
    lexicon: z.string().optional(),
  }),
  async run({ out, jobs, lexicon: given, register, 'no-register': bare, ...details }, paths, io) {
    const lexicon = await lexiconOf(given, io)
    const entries = await givenRegister({ register, 'no-register': bare }, lexicon)
    const request = { paths, details, lexicon, lexiconFile: lexiconFile(given, io), jobs }
    const { reports, outcome } = bulkReports(request, io)
    const graph = bulkGraph(reports, { entries, lexicon })
    const files = await writeFolder(out, neo4jAdminFiles(graph, schemaText('neo4j')))
    tell(io, told(outcome))
    await tellFolder(out, files, io)
    return outcome.failures > 0 ? exitCodes.failed : exitCodes.done
  },
})

function told(outcome: BulkOutcome): string {
  const read = `Read ${counted(outcome.reports, 'report')}: ${counted(outcome.citations, 'citation')}`
  return [read, ...troubleLines(outcome)].join('\n')
}

import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print } from '../io.ts'
import { jobs, jobsOption } from '../jobs-option.ts'
import { lexiconFile, lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { countReports, loadReports, loadSummary } from '../load-reports.ts'
import { filled, reportOptions, reportValues } from '../report-options.ts'
import { patient, waitOption, waitValue } from '../patience.ts'
import { loadStarter, registerOption } from '../starter-register.ts'
import { storeLocation, storeOption, withStore } from '../store-option.ts'

const options = {
  id: {
    type: 'string',
    value: 'ID',
    help: 'The id of the report, for a single one (default: from its file name)',
  },
  title: { type: 'string', value: 'TITLE', help: 'The title of the report, for a single one' },
  ...reportOptions,
  strict: { type: 'boolean', help: 'Exit with 3 when there are diagnostics' },
  acknowledge: { type: 'boolean', help: 'Print the id of each report once it is in the graph to stay' },
  ...waitOption,
  again: { type: 'boolean', help: 'Load also what is in the graph unchanged' },
  ...jobsOption,
  ...registerOption,
  ...lexiconOption,
  ...storeOption,
} as const

const values = z.object({
  id: filled.optional(),
  title: filled.optional(),
  ...reportValues,
  strict: z.boolean().default(false),
  acknowledge: z.boolean().default(false),
  wait: waitValue,
  again: z.boolean().default(false),
  jobs,
  'no-register': z.boolean().default(false),
  lexicon: z.string().optional(),
  store: z.string().optional(),
})

export const ingestCommand = defineCommand({
  name: 'ingest',
  usage: 'ingest PATH… [options]',
  about: `Loads files of text, Markdown, HTML, Word and PDF, those in folders, and .jsonl files of
{"id", "title", "published", "issuer", "text"} a line into the graph. Each report is written whole or not at all;
what is in the graph unchanged is passed over, and a changed report under the same id replaces the old one. A bad file is
reported and the others go on.`,
  options,
  operands: { least: 1, most: Infinity, name: 'PATH of a file or folder' },
  examples: [
    'viendan ingest report.txt --published 2021-12-30 --issuer "Ban Tổ chức Trung ương"',
    'viendan ingest reports/ more.jsonl',
    'viendan ingest reports/ --store bolt://localhost:7687',
  ],
  values,
  async run({ strict, acknowledge, wait, again, jobs, store, ...options }, paths, io) {
    const { lexicon: file, 'no-register': bare, ...given } = options
    await requireSingle(given, paths)
    const lexicon = await lexiconOf(file, io)
    const stored = acknowledge ? (report: string) => print(io, `stored ${report}\n`) : undefined
    const outcome = await withStore(storeLocation(store, io), io, async (opened) => {
      const open = patient(opened, wait, io)
      if (!bare) await loadStarter(open, lexicon)
      const reading = { lexicon, lexiconFile: lexiconFile(file, io), jobs, again }
      const loaded = await loadReports(open, { paths, details: given, stored, ...reading }, io)
      await print(io, `${await loadSummary(open, loaded)}\n`)
      return loaded
    })
    if (outcome.failures > 0) return exitCodes.failed
    return strict && outcome.diagnostics > 0 ? exitCodes.diagnostics : exitCodes.done
  },
})

// one id or title for several reports would make each of them replace the one before
async function requireSingle(
  given: { id?: string; title?: string },
  paths: readonly string[],
): Promise<void> {
  const option = given.id !== undefined ? '--id' : given.title !== undefined ? '--title' : null
  if (option === null || (await countReports(paths, {}, 2)) < 2) return
  throw new ViendanError('WRONG_USAGE', `Option "${option}" names one report, and these paths hold several`)
}

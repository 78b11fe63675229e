import { z } from 'zod'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import { ViendanError } from '../../domain/error.ts'
import { extract, type Extraction } from '../../extract/extract.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { formatTerminal } from '../../summary/terminal-table.ts'
import { citationTable } from '../citation-table.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { diagnosticLines } from '../diagnostic-text.ts'
import { extractLines } from '../extract-lines.ts'
import { failureText } from '../failure.ts'
import { print, tell, type Io } from '../io.ts'
import { jobs, jobsOption } from '../jobs-option.ts'
import { lexiconFile, lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { readInput, sourceName } from '../read-input.ts'

const options = {
  json: {
    type: 'boolean',
    help: 'Print one JSON object an input: {file, achievements, citations, diagnostics}',
  },
  jsonl: {
    type: 'boolean',
    help: 'Filter: read {"id", "text"} a line, print {id, achievements, citations, diagnostics} a line',
  },
  whole: {
    type: 'boolean',
    help: 'With --jsonl: read {"id", "title", "published", "issuer", "text"} a line, print all that "resolve" needs',
  },
  ...jobsOption,
  strict: { type: 'boolean', help: 'Exit with 3 when there are diagnostics' },
  ...lexiconOption,
} as const

const values = z
  .object({
    json: z.boolean().default(false),
    jsonl: z.boolean().default(false),
    whole: z.boolean().default(false),
    jobs,
    strict: z.boolean().default(false),
    lexicon: z.string().optional(),
  })
  .refine(({ json, jsonl }) => !(json && jsonl), {
    path: ['jsonl'],
    message: 'it cannot be given with --json',
  })
  .refine(({ jsonl, whole }) => jsonl || !whole, { path: ['whole'], message: 'it needs --jsonl' })

export const extractCommand = defineCommand({
  name: 'extract',
  usage: 'extract [FILE…] [options]',
  about: `Prints the citations of each file, or of standard input when none or - is given, as a table.
Nothing is stored. Places are line:column, both from 1. Diagnostics go to standard error.`,
  options,
  operands: { least: 0, most: Infinity, name: 'FILE' },
  examples: [
    'viendan extract report.txt',
    'viendan extract --json report.txt > citations.json',
    'viendan extract --jsonl < reports.jsonl > citations.jsonl',
  ],
  values,
  async run({ json, jsonl, strict, lexicon: given, ...mode }, operands, io) {
    const lexicon = await lexiconOf(given, io)
    const files = operands.length > 0 ? operands : ['-']
    return jsonl
      ? extractLines(files, { ...mode, strict, lexicon, lexiconFile: lexiconFile(given, io) }, io)
      : extractFiles(files, { json, strict, lexicon }, io)
  },
})

interface Mode {
  readonly json: boolean
  readonly strict: boolean
  readonly lexicon: Lexicon
}

async function extractFiles(
  files: readonly string[],
  { json, strict, lexicon }: Mode,
  io: Io,
): Promise<number> {
  const write = json ? jsonWriter(files.length > 1, io) : tableWriter(io)
  let failed = false
  let diagnosed = false
  for (const file of files) {
    try {
      const { text, diagnostics: ofReading } = await readInput(file, io)
      const extraction = extract(text, { lexicon })
      const diagnostics = [...ofReading, ...extraction.diagnostics]
      tellDiagnostics(file, text, diagnostics, io)
      diagnosed ||= diagnostics.length > 0
      await write.one(file, text, { ...extraction, diagnostics })
    } catch (error) {
      // a bad file is told of and the others go on
      if (!(error instanceof ViendanError) || error.code === 'FILE_UNWRITABLE') throw error
      tell(io, `viendan: ${failureText(error)}`)
      failed = true
    }
  }
  await write.end()
  if (failed) return exitCodes.failed
  return strict && diagnosed ? exitCodes.diagnostics : exitCodes.done
}

function tellDiagnostics(file: string, text: string, diagnostics: readonly Diagnostic[], io: Io): void {
  for (const line of diagnosticLines(sourceName(file), text, diagnostics)) tell(io, line)
}

interface Writer {
  one(file: string, text: string, extraction: Extraction): Promise<void>
  end(): Promise<void>
}

function tableWriter(io: Io): Writer {
  return {
    async one(file, text, { citations }) {
      const table = citationTable(sourceName(file), text, citations)
      await print(io, formatTerminal(table, { width: io.stdout.columns }))
    },
    end: () => Promise.resolve(),
  }
}

// several inputs make one array, printed as it grows; one input is an object by itself
function jsonWriter(several: boolean, io: Io): Writer {
  let opening = several ? '[\n' : ''
  return {
    async one(file, _text, extraction) {
      await print(io, `${opening}${JSON.stringify({ file, ...extraction }, null, 2)}`)
      opening = several ? ',\n' : '\n'
    },
    async end() {
      if (several) await print(io, opening === '[\n' ? '[]\n' : '\n]\n')
      else if (opening === '\n') await print(io, '\n')
    },
  }
}

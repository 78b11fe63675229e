import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import { issueDate } from '../../domain/issue-date.ts'
import { graphView, type GraphView } from '../../store/graph-view.ts'
import { bodyDirectivesReport } from '../../summary/body-directives-report.ts'
import { formatTable, tableFormats } from '../../summary/format.ts'
import { issuingBodyReport } from '../../summary/issuing-body-report.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { findBody } from '../find-body.ts'
import { print, tell } from '../io.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'
import { isoDate, levels, term } from '../values.ts'
import { writeWhole } from '../write-whole.ts'

const formats = [...tableFormats, 'html', 'xlsx'] as const

const options = {
  by: { type: 'string', value: 'WHAT', default: 'issuing-body', help: 'What to sum up by: issuing-body' },
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    default: 'table',
    help: 'table, markdown, csv, json, html or xlsx',
  },
  body: {
    type: 'string',
    value: 'BODY',
    help: 'List the directives of this body, by id or name; unknown for those without one',
  },
  since: {
    type: 'string',
    value: 'DATE',
    help: 'Only directives issued on or after: YYYY, YYYY-MM or YYYY-MM-DD',
  },
  until: { type: 'string', value: 'DATE', help: 'Only directives issued on or before' },
  report: { type: 'string', value: 'ID', help: 'Only what this report cites' },
  term: { type: 'string', value: 'KHÓA', help: 'Only directives numbered in this term: XIII' },
  level: {
    type: 'string',
    value: 'LEVELS',
    help: 'Only bodies of these levels, parted by commas: party-central, state-ministry and so on',
  },
  'roll-up': { type: 'boolean', help: 'Count with each body what the bodies below it issued' },
  out: { type: 'string', short: 'o', value: 'FILE', help: 'Write to a file, whole or not at all' },
  bom: { type: 'boolean', help: 'Begin csv with a byte order mark, for Excel' },
  ...storeOption,
} as const

const values = z
  .object({
    by: z.enum(['issuing-body'], 'it must be issuing-body'),
    format: z.enum(formats, `it must be one of ${formats.join(', ')}`),
    body: z.string().optional(),
    since: isoDate.optional(),
    until: isoDate.optional(),
    report: z.string().optional(),
    term: term.optional(),
    level: levels.optional(),
    'roll-up': z.boolean().default(false),
    out: z.string().min(1, 'it must name a file').optional(),
    bom: z.boolean().default(false),
    store: z.string().optional(),
  })
  .refine(({ since, until }) => !since || !until || startOf(since) <= endOf(until), {
    path: ['until'],
    message: 'it is before --since',
  })
  .refine(({ bom, format }) => !bom || format === 'csv', {
    path: ['bom'],
    message: 'it goes with --format csv only',
  })
  .refine(({ format, out }) => format !== 'xlsx' || out !== undefined, {
    path: ['out'],
    message: 'a workbook is written to a file, so name one',
  })

type Values = z.output<typeof values>

export const reportCommand = defineCommand({
  name: 'report',
  usage: 'report [--by issuing-body] [options]',
  about: `Sums up the graph by issuing body: directives, citations, achievements, first and last issue date,
and how many attributions the reports state and how many are implied. With --body, lists the directives
of one body with the achievements that cite them. Tables are in Vietnamese; csv and json have English
keys and ISO dates. Directives whose body could not be read have a row of their own. html is one file to
read and print, with charts, every directive with the words that cite it, conflicts and open questions;
xlsx is the same as a workbook.`,
  options,
  operands: { least: 0, most: 0, name: 'nothing' },
  examples: [
    'viendan report --by issuing-body',
    'viendan report --body "Ban Bí thư" --since 2021',
    'viendan report --body unknown',
    'viendan report --format csv --bom --out co-quan.csv',
    'viendan report --format html --term XIII --roll-up --out co-quan.html',
  ],
  values,
  async run({ store: given, out, ...wanted }, _operands, io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    const width = out === undefined ? io.stdout.columns : undefined
    const result = await withStore(location, io, (store) => written(graphView(store), wanted, width))
    if (out !== undefined) {
      await writeWhole(out, [result])
      tell(io, `Wrote ${out}`)
    } else if (typeof result === 'string') {
      await print(io, result)
    }
    return exitCodes.done
  },
})

type Wanted = Omit<Values, 'store' | 'out'>

/** Returns the report in its format; only a workbook is no text. */
async function written(view: GraphView, wanted: Wanted, width?: number): Promise<string | Uint8Array> {
  const { body, format, bom, since, until, report, term, level, 'roll-up': rollUp } = wanted
  const filter = { since, until, report, term, levels: level, rollUp }
  if (report !== undefined) await requireReport(view, report)
  const only = body === undefined ? undefined : await findBody(view, body)
  if (format === 'html' || format === 'xlsx') {
    const { readFullReport } = await import('../../summary/full-report.ts')
    const full = await readFullReport(view, filter, only)
    if (format === 'html') return (await import('../../summary/html/html-report.ts')).formatHtml(full)
    return (await import('../../summary/spreadsheet.ts')).formatXlsx(full)
  }
  const table =
    only === undefined
      ? issuingBodyReport(await view.issuingBodySummary(filter), filter)
      : bodyDirectivesReport(only, await view.directivesOfBody(only?.id ?? null, filter), filter)
  return formatTable(table, format, { width, bom })
}

async function requireReport(view: GraphView, id: string): Promise<void> {
  if ((await view.reports([id])).has(id)) return
  throw new ViendanError('NOT_FOUND', `No report "${id}" in the graph`)
}

function startOf(date: string): string {
  return issueDate(date)?.startsOn ?? date
}

function endOf(date: string): string {
  return issueDate(date)?.endsOn ?? date
}

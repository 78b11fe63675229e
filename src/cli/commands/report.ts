import { z } from 'zod'
import { issueDate } from '../../domain/issue-date.ts'
import { graphView } from '../../store/graph-view.ts'
import { bodyDirectivesReport } from '../../summary/body-directives-report.ts'
import { formatTable, tableFormats } from '../../summary/format.ts'
import { issuingBodyReport } from '../../summary/issuing-body-report.ts'
import type { Table } from '../../summary/table.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { findBody } from '../find-body.ts'
import { print, tell } from '../io.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'
import { isoDate } from '../values.ts'
import { writeWhole } from '../write-whole.ts'

const options = {
  by: { type: 'string', value: 'WHAT', default: 'issuing-body', help: 'What to sum up by: issuing-body' },
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    default: 'table',
    help: 'table, markdown, csv or json',
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
  out: { type: 'string', short: 'o', value: 'FILE', help: 'Write to a file, whole or not at all' },
  bom: { type: 'boolean', help: 'Begin csv with a byte order mark, for Excel' },
  ...storeOption,
} as const

const values = z
  .object({
    by: z.enum(['issuing-body'], 'it must be issuing-body'),
    format: z.enum(tableFormats, `it must be one of ${tableFormats.join(', ')}`),
    body: z.string().optional(),
    since: isoDate.optional(),
    until: isoDate.optional(),
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

export const reportCommand = defineCommand({
  name: 'report',
  usage: 'report [--by issuing-body] [options]',
  about: `Sums up the graph by issuing body: directives, citations, achievements, first and last issue date,
and how many attributions the reports state and how many are implied. With --body, lists the directives
of one body with the achievements that cite them. Tables are in Vietnamese; csv and json have English
keys and ISO dates. Directives whose body could not be read have a row of their own.`,
  options,
  operands: { least: 0, most: 0, name: 'nothing' },
  examples: [
    'viendan report --by issuing-body',
    'viendan report --body "Ban Bí thư" --since 2021',
    'viendan report --body unknown',
    'viendan report --format csv --bom --out co-quan.csv',
  ],
  values,
  async run({ body, format, since, until, out, bom, store: given }, _operands, io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    const table = await withStore(location, io, async (store): Promise<Table> => {
      const view = graphView(store)
      const filter = { since, until }
      if (body === undefined) return issuingBodyReport(await view.issuingBodySummary(filter), filter)
      const found = await findBody(view, body)
      return bodyDirectivesReport(found, await view.directivesOfBody(found?.id ?? null, filter), filter)
    })
    const width = out === undefined ? io.stdout.columns : undefined
    const text = formatTable(table, format, { width, bom })
    if (out === undefined) {
      await print(io, text)
    } else {
      await writeWhole(out, [text])
      tell(io, `Wrote ${out}`)
    }
    return exitCodes.done
  },
})

function startOf(date: string): string {
  return issueDate(date)?.startsOn ?? date
}

function endOf(date: string): string {
  return issueDate(date)?.endsOn ?? date
}

import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import type { LoadedReport } from '../../ingest/find-reports.ts'
import { ingest } from '../../ingest/ingest.ts'
import { loadRegister, readRegister } from '../../ingest/register.ts'
import { deleteReport } from '../../ingest/remove-report.ts'
import { isoDate, optional, readArguments } from '../arguments.ts'
import type { Context } from '../context.ts'
import { eitherTextOrFile, givenText, isEitherTextOrFile, readGiven } from '../given-text.ts'
import type { LoadState } from '../load-jobs.ts'

type Root = unknown

const report = z
  .object({
    id: z.string().min(1).max(200),
    title: optional(z.string()),
    published: optional(isoDate),
    issuer: optional(z.string()),
    ...givenText,
  })
  .refine(isEitherTextOrFile, eitherTextOrFile)

const one = z.object({ input: report })
const many = z.object({ inputs: z.array(report).min(1).max(1000) })
const csv = z.object({ csv: z.string().min(1) })

export const Mutation = {
  async ingestReport(_: Root, args: unknown, context: Context) {
    const { store, lexicon } = authorized(context)
    const given = await readInput(readArguments(one, args).input)
    const result = await ingest(store, given.report, { lexicon })
    return {
      ...result,
      diagnostics: [...given.diagnostics, ...result.diagnostics],
      report: () => context.load.each('reports', result.report),
    }
  },

  ingestReports(_: Root, args: unknown, context: Context): LoadState {
    const { store, jobs, lexicon } = authorized(context)
    const { inputs } = readArguments(many, args)
    const ids = inputs.map(({ id }) => id)
    return jobs.start(ids, async (index) => {
      const input = inputs[index]
      if (input) await ingest(store, (await readInput(input)).report, { lexicon })
    })
  },

  async deleteReport(_: Root, { id }: { readonly id: string }, context: Context) {
    const { store, lexicon } = authorized(context)
    return { id, isDeleted: await deleteReport(store, id, { lexicon }) }
  },

  async loadRegister(_: Root, args: unknown, context: Context) {
    const { store, lexicon } = authorized(context)
    const { entries, problems } = readRegister(readArguments(csv, args).csv, 'csv', lexicon)
    await loadRegister(store, entries, { lexicon })
    return { entries: entries.length, problems }
  },
}

export const Subscription = {
  loadProgress: {
    subscribe: (_: Root, { id }: { readonly id: string }, context: Context) =>
      authorized(context).jobs.watch(id),
    resolve: (state: LoadState) => state,
  },
}

function authorized(context: Context): Context {
  if (context.isAuthorized) return context
  throw new ViendanError('UNAUTHORIZED', 'This needs the bearer token of the server, if it has one')
}

async function readInput({
  id,
  title,
  published,
  issuer,
  ...given
}: z.output<typeof report>): Promise<LoadedReport> {
  const { text, diagnostics } = await readGiven(given)
  const details = { title: title ?? null, published: published ?? null, issuer: issuer ?? null }
  return { report: { id, ...details, text }, diagnostics }
}

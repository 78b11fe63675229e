import { z } from 'zod'
import { ViendanError } from '../../domain/error.ts'
import type { Report } from '../../domain/report.ts'
import { ingest } from '../../ingest/ingest.ts'
import { loadRegister, readRegister } from '../../ingest/register.ts'
import { deleteReport } from '../../ingest/remove-report.ts'
import { readBytesApart } from '../../ingest/read-apart.ts'
import { isoDate, optional, readArguments } from '../arguments.ts'
import type { Context } from '../context.ts'
import type { LoadState } from '../load-jobs.ts'

type Root = unknown

const text = z.string().min(1)
const report = z
  .object({
    id: z.string().min(1).max(200),
    title: optional(z.string()),
    published: optional(isoDate),
    issuer: optional(z.string()),
    text: optional(text),
    file: optional(z.object({ name: text.max(200), base64: z.base64() })),
  })
  .refine((given) => (given.text === undefined) !== (given.file === undefined), {
    path: ['text'],
    message: 'expected either "text" or "file"',
  })

const one = z.object({ input: report })
const many = z.object({ inputs: z.array(report).min(1).max(1000) })
const csv = z.object({ csv: text })

export const Mutation = {
  async ingestReport(_: Root, args: unknown, context: Context) {
    const { store, lexicon } = authorized(context)
    const result = await ingest(store, await readInput(readArguments(one, args).input), { lexicon })
    return { ...result, report: () => context.load.each('reports', result.report) }
  },

  ingestReports(_: Root, args: unknown, context: Context): LoadState {
    const { store, jobs, lexicon } = authorized(context)
    const { inputs } = readArguments(many, args)
    const ids = inputs.map(({ id }) => id)
    return jobs.start(ids, async (index) => {
      const input = inputs[index]
      if (input) await ingest(store, await readInput(input), { lexicon })
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
}: z.output<typeof report>): Promise<Report> {
  const details = { id, title: title ?? null, published: published ?? null, issuer: issuer ?? null }
  if (!given.file) return { ...details, text: given.text ?? '' }
  const { name, base64 } = given.file
  return { ...details, text: (await readBytesApart(Buffer.from(base64, 'base64'), name)).text }
}

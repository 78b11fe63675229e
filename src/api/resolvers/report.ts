import type { ReportCounts } from '../../store/view/report-view.ts'
import { keysets } from '../../store/view/paging.ts'
import { readPage, type PageArguments } from '../arguments.ts'
import { connection } from '../connection.ts'
import type { Context } from '../context.ts'
import { wholeReport, type KnownReport } from './known-by-id.ts'

type Parent = KnownReport

export const Report = {
  name: async (report: Parent, _: unknown, context: Context) => (await wholeReport(report, context)).name,
  title: async (report: Parent, _: unknown, context: Context) => (await wholeReport(report, context)).title,
  published: async (report: Parent, _: unknown, context: Context) =>
    (await wholeReport(report, context)).published,
  issuer: async (report: Parent, _: unknown, context: Context) => (await wholeReport(report, context)).issuer,
  text: ({ id }: Parent, _: unknown, { load }: Context) => load.each('reportTexts', id),
  achievements: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('achievementsOfReports', id)) ?? [],

  async citations({ id }: Parent, args: PageArguments, context: Context) {
    const page = readPage(args, keysets.reading)
    const places = await context.load.page('citationsOfReports', id, page.slice)
    return connection(page, places, () => count('citations', id, context))
  },

  async directives({ id }: Parent, args: PageArguments, context: Context) {
    const page = readPage(args, keysets.firstCited)
    const places = await context.load.page('directivesOfReports', id, page.slice)
    return connection(page, places, () => count('directives', id, context))
  },

  achievementCount: ({ id }: Parent, _: unknown, context: Context) => count('achievements', id, context),
  citationCount: ({ id }: Parent, _: unknown, context: Context) => count('citations', id, context),
  directiveCount: ({ id }: Parent, _: unknown, context: Context) => count('directives', id, context),
}

async function count(what: keyof ReportCounts, id: string, { load }: Context): Promise<number> {
  return (await load.each('reportCounts', id))?.[what] ?? 0
}

import type { AchievementCounts } from '../../store/view/achievement-view.ts'
import { keysets } from '../../store/view/paging.ts'
import { readPage, type PageArguments } from '../arguments.ts'
import { connection, edgeConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import { referenceEdge } from '../reference-edge.ts'
import { wholeAchievement, type KnownAchievement, type KnownReport } from './known-by-id.ts'

type Parent = KnownAchievement

export const Achievement = {
  text: ({ id }: Parent, _: unknown, { load }: Context) => load.each('achievementTexts', id),
  name: async (parent: Parent, _: unknown, context: Context) =>
    (await wholeAchievement(parent, context)).name,
  title: async (parent: Parent, _: unknown, context: Context) =>
    (await wholeAchievement(parent, context)).title,
  ranges: async (parent: Parent, _: unknown, context: Context) =>
    (await wholeAchievement(parent, context)).ranges,
  report: ({ report }: Parent): KnownReport => ({ id: report }),

  async directives({ id }: Parent, args: PageArguments, context: Context) {
    const page = readPage(args, keysets.firstCited)
    const places = await context.load.page('directivesOfAchievements', id, page.slice)
    return edgeConnection(page, places, referenceEdge, () => count('directives', id, context))
  },

  async citations({ id }: Parent, args: PageArguments, context: Context) {
    const page = readPage(args, keysets.reading)
    const places = await context.load.page('citationsOfAchievements', id, page.slice)
    return connection(page, places, () => count('citations', id, context))
  },

  citationCount: ({ id }: Parent, _: unknown, context: Context) => count('citations', id, context),
  directiveCount: ({ id }: Parent, _: unknown, context: Context) => count('directives', id, context),
}

async function count(what: keyof AchievementCounts, id: string, { load }: Context): Promise<number> {
  return (await load.each('achievementCounts', id))?.[what] ?? 0
}

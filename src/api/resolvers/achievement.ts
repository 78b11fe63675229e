import type { AchievementCounts } from '../../store/view/achievement-view.ts'
import type { AchievementNode } from '../../store/view/nodes.ts'
import { keysets } from '../../store/view/paging.ts'
import { readPage, type PageArguments } from '../arguments.ts'
import { connection, edgeConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import { referenceEdge } from '../reference-edge.ts'

type Parent = AchievementNode

export const Achievement = {
  text: ({ id }: Parent, _: unknown, { load }: Context) => load.each('achievementTexts', id),
  report: ({ report }: Parent, _: unknown, { load }: Context) => load.each('reports', report),

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

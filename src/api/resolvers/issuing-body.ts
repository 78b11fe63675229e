import type { IssuingBody as Parent } from '../../domain/issuing-body.ts'
import type { IssuingBodySummary as SummaryRow, YearCount as Year } from '../../domain/summary.ts'
import { keysets } from '../../store/view/paging.ts'
import { readPage, type PageArguments } from '../arguments.ts'
import { connection } from '../connection.ts'
import type { Context } from '../context.ts'
import { knownType } from '../known-type.ts'

export const IssuingBody = {
  parent: ({ parent }: Parent, _: unknown, { load }: Context) =>
    parent === null ? null : load.each('issuingBodies', parent),
  members: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('membersOfBodies', id)) ?? [],

  async directives({ id }: Parent, args: PageArguments, context: Context) {
    const page = readPage(args, keysets.issued)
    const places = await context.load.page('directivesOfBodies', id, page.slice)
    return connection(page, places, () => count('directivesByBody', id, context))
  },

  years: async ({ id }: Parent, _: unknown, { load }: Context) => (await load.each('yearsByBody', id)) ?? [],

  directiveCount: ({ id }: Parent, _: unknown, context: Context) => count('directivesByBody', id, context),
  citationCount: ({ id }: Parent, _: unknown, context: Context) => count('citationsByBody', id, context),
  achievementCount: ({ id }: Parent, _: unknown, context: Context) =>
    count('achievementsByBody', id, context),
}

export const IssuingBodySummary = {
  body: ({ body }: SummaryRow, _: unknown, { load }: Context) => body && load.each('issuingBodies', body.id),
}

export const YearCount = {
  type: knownType,
  typeName: ({ type }: Year, _: unknown, { lexicon }: Context) => lexicon.typeByKey.get(type)?.name ?? type,
}

type Counted = 'directivesByBody' | 'citationsByBody' | 'achievementsByBody'

async function count(what: Counted, id: string, { load }: Context): Promise<number> {
  return (await load.each(what, id)) ?? 0
}

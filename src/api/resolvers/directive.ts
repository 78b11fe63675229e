import type { DirectiveCounts } from '../../store/view/directive-view.ts'
import type { DirectiveNode } from '../../store/view/nodes.ts'
import { keysets } from '../../store/view/paging.ts'
import { readPage, type PageArguments } from '../arguments.ts'
import { connection, edgeConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import { knownType } from '../known-type.ts'
import { referenceEdge } from '../reference-edge.ts'

type Parent = DirectiveNode

export const Directive = {
  type: knownType,

  issuedBy: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('bodiesOfDirectives', id)) ?? [],

  async dates({ id, issuedOn }: Parent, _: unknown, { load }: Context) {
    const { dates = [] } = (await load.each('claims', id)) ?? {}
    return dates.map((claim) => ({ ...claim, chosen: claim.value === issuedOn?.value }))
  },

  async bodies({ id }: Parent, _: unknown, { load }: Context) {
    const { bodies = [] } = (await load.each('claims', id)) ?? {}
    return bodies.map((claim) => ({ ...claim, directive: id }))
  },

  isInConflict: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('conflicting', id)) ?? false,

  register: ({ id }: Parent, _: unknown, { load }: Context) => load.each('registered', id),

  replacedBy: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('replacementsOfDirectives', id)) ?? [],

  relations: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('relationsOfDirectives', id)) ?? [],

  async achievements({ id }: Parent, args: PageArguments, context: Context) {
    const page = readPage(args, keysets.ordinal)
    const places = await context.load.page('achievementsOfDirectives', id, page.slice)
    return edgeConnection(page, places, referenceEdge, () => count('achievements', id, context))
  },

  async citations({ id }: Parent, args: PageArguments, context: Context) {
    const page = readPage(args, keysets.reading)
    const places = await context.load.page('citationsOfDirectives', id, page.slice)
    return connection(page, places, () => count('citations', id, context))
  },

  citationCount: ({ id }: Parent, _: unknown, context: Context) => count('citations', id, context),
  achievementCount: ({ id }: Parent, _: unknown, context: Context) => count('achievements', id, context),
}

async function count(what: keyof DirectiveCounts, id: string, { load }: Context): Promise<number> {
  return (await load.each('directiveCounts', id))?.[what] ?? 0
}

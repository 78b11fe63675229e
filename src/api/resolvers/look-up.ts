import { Kind, type GraphQLResolveInfo } from 'graphql'
import { notAmong, type Meaning } from '../../ingest/look-up.ts'
import type { DirectiveNode } from '../../store/view/nodes.ts'
import type { Context } from '../context.ts'

export const LookUpAnswer = {
  async directives({ meant }: Meaning, _: unknown, context: Context, info: GraphQLResolveInfo) {
    // its entry is found by the id alone, and need not wait for the directive; who awaits it learns of a failure
    if (isAsked('register', info))
      for (const id of meant) context.load.each('registered', id).catch(() => undefined)
    const found = await inGraph(meant, context)
    return meant.flatMap((id) => found.get(id) ?? [])
  },
  notInGraph: async (answer: Meaning, _: unknown, context: Context) =>
    notAmong(await inGraph(answer.meant, context), answer),
}

async function inGraph(
  ids: readonly string[],
  { load }: Context,
): Promise<ReadonlyMap<string, DirectiveNode>> {
  const found = await Promise.all(ids.map((id) => load.each('directives', id)))
  return new Map(found.flatMap((each) => (each ? [[each.id, each]] : [])))
}

/** Tells whether a field is asked of what a resolver gives; of one in a fragment it says no, and it is read later. */
function isAsked(field: string, { fieldNodes }: GraphQLResolveInfo): boolean {
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  return selections.some((each) => each.kind === Kind.FIELD && each.name.value === field)
}

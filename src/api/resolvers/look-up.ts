import { notAmong, type Meaning } from '../../ingest/look-up.ts'
import type { DirectiveNode } from '../../store/view/nodes.ts'
import type { Context } from '../context.ts'

export const LookUpAnswer = {
  async directives({ meant }: Meaning, _: unknown, context: Context) {
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

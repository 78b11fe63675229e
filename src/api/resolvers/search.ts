import { bestFragment, type Fragment } from '../../domain/fragment.ts'
import type { SearchHit, SearchKind } from '../../store/view/search-view.ts'
import type { Context } from '../context.ts'

export interface FoundEdge {
  readonly node: SearchHit
  readonly words: string
}

const kinds = {
  DIRECTIVE: { loader: 'directives', type: 'Directive' },
  REPORT: { loader: 'reports', type: 'Report' },
  ACHIEVEMENT: { loader: 'achievements', type: 'Achievement' },
  ISSUING_BODY: { loader: 'issuingBodies', type: 'IssuingBody' },
} as const satisfies Record<SearchKind, unknown>

export const SearchConnection = {
  nodes: ({ nodes }: { readonly nodes: readonly SearchHit[] }, _: unknown, context: Context) =>
    Promise.all(nodes.map((hit) => nodeOf(hit, context))),
}

export const SearchEdge = {
  node: ({ node }: FoundEdge, _: unknown, context: Context) => nodeOf(node, context),
  fragment: async ({ node, words }: FoundEdge, _: unknown, context: Context): Promise<Fragment | null> =>
    bestFragment(await shownText(node, context), new Set(words.split(' '))),
}

/** Returns the element of a hit with its type, by which GraphQL tells the members of the union apart. */
async function nodeOf({ kind, id }: SearchHit, { load }: Context) {
  const { loader, type } = kinds[kind]
  return { ...(await load.each(loader, id)), __typename: type }
}

async function shownText({ kind, id }: SearchHit, { load }: Context): Promise<string> {
  if (kind === 'ACHIEVEMENT') return (await load.each('achievementTexts', id)) ?? ''
  return (await load.each(kinds[kind].loader, id))?.name ?? ''
}

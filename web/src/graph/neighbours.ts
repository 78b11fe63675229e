import { ask } from '../ask.ts'

export type Kind = 'Report' | 'Achievement' | 'Directive' | 'IssuingBody' | 'IssueDate'

/** A node as the network draws it. */
export interface Drawable {
  /** The letter of its kind and its id: "d:21-KL/TW@XIII". */
  readonly key: string
  readonly kind: Kind
  readonly name: string
}

/** What is next to a node. */
export interface Neighbourhood {
  readonly node: Drawable
  /** The first of them; at most a hundred of the kind that may be many. */
  readonly near: readonly Drawable[]
  /** How many there are. */
  readonly total: number
  /** Where to read on; null when all are here. */
  readonly after: string | null
}

interface Named {
  readonly id: string
  readonly name: string
}

interface Page {
  readonly nodes: readonly Named[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

type Reader = (id: string, after: string | null) => Promise<Neighbourhood | null>

const page = `totalCount pageInfo { hasNextPage endCursor } nodes { id name }`

export const neighbourQueries = {
  d: `query D($id: ID!, $after: String) { directive(id: $id) { id name issuedOn { value } issuedBy { body { id name } }
    relations { from { id name } to { id name } } achievements(first: 100, after: $after) { ${page} } } }`,
  a: `query A($id: ID!, $after: String) { achievement(id: $id) { id name report { id name } directives(first: 100, after: $after) { ${page} } } }`,
  b: `query B($id: ID!, $after: String) { issuingBody(id: $id) { id name parent { id name } members { id name }
    directives(first: 100, after: $after) { ${page} } } }`,
  r: `query R($id: ID!) { report(id: $id) { id name achievements { id name directiveCount } } }`,
  t: `query T($day: String!, $after: String) { directives(first: 100, after: $after, filter: { issuedOn: { since: $day, until: $day } }) { ${page} } }`,
} as const

const readers: Readonly<Record<string, Reader>> = {
  async d(id, after) {
    const { directive } = await ask<{ directive: DirectiveAnswer | null }>(neighbourQueries.d, { id, after })
    if (!directive) return null
    const others = directive.relations.flatMap(({ from, to }) => [from, to]).filter((each) => each.id !== id)
    const near = [
      ...directive.issuedBy.map(({ body }) => drawable('IssuingBody', body)),
      ...(directive.issuedOn ? [dateNode(directive.issuedOn.value)] : []),
      ...others.map((each) => drawable('Directive', each)),
    ]
    return around(drawable('Directive', directive), near, 'Achievement', directive.achievements)
  },
  async a(id, after) {
    const { achievement } = await ask<{ achievement: (Named & { report: Named; directives: Page }) | null }>(
      neighbourQueries.a,
      { id, after },
    )
    if (!achievement) return null
    const near = [drawable('Report', achievement.report)]
    return around(drawable('Achievement', achievement), near, 'Directive', achievement.directives)
  },
  async b(id, after) {
    const { issuingBody } = await ask<{ issuingBody: BodyAnswer | null }>(neighbourQueries.b, { id, after })
    if (!issuingBody) return null
    const { parent, members, directives } = issuingBody
    const near = [...(parent ? [parent] : []), ...members].map((body) => drawable('IssuingBody', body))
    return around(drawable('IssuingBody', issuingBody), near, 'Directive', directives)
  },
  async r(id) {
    const { report } = await ask<{ report: ReportAnswer | null }>(neighbourQueries.r, { id })
    if (!report) return null
    // an achievement that rests on nothing would lead nowhere
    const achievements = report.achievements.filter(({ directiveCount }) => directiveCount > 0)
    const near = achievements.map((each) => drawable('Achievement', each))
    return { node: drawable('Report', report), near, total: near.length, after: null }
  },
  async t(day, after) {
    const { directives } = await ask<{ directives: Page }>(neighbourQueries.t, { day, after })
    return around(dateNode(day), [], 'Directive', directives)
  },
}

interface DirectiveAnswer extends Named {
  readonly issuedOn: { readonly value: string } | null
  readonly issuedBy: readonly { readonly body: Named }[]
  readonly relations: readonly { readonly from: Named; readonly to: Named }[]
  readonly achievements: Page
}

interface BodyAnswer extends Named {
  readonly parent: Named | null
  readonly members: readonly Named[]
  readonly directives: Page
}

interface ReportAnswer extends Named {
  readonly achievements: readonly (Named & { readonly directiveCount: number })[]
}

/** Returns what is next to a node, or null when the graph does not have it. Throws `AskError`. */
export async function neighbours(key: string, after: string | null = null): Promise<Neighbourhood | null> {
  return (await readers[key.slice(0, 1)]?.(key.slice(2), after)) ?? null
}

/** Reads on until every neighbour has come. */
export async function allNeighbours(first: Neighbourhood): Promise<readonly Drawable[]> {
  const found = new Map(first.near.map((node) => [node.key, node]))
  for (let { after } = first; after !== null;) {
    const next: Neighbourhood | null = await neighbours(first.node.key, after)
    for (const node of next?.near ?? []) found.set(node.key, node)
    after = next?.after ?? null
  }
  return [...found.values()]
}

const letters = { Report: 'r', Achievement: 'a', Directive: 'd', IssuingBody: 'b', IssueDate: 't' } as const

function drawable(kind: Kind, { id, name }: Named): Drawable {
  return { key: `${letters[kind]}:${id}`, kind, name }
}

function dateNode(day: string): Drawable {
  return drawable('IssueDate', { id: day, name: day.split('-').reverse().join('-') })
}

function around(node: Drawable, near: readonly Drawable[], kind: Kind, list: Page): Neighbourhood {
  return {
    node,
    near: [...near, ...list.nodes.map((each) => drawable(kind, each))],
    total: near.length + list.totalCount,
    after: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
  }
}

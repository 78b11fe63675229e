import type { Citation } from '../../domain/citation.ts'
import { issueDate } from '../../domain/issue-date.ts'
import type { Span } from '../../domain/span.ts'
import { readAgainst, type Reading as Read } from '../../ingest/reading.ts'
import { titleOf } from '../../text/title.ts'
import type { Context } from '../context.ts'
import { readGiven, type GivenText } from '../given-text.ts'

/** Returns what `Query.read` answers: a text as a report, with its citations answered by the graph. */
export async function reading(
  given: GivenText & { readonly published?: string | undefined },
  { store, lexicon }: Context,
) {
  const { text, diagnostics } = await readGiven(given)
  const read = await readAgainst(store, { text, published: given.published }, { lexicon })
  const names = new Map(read.graph.directives.map(({ id, name }) => [id, name]))
  return {
    title: titleOf(text),
    text,
    achievements: achievements(read),
    citations: read.graph.citations.map(({ resolution, issuedOn, issuedBy, ...citation }) => ({
      ...citation,
      ...resolution,
      issuedOn: issuedOn?.basis === 'stated' ? words(text, dated(issuedOn)) : null,
      issuedBy: issuedBy.filter(({ basis }) => basis === 'stated').map((body) => words(text, body)),
      directives: resolution.directives.map((id) => ({ id, name: names.get(id) ?? id })),
    })),
    diagnostics: [...diagnostics, ...read.diagnostics],
  }
}

function achievements({ graph }: Read) {
  return graph.achievements.map((achievement) => {
    const own = graph.citations.filter((citation) => citation.achievement === achievement.ordinal)
    const meant = own.flatMap(({ resolution }) =>
      resolution.status === 'resolved' ? resolution.directives : [],
    )
    return { ...achievement, citationCount: own.length, directiveCount: new Set(meant).size }
  })
}

function dated(date: NonNullable<Citation['issuedOn']>) {
  return { ...date, precision: issueDate(date.value)?.precision }
}

function words<T extends Span>(text: string, span: T): T & { readonly exact: string } {
  return { ...span, exact: text.slice(span.start, span.end) }
}

export const MeantDirective = {
  directive: ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.each('directives', id),
}

export const ReadBody = {
  body: ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.each('issuingBodies', id),
}

import { issueDate } from '../../domain/issue-date.ts'
import type { CitationNode } from '../../store/view/nodes.ts'
import type { Context } from '../context.ts'
import { knownType } from '../known-type.ts'
import { achievementOf, type KnownReport } from './known-by-id.ts'

type Parent = CitationNode

export const Citation = {
  type: knownType,
  async issuedOn({ id }: Parent, _: unknown, { load }: Context) {
    const stated = await load.each('datesOfCitations', id)
    return stated && { ...stated, precision: issueDate(stated.value)?.precision }
  },
  issuedBy: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('bodiesOfCitations', id)) ?? [],
  directive: ({ id }: Parent, _: unknown, { load }: Context) => load.each('directivesOfCitations', id),
  candidates: async ({ id }: Parent, _: unknown, { load }: Context) =>
    (await load.each('candidatesOfCitations', id)) ?? [],
  achievement: ({ achievement }: Parent) => achievementOf(achievement),
  report: ({ report }: Parent): KnownReport => ({ id: report }),
}

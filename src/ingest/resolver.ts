import type { Answers, Resolver } from '../domain/knowledge.ts'
import { bodiesOfGraph, issuingBodyById } from '../lexicon/issuing-bodies.ts'
import { termById } from '../lexicon/terms.ts'
import { designations, resolve, type ResolveOptions } from '../resolve/resolve.ts'

/** Returns what answers citations by the rules, for stores to call when what is known changes. */
export function resolver(rules?: ResolveOptions['rules']): Resolver {
  const own = rules ? { rules } : {}
  return {
    designations: ({ id }, citations) => designations(citations, id),
    answer({ id, latest }, citations, knowledge): Answers {
      const resolved = resolve(citations, { report: id, latest, knowledge, ...own })
      const bodies = [
        ...resolved.citations.flatMap(({ issuedBy }) => issuedBy.filter(({ basis }) => basis === 'stated')),
        ...resolved.directives.flatMap(({ impliedBody }) => issuingBodyById(impliedBody ?? '') ?? []),
      ]
      const terms = [...new Set(resolved.directives.flatMap(({ term }) => term ?? []))].sort()
      return { ...resolved, issuingBodies: bodiesOfGraph(bodies), terms: terms.map(termById) }
    },
  }
}

import type { Answers, Resolver } from '../domain/knowledge.ts'
import { statedBodies } from '../domain/stated.ts'
import { bodiesOfGraph } from '../lexicon/issuing-bodies.ts'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { termById } from '../lexicon/terms.ts'
import { itself } from '../resolve/itself.ts'
import { designations, resolve, type Resolved, type ResolveOptions } from '../resolve/resolve.ts'

/** Returns what answers citations by the rules, for stores to call when what is known changes. */
export function resolver({
  rules,
  lexicon = builtInLexicon,
}: Pick<ResolveOptions, 'rules' | 'lexicon'> = {}): Resolver {
  const own = rules ? { rules, lexicon } : { lexicon }
  return {
    designations: ({ id }, citations) => designations(citations, id, lexicon),
    answer: ({ id, earliest, latest }, citations, knowledge) =>
      answersOf(resolve(citations, { report: id, earliest, latest, knowledge, ...own }), lexicon),
    itself(report, letterhead, told) {
      const directive = itself(report, letterhead, { ...told, lexicon })
      return answersOf({ citations: [], directives: directive ? [directive] : [] }, lexicon)
    },
  }
}

function answersOf(resolved: Resolved, lexicon: Lexicon): Answers {
  const bodies = [
    ...resolved.citations.flatMap(statedBodies),
    ...resolved.directives.flatMap(({ impliedBody }) => lexicon.bodyById.get(impliedBody ?? '') ?? []),
  ]
  const terms = [...new Set(resolved.directives.flatMap(({ term }) => term ?? []))].sort()
  return { ...resolved, issuingBodies: bodiesOfGraph(bodies, lexicon), terms: terms.map(termById) }
}

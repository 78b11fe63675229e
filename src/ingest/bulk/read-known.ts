import type { Report } from '../../domain/report.ts'
import type { Resolver } from '../../domain/knowledge.ts'
import { plainId } from '../../domain/twins.ts'
import type { Extraction } from '../../extract/extract.ts'
import { knownBy } from '../../store/bulk/known-facts.ts'
import { readExtraction } from '../report-graph.ts'
import type { CodeFacts } from './codes.ts'
import { knowledgeFor, type RegisterIndex } from './register-index.ts'

/** What a report asks of others and tells them. */
export interface Asked {
  /** The designations on which its answers may depend. */
  readonly designations: readonly string[]
  /** The codes that it makes known. */
  readonly known: readonly CodeFacts[]
}

/**
 * Returns what a report asks and tells. Only citations that state their own period make a code known, so that the register
 * is all that it must be answered with for this.
 */
export function readKnown(
  report: Report,
  extraction: Extraction,
  { register, resolver }: { register: RegisterIndex; resolver: Resolver },
): Asked {
  const { designations, graph } = readExtraction(report, extraction, resolver)
  const answered = graph(knowledgeFor(designations, register.knowledge))
  // two documents of one code share its designation and period
  const identities = new Map(answered.directives.map((directive) => [plainId(directive.id), directive]))
  const known = [...knownBy(answered)].flatMap(([plain, facts]) => {
    const identity = identities.get(plain)
    const designation = identity?.designation ?? null
    // a code that is its whole identity is asked for by the other names that the register has for it
    if (designation === null && !register.byPlain.has(plain)) return []
    return [{ plain, designation, period: identity?.term ?? identity?.year ?? null, facts }]
  })
  return { designations, known }
}

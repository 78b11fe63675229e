import type { Citation } from '../../domain/citation.ts'
import { statedBodies, statedIssueDate } from '../../domain/stated.ts'
import { isTimed } from '../../lexicon/timed-names.ts'
import { evidenceKey, type Reference } from '../identify.ts'
import { inForce } from '../in-force.ts'
import { amongst, bodyAgrees, resolved, type Answer, type Evidence, type ResolutionRule } from '../rule.ts'

/**
 * A name of the table of names: "Điều lệ Đảng" is one document, a resolution of a congress or plenum needs its khóa.
 * One that the register equates with directives of a code is those directives.
 */
export const named: ResolutionRule = {
  name: 'named',
  apply(citation, reference, evidence) {
    if (citation.nameKey === null) return undefined
    if (isTimed(citation.nameKey)) return inForceThen(citation, reference, evidence)
    if (reference.periodKind !== 'none' && reference.period === null) return undefined
    const own = resolved('named', 'stated', reference, reference.period)
    const equated = (evidence.knowledge.get(evidenceKey(reference)) ?? []).filter(
      ({ id, period, registered }) =>
        registered && period === reference.period && !own.directives.includes(id),
    )
    return equated.length === 0
      ? own
      : amongst(
          'named',
          'stated',
          equated.map(({ id }) => id),
        )
  },
}

/** A name that passed from one document to the next means the one of the register that was in force. */
function inForceThen(citation: Citation, reference: Reference, evidence: Evidence): Answer {
  const { term } = citation
  const date = statedIssueDate(citation)
  const isStated = statedBodies(citation).length > 0
  const known = (evidence.knowledge.get(evidenceKey(reference)) ?? []).filter(
    (each) =>
      each.registered &&
      (term === null || each.period === term) &&
      (each.bodies.length === 0 || !isStated || bodyAgrees(citation, each, evidence.lexicon)),
  )
  const meant = date
    ? known.filter(
        ({ earliest }) => earliest !== null && date.startsOn <= earliest && earliest <= date.endsOn,
      )
    : inForce(known, evidence)
  const ids = meant.map(({ id }) => id)
  return ids.length === 0
    ? { status: 'unresolved', rule: 'named', basis: null, directives: [] }
    : amongst('named', 'implied', ids)
}

import { evidenceKey } from '../identify.ts'
import { amongst, resolved, type ResolutionRule } from '../rule.ts'

/**
 * A name of the table of names: "Điều lệ Đảng" is one document, a resolution of a congress or plenum needs its khóa.
 * One that the register equates with directives of a code is those directives.
 */
export const named: ResolutionRule = {
  name: 'named',
  apply(citation, reference, evidence) {
    if (citation.nameKey === null) return undefined
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

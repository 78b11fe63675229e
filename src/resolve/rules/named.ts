import { resolved, type ResolutionRule } from '../rule.ts'

/** A name of the table of names: "Điều lệ Đảng" is one document, a resolution of a congress or plenum needs its khóa. */
export const named: ResolutionRule = {
  name: 'named',
  apply: (citation, reference) =>
    citation.nameKey !== null && (reference.periodKind === 'none' || reference.period !== null)
      ? resolved('named', 'stated', reference, reference.period)
      : undefined,
}

import { addTo, grouped } from '../../domain/grouped.ts'
import type { Knowledge, KnownCode } from '../../domain/knowledge.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import { plainId } from '../../domain/twins.ts'
import { codesOf, type CodeFacts } from './codes.ts'

/** A register, as resolution without a graph asks it. */
export interface RegisterIndex {
  readonly entries: readonly RegisterEntry[]
  readonly byId: ReadonlyMap<string, RegisterEntry>
  /** The entries by the id that their directive would have alone. */
  readonly byPlain: ReadonlyMap<string, readonly RegisterEntry[]>
  /** What the register alone knows. */
  readonly knowledge: Knowledge
}

/** Returns a register by the ids of its directives. */
export function registerIndex(entries: readonly RegisterEntry[]): RegisterIndex {
  const byPlain = grouped(entries, ({ id }) => plainId(id))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const codes = entryFacts(byPlain).flatMap((facts) => codesOf(facts, byPlain.get(facts.plain) ?? []))
  return { entries, byId, byPlain, knowledge: knowledgeOfCodes(codes) }
}

/** Returns the codes of a register, with nothing yet that reports say of them. */
export function entryFacts(byPlain: RegisterIndex['byPlain']): CodeFacts[] {
  return [...byPlain].map(([plain, [entry]]) => {
    const { designation, term, year } = entry?.directive ?? {}
    return { plain, designation: designation ?? null, period: term ?? year ?? null, facts: [] }
  })
}

/** Returns what codes tell, by designation, as resolution takes it. */
export function knowledgeOfCodes(
  codes: Iterable<readonly [designation: string, code: KnownCode]>,
): Knowledge {
  const known = new Map<string, KnownCode[]>()
  for (const [designation, code] of codes) addTo(known, designation, code)
  for (const each of known.values()) each.sort((a, b) => (a.plain < b.plain ? -1 : 1))
  return known
}

/** Returns what is known of some designations. */
export function knowledgeFor(designations: readonly string[], known: Knowledge): Knowledge {
  return new Map(
    designations.flatMap((id) => {
      const codes = known.get(id)
      return codes ? [[id, codes] as const] : []
    }),
  )
}

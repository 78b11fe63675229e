import type { KnownCode } from '../../domain/knowledge.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import { directivesOfCode, meantByDate } from '../../domain/twins.ts'
import { codeKnown, type KnownFact } from '../../store/bulk/known-facts.ts'

/** One code in one period, with what the citations say that make it known; each fact once. */
export interface CodeFacts {
  /** The id of its directive when it is one: "102-QĐ/TW@XII". */
  readonly plain: string
  /** Its designation; null when its code is its whole identity. */
  readonly designation: string | null
  readonly period: string | null
  readonly facts: readonly KnownFact[]
}

/**
 * Returns what is known of a code under each of its designations: its own, and those that the register tells besides. Of
 * two documents of one code only what is said of the one is known under another name of that one.
 */
export function codesOf(
  { plain, designation, period, facts }: CodeFacts,
  entries: readonly RegisterEntry[],
): (readonly [designation: string, code: KnownCode])[] {
  const code = codeKnown({ plain, period, facts, entries })
  if (!code) return []
  const own = designation === null ? [] : [[designation, code] as const]
  return [...own, ...besides(code, facts, entries)]
}

function besides(
  code: KnownCode,
  facts: readonly KnownFact[],
  entries: readonly RegisterEntry[],
): (readonly [string, KnownCode])[] {
  const { plain } = code
  const directives = directivesOfCode(code)
  const called = entries.flatMap((entry) =>
    entry.alsoCalled.map(({ id, period }) => ({ entry, designation: id, period })),
  )
  return [...new Set(called.map(({ designation }) => designation))].flatMap((designation) => {
    const own = called.filter((each) => each.designation === designation)
    const ids = new Set(own.map(({ entry }) => entry.id))
    const said = facts.filter(({ date }) => meantBy(date).some((id) => ids.has(id)))
    const known = codeKnown({
      ...{ plain, period: own[0]?.period ?? null, facts: said },
      entries: own.map(({ entry }) => entry),
    })
    return known ? [[designation, known] as const] : []
  })

  function meantBy(date: string | null): string[] {
    return directives.some(({ id }) => id !== plain) ? meantByDate(directives, date) : [plain]
  }
}

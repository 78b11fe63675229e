import type { Citation } from '../domain/citation.ts'
import type { Knowledge, KnownCode, KnownDirective } from '../domain/knowledge.ts'
import { directivesOfCode, type DatedNoun } from '../domain/twins.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { directiveId, evidenceKey, type Reference } from './identify.ts'
import type { ReportDays } from './report-days.ts'
import { meantInPeriod, type Evidence } from './rule.ts'

/** A citation, with what it says of its directive's identity; null when it says nothing. */
export interface Referring {
  readonly citation: Citation
  readonly reference: Reference | null
}

/** Returns what the rules may look at besides a citation: what its report says elsewhere, and what is known outside it. */
export function evidenceOf(
  referring: readonly Referring[],
  { knowledge, days, lexicon }: { knowledge: Knowledge; days: ReportDays; lexicon: Lexicon },
): Evidence {
  const dated = datedNouns(referring)
  const byCode = new Map(
    [...knowledge.values()].flat().map((code) => [code, directivesOfCode(code, dated.get(code.plain))]),
  )
  const known = new Map(
    [...knowledge].map(([designation, codes]) => [
      designation,
      codes.flatMap((code) => byCode.get(code) ?? []),
    ]),
  )
  const twins = twinsOf(byCode, dated)
  return { own: ownDirectives(referring, twins), knowledge: known, twins, ...days, lexicon }
}

/** Returns the nouns and days that citations of a report give together, by the plain id of their code. */
function datedNouns(referring: readonly Referring[]): Map<string, DatedNoun[]> {
  const dated = new Map<string, DatedNoun[]>()
  for (const { citation, reference } of referring) {
    const { form, spans, issuedOn, type } = citation
    const isDay = issuedOn?.basis === 'stated' && issuedOn.value.length === 10
    if (reference?.period == null || form !== 'coded' || !('typeName' in spans) || !isDay) continue
    const plain = directiveId(reference, reference.period)
    dated.set(plain, [...(dated.get(plain) ?? []), { type, date: issuedOn.value }])
  }
  return dated
}

function twinsOf(
  byCode: ReadonlyMap<KnownCode, readonly KnownDirective[]>,
  dated: ReadonlyMap<string, readonly DatedNoun[]>,
): Map<string, readonly KnownDirective[]> {
  const several = new Map([...byCode].map(([{ plain }, directives]) => [plain, directives]))
  for (const [plain, own] of dated) {
    if (several.has(plain)) continue
    several.set(plain, directivesOfCode({ plain, period: null, entries: [], dated: [], since: [] }, own))
  }
  return new Map([...several].filter(([plain, directives]) => directives.some(({ id }) => id !== plain)))
}

function ownDirectives(
  referring: readonly Referring[],
  twins: Evidence['twins'],
): Map<string, Map<string, string>> {
  const own = new Map<string, Map<string, string>>()
  for (const { citation, reference } of referring) {
    if (reference?.period == null) continue
    const key = evidenceKey(reference)
    const found = own.get(key) ?? new Map<string, string>()
    for (const id of meantInPeriod(citation, reference, twins)) found.set(id, reference.period)
    own.set(key, found)
  }
  return own
}

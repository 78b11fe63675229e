import type { IssuingBody } from '../domain/issuing-body.ts'
import type { IssuingBodyRow } from './issuing-body-row.ts'
import { massOrganisations } from './mass-organisations.ts'
import { partyBodies } from './party-bodies.ts'
import { phraseTable } from './phrase-table.ts'
import { stateBodies } from './state-bodies.ts'

/** Every body the lexicon knows. */
export const issuingBodies: readonly IssuingBodyRow[] = [...partyBodies, ...stateBodies, ...massOrganisations]

const byId = new Map(issuingBodies.map((row) => [row.id, row]))
const byCode = new Map<string, IssuingBodyRow>()
for (const row of issuingBodies) {
  if (row.code !== null && !byCode.has(row.code)) byCode.set(row.code, row)
}

/** Names and aliases of bodies, found by their words. */
export const bodyNames = phraseTable(
  issuingBodies.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row] as const)),
)

export function issuingBodyById(id: string): IssuingBodyRow | undefined {
  return byId.get(id)
}

/** Returns the body that the letters of a symbol stand for, or undefined; TW gives the vague "Trung ương". */
export function issuingBodyByCode(code: string): IssuingBodyRow | undefined {
  return byCode.get(code)
}

/** A body as a text names it. */
interface BodyName {
  readonly id: string
  readonly name: string
}

/**
 * Returns the bodies with every body above them, sorted by id, as nodes of the graph. A body the lexicon does not list has
 * the name that the text gives it, and the level of the kind its name begins with: "Ủy ban nhân dân tỉnh Nghệ An".
 */
export function bodiesOfGraph(names: Iterable<BodyName>): IssuingBody[] {
  const found = new Map<string, IssuingBody>()
  for (const name of names) {
    if (byId.has(name.id)) for (const body of withParents([name.id])) found.set(body.id, body)
    else found.set(name.id, unlisted(name))
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function unlisted({ id, name }: BodyName): IssuingBody {
  const kind = bodyNames.matchAt(name, 0)?.value
  const level = kind?.level ?? 'UNKNOWN'
  return { id, name, nameEn: null, code: kind?.code ?? null, level, parent: null, vague: false }
}

/** Returns the bodies of the given ids with every body above them, sorted by id. */
function withParents(ids: Iterable<string>): IssuingBody[] {
  const found = new Map<string, IssuingBody>()
  for (const id of ids) {
    for (
      let row = byId.get(id);
      row && !found.has(row.id);
      row = row.parent === null ? undefined : byId.get(row.parent)
    ) {
      const { name, nameEn, code, level, parent, vague } = row
      found.set(row.id, { id: row.id, name, nameEn, code, level, parent, vague })
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

import { bodyKey, type IssuingBody } from '../domain/issuing-body.ts'
import type { IssuingBodyRow } from './issuing-body-row.ts'
import { earlierBodies } from './earlier-bodies.ts'
import { localPartyBodies } from './local-party-bodies.ts'
import { massOrganisations } from './mass-organisations.ts'
import { partyBodies } from './party-bodies.ts'
import { phraseTable, type PhraseTable } from './phrase-table.ts'
import { withAliases, type AddedWords } from './row.ts'
import { stateAgencies } from './state-agencies.ts'
import { stateBodies } from './state-bodies.ts'

const builtIn: readonly IssuingBodyRow[] = [
  ...partyBodies,
  ...localPartyBodies,
  ...stateBodies,
  ...stateAgencies,
  ...massOrganisations,
  ...earlierBodies,
]

/** The bodies, looked up by what texts and symbols print of them. */
export interface BodyTables {
  readonly issuingBodies: readonly IssuingBodyRow[]
  readonly bodyById: ReadonlyMap<string, IssuingBodyRow>
  /** The body that the letters of a symbol stand for; TW gives the vague "Trung ương". */
  readonly bodyByCode: ReadonlyMap<string, IssuingBodyRow>
  /** Names and aliases of bodies, found by their words. */
  readonly bodyNames: PhraseTable<IssuingBodyRow>
}

/** Returns the tables of the bodies of the program and of the given ones. */
export function bodyTables(added: readonly IssuingBodyRow[], words: AddedWords): BodyTables {
  const issuingBodies = [...builtIn, ...added].map((row) => withAliases(row, row.id, words))
  const bodyByCode = new Map<string, IssuingBodyRow>()
  for (const row of issuingBodies) {
    if (row.code !== null && !bodyByCode.has(row.code)) bodyByCode.set(row.code, row)
  }
  return {
    issuingBodies,
    bodyById: new Map(issuingBodies.map((row) => [row.id, row])),
    bodyByCode,
    bodyNames: phraseTable(
      issuingBodies.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row] as const)),
    ),
  }
}

/** A body as a text names it. */
interface BodyName {
  readonly id: string
  readonly name: string
}

/**
 * Returns the bodies with every body above them, sorted by id, as nodes of the graph. A body the lexicon does not list has
 * the name that the text gives it, and the level of the kind its name begins with: "Ủy ban nhân dân tỉnh Nghệ An"; it is
 * there once for each of its names ("Công an tỉnh Nghệ An", "Công An tỉnh Nghệ An").
 */
export function bodiesOfGraph(names: Iterable<BodyName>, bodies: BodyTables): IssuingBody[] {
  const found = new Map<string, IssuingBody>()
  for (const name of names) {
    if (bodies.bodyById.has(name.id))
      for (const body of withParents(name.id, bodies)) found.set(body.id, body)
    else found.set(bodyKey(name), unlisted(name, bodies))
  }
  return [...found.values()].sort((a, b) => (bodyKey(a) < bodyKey(b) ? -1 : 1))
}

function unlisted({ id, name }: BodyName, { bodyNames }: BodyTables): IssuingBody {
  const kind = bodyNames.matchOf(name)?.value
  const level = kind?.level ?? 'UNKNOWN'
  return {
    id,
    name,
    nameEn: null,
    code: kind?.code ?? null,
    level,
    parent: null,
    vague: false,
    unlisted: true,
  }
}

/** Returns the body of the id with every body above it. */
function withParents(id: string, { bodyById }: BodyTables): IssuingBody[] {
  const found = new Map<string, IssuingBody>()
  for (
    let row = bodyById.get(id);
    row && !found.has(row.id);
    row = row.parent === null ? undefined : bodyById.get(row.parent)
  ) {
    const { name, nameEn, code, level, parent, vague } = row
    found.set(row.id, { id: row.id, name, nameEn, code, level, parent, vague })
  }
  return [...found.values()]
}

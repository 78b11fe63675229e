import type { RelationType } from '../../domain/relation.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import { evidenceIn } from '../writer/relations.ts'
import { readEach, readMany, readPage, type Batch } from './batch.ts'
import type { Evidence } from './claims.ts'
import type { DirectiveNode } from './nodes.ts'
import { keysets, type Place, type Slice } from './paging.ts'
import { readDirective } from './read-nodes.ts'
import { map, text, textOrNull, texts, whole } from './rows.ts'

/** An entry of the register as the graph keeps it. */
export interface EntryNode {
  /** The id of the directive that it describes. */
  readonly id: string
  readonly name: string
  readonly code: string
  readonly type: string
  readonly term: string | null
  readonly issuedOn: string | null
  /** The ids of the bodies that issued it. */
  readonly bodies: readonly string[]
  readonly subject: string | null
  readonly status: string | null
  readonly names: readonly string[]
  readonly equates: readonly string[]
  readonly source: string
  readonly grade: string
}

/** What one directive does to another, as citations say. */
export interface DirectiveRelation {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  /** The words that say so, each with its citation. */
  readonly evidence: readonly Evidence[]
}

type Ids = readonly string[]

export interface RegisterView {
  /** Returns the entries of the register by the directives that they describe. */
  registered(ids: Ids): Promise<Batch<EntryNode>>
  /** Returns the next entries of the register after an id, by id. */
  registerPage(after: string, limit: number): Promise<readonly EntryNode[]>
  /** Returns the directives whose claims of date or body differ, by id. */
  conflictPage(slice: Slice): Promise<readonly Place<DirectiveNode>[]>
  conflictTotal(): Promise<number>
  /** Returns true for each directive of which citations and the register state different dates or bodies; the others are absent. */
  conflicting(ids: readonly string[]): Promise<Batch<boolean>>
  /** Returns the relations that each directive is in, at either end. */
  relationsOfDirectives(ids: Ids): Promise<Batch<readonly DirectiveRelation[]>>
  /** Returns what replaced each directive, what replaced that, and so on: the nearest first, each step once. */
  replacementsOfDirectives(ids: Ids): Promise<Batch<readonly DirectiveRelation[]>>
}

const conflicts = { statement: 'read/conflicts-page', keyset: keysets.byId, value: readDirective }

export function registerView(store: GraphStore): RegisterView {
  return {
    registered: (ids) => readEach(store, 'read/registered-of-directives', ids, readEntry),
    async registerPage(after, limit) {
      return (await store.read('read/register-page', { after, limit })).map(readEntry)
    },
    conflicting: (ids) => readEach(store, 'read/conflicting-directives', ids, () => true),
    conflictPage: (slice) => readPage(store, conflicts, {}, slice),
    async conflictTotal() {
      const [row] = await store.read('read/conflicts-count')
      return row ? whole(row, 'total') : 0
    },
    relationsOfDirectives: (ids) => readMany(store, 'read/relations-of-directives', ids, readRelation),
    async replacementsOfDirectives(ids) {
      const replacing = await replacingDirectives(store, ids)
      return new Map(
        ids.map((id) => [id, chainFrom(id, replacing)] as const).filter(([, chain]) => chain.length > 0),
      )
    },
  }
}

/** Reads what replaced directives and what replaced that, level by level, by what was replaced; ends also where a chain is a ring. */
async function replacingDirectives(
  store: GraphStore,
  ids: Ids,
): Promise<ReadonlyMap<string, readonly DirectiveRelation[]>> {
  const found = new Map<string, DirectiveRelation[]>()
  for (let level = [...new Set(ids)]; level.length > 0;) {
    for (const id of level) found.set(id, [])
    const relations = (await store.read('read/replacing-directives', { ids: level })).map(readRelation)
    for (const relation of relations) found.get(relation.to)?.push(relation)
    level = [...new Set(relations.map(({ from }) => from))].filter((id) => !found.has(id))
  }
  return found
}

function chainFrom(
  id: string,
  replacing: ReadonlyMap<string, readonly DirectiveRelation[]>,
): DirectiveRelation[] {
  const chain: DirectiveRelation[] = []
  const seen = new Set([id])
  for (let level = [id]; level.length > 0;) {
    const steps = level.flatMap((each) => replacing.get(each) ?? [])
    chain.push(...steps)
    level = [...new Set(steps.map(({ from }) => from))].filter((each) => !seen.has(each))
    for (const each of level) seen.add(each)
  }
  return chain
}

function readEntry(row: Row): EntryNode {
  const node = map(row, 'entry')
  return {
    id: text(node, 'id'),
    name: text(node, 'name'),
    code: text(node, 'code'),
    type: text(node, 'type'),
    term: textOrNull(node, 'term'),
    issuedOn: textOrNull(node, 'issuedOn'),
    bodies: texts(node, 'bodies'),
    subject: textOrNull(node, 'subject'),
    status: textOrNull(node, 'status'),
    names: texts(node, 'names'),
    equates: texts(node, 'equates'),
    source: text(node, 'source'),
    grade: text(node, 'grade'),
  }
}

function readRelation(row: Row): DirectiveRelation {
  return {
    type: text(row, 'type') as RelationType,
    from: text(row, 'from'),
    to: text(row, 'to'),
    evidence: evidenceIn(row),
  }
}

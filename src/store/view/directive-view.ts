import type { GraphStore } from '../graph-store.ts'
import { readEach, readMany, readPages, type Batch } from './batch.ts'
import { directivePage, directiveTotal, type DirectiveFilter, type DirectiveOrder } from './directive-list.ts'
import type { ChosenBody, DirectiveNode, Reference } from './nodes.ts'
import { keysAfter, keysets, type Place, type Slice } from './paging.ts'
import { readChosenBody, readDirective, readReference } from './read-nodes.ts'
import { whole } from './rows.ts'

export interface DirectiveCounts {
  readonly citations: number
  readonly achievements: number
}

type Ids = readonly string[]
type Pages<T> = Promise<Batch<readonly Place<T>[]>>

export interface DirectiveView {
  directives(ids: Ids): Promise<Batch<DirectiveNode>>
  /** Returns every directive of one canonical code, by id. */
  directivesWithCode(code: string): Promise<readonly DirectiveNode[]>
  directivePage(
    filter: DirectiveFilter,
    order: DirectiveOrder,
    slice: Slice,
  ): Promise<readonly Place<DirectiveNode>[]>
  directiveTotal(filter: DirectiveFilter): Promise<number>
  directiveCounts(ids: Ids): Promise<Batch<DirectiveCounts>>
  /** Returns the directives each report cites, in the order it first cites them. */
  directivesOfReports(ids: Ids, slice: Slice): Pages<DirectiveNode>
  /** Returns the directives each achievement references, in the order it first cites them. */
  directivesOfAchievements(ids: Ids, slice: Slice): Pages<Reference<DirectiveNode>>
  /** Returns the directives each body issued, by issue date, undated ones last. */
  directivesOfBodies(ids: Ids, slice: Slice): Pages<DirectiveNode>
  directivesOfCitations(ids: Ids): Promise<Batch<DirectiveNode>>
  /** Returns the directives that each ambiguous citation may mean, by id. */
  candidatesOfCitations(ids: Ids): Promise<Batch<readonly DirectiveNode[]>>
  /** Returns the bodies chosen for each directive, several when they issued it jointly. */
  bodiesOfDirectives(ids: Ids): Promise<Batch<readonly ChosenBody[]>>
}

const ofReports = {
  statement: 'read/directives-of-reports',
  keyset: keysets.firstCited,
  value: readDirective,
}
const ofAchievements = {
  statement: 'read/directives-of-achievements',
  keyset: keysets.firstCited,
  value: readReference(readDirective),
}
const ofBodies = { statement: 'read/directives-of-bodies', keyset: keysets.issued, value: readDirective }

export function directiveView(store: GraphStore): DirectiveView {
  return { ...lists(store), ...relations(store), ...attributes(store) }
}

function lists(store: GraphStore) {
  return {
    directives: (ids: Ids) => readEach(store, 'read/directives-by-id', ids, readDirective),
    async directivesWithCode(code: string) {
      return (await store.read('read/directives-by-code', { code })).map(readDirective)
    },
    directivePage: (filter: DirectiveFilter, order: DirectiveOrder, slice: Slice) =>
      directivePage(store, filter, { order, slice }),
    directiveTotal: (filter: DirectiveFilter) => directiveTotal(store, filter),
  }
}

function relations(store: GraphStore) {
  return {
    directivesOfReports: (ids: Ids, slice: Slice) => readPages(store, ofReports, { ids }, slice),
    directivesOfAchievements: (ids: Ids, slice: Slice) => readPages(store, ofAchievements, { ids }, slice),
    directivesOfBodies: (ids: Ids, slice: Slice) =>
      readPages(store, ofBodies, { ids, ...keysAfter(slice) }, slice),
    directivesOfCitations: (ids: Ids) => readEach(store, 'read/directives-of-citations', ids, readDirective),
    candidatesOfCitations: (ids: Ids) => readMany(store, 'read/candidates-of-citations', ids, readDirective),
  }
}

function attributes(store: GraphStore) {
  return {
    directiveCounts: (ids: Ids) =>
      readEach(store, 'read/directive-counts', ids, (row) => ({
        citations: whole(row, 'citations'),
        achievements: whole(row, 'achievements'),
      })),
    bodiesOfDirectives: (ids: Ids) => readMany(store, 'read/bodies-of-directives', ids, readChosenBody),
  }
}

import type { GraphStore } from '../graph-store.ts'
import { readEach, readMany, readPages, type Batch } from './batch.ts'
import type { AchievementNode, Reference } from './nodes.ts'
import { keysAfter, keysets, type Place, type Slice } from './paging.ts'
import { readAchievement, readReference } from './read-nodes.ts'
import { text, whole } from './rows.ts'

export interface AchievementCounts {
  readonly citations: number
  readonly directives: number
}

export interface AchievementView {
  achievements(ids: readonly string[]): Promise<Batch<AchievementNode>>
  achievementTexts(ids: readonly string[]): Promise<Batch<string>>
  achievementCounts(ids: readonly string[]): Promise<Batch<AchievementCounts>>
  /** Returns all achievements of each report by ordinal. */
  achievementsOfReports(ids: readonly string[]): Promise<Batch<readonly AchievementNode[]>>
  /** Returns a page of the achievements that reference each directive, by report and ordinal. */
  achievementsOfDirectives(
    ids: readonly string[],
    slice: Slice,
  ): Promise<Batch<readonly Place<Reference<AchievementNode>>[]>>
}

const ofDirectives = {
  statement: 'read/achievements-of-directives',
  keyset: keysets.ordinal,
  value: readReference(readAchievement),
}

export function achievementView(store: GraphStore): AchievementView {
  return {
    achievements: (ids) => readEach(store, 'read/achievements-by-id', ids, readAchievement),
    achievementTexts: (ids) => readEach(store, 'read/achievement-texts', ids, (row) => text(row, 'text')),
    achievementCounts: (ids) =>
      readEach(store, 'read/achievement-counts', ids, (row) => ({
        citations: whole(row, 'citations'),
        directives: whole(row, 'directives'),
      })),
    achievementsOfReports: (ids) => readMany(store, 'read/achievements-of-reports', ids, readAchievement),
    achievementsOfDirectives: (ids, slice) =>
      readPages(store, ofDirectives, { ids, ...keysAfter(slice) }, slice),
  }
}

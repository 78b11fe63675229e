import { IncompleteRow } from '../../store/view/incomplete-row.ts'
import type { AchievementNode, ReportNode } from '../../store/view/nodes.ts'
import type { Context } from '../context.ts'

/** A report of which no more than its id may have been read. */
export type KnownReport = ReportNode | Pick<ReportNode, 'id'>

/** An achievement of which no more than what its id tells may have been read. */
export type KnownAchievement = AchievementNode | Pick<AchievementNode, 'id' | 'ordinal' | 'report'>

/** Returns an achievement by its id, which tells its report and its ordinal; the rest is read when it is asked for. */
export function achievementOf(id: string): KnownAchievement {
  const at = id.lastIndexOf('#')
  return { id, report: id.slice(0, at), ordinal: Number(id.slice(at + 1)) }
}

export function wholeReport(report: KnownReport, { load }: Context): ReportNode | Promise<ReportNode> {
  return 'name' in report ? report : load.each('reports', report.id).then(found)
}

export function wholeAchievement(
  achievement: KnownAchievement,
  { load }: Context,
): AchievementNode | Promise<AchievementNode> {
  return 'name' in achievement ? achievement : load.each('achievements', achievement.id).then(found)
}

/** What another node named was there when that was read. */
function found<T>(node: T | null): T {
  if (node === null) throw new IncompleteRow('id', 'text')
  return node
}

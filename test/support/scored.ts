import type { GraphStore } from '../../src/store/graph-store.ts'
import { graphView } from '../../src/store/graph-view.ts'
import type { TrueReport } from '../../bench/world.js'

/** How the links of a graph compare with the truth. */
export interface Score {
  readonly citations: number
  /** Citations that are ambiguous or whose period is unknown. */
  readonly open: number
  /** Citations linked to another directive than the true one. */
  readonly wrong: readonly string[]
  /** Reports of which other citations were read than the true ones. */
  readonly missed: readonly string[]
}

/** Compares what the citations of reports are linked to with what they truly mean. */
export async function scored(store: GraphStore, reports: readonly TrueReport[]): Promise<Score> {
  const view = graphView(store)
  const [wrong, missed]: [string[], string[]] = [[], []]
  let [citations, open] = [0, 0]
  for (const { report, truth } of reports) {
    const pages = await view.citationsOfReports([report.id], { limit: 1000, after: null })
    const found = (pages.get(report.id) ?? []).map(({ value }) => value)
    if (found.length !== truth.length) missed.push(`${report.id}: ${found.length} of ${truth.length}`)
    const meant = await view.directivesOfCitations(found.map(({ id }) => id))
    for (const [index, { id, exact, rule }] of found.entries()) {
      const directive = meant.get(id)?.id
      citations += 1
      if (directive === undefined || directive.includes('@?')) open += 1
      else if (directive !== truth[index] && !directive.includes(':?')) {
        wrong.push(`${id} ${exact} (${rule ?? ''}): ${directive}, truly ${truth[index] ?? 'none'}`)
      }
    }
  }
  return { citations, open, wrong, missed }
}

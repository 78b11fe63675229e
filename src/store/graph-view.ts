import type { GraphStore } from './graph-store.ts'
import { achievementView, type AchievementView } from './view/achievement-view.ts'
import { citationView, type CitationView } from './view/citation-view.ts'
import { claimsView, type ClaimsView } from './view/claims-view.ts'
import { directiveView, type DirectiveView } from './view/directive-view.ts'
import { issuingBodyView, type IssuingBodyView } from './view/issuing-body-view.ts'
import { registerView, type RegisterView } from './view/register-view.ts'
import { reportView, type ReportView } from './view/report-view.ts'
import { summaryDetailsView, type SummaryDetailsView } from './view/summary-details-view.ts'
import { searchView, type SearchView } from './view/search-view.ts'
import { summaryView, type SummaryView } from './view/summary-view.ts'

/**
 * Reads the graph for the floors above. Reading by ids takes many at once and is one statement; what an id has nothing of
 * is absent from the answer. Each method throws `ViendanError` as `GraphStore.read` does.
 */
export interface GraphView
  extends
    ReportView,
    AchievementView,
    CitationView,
    ClaimsView,
    DirectiveView,
    IssuingBodyView,
    RegisterView,
    SearchView,
    SummaryView,
    SummaryDetailsView {}

export function graphView(store: GraphStore): GraphView {
  // each request makes one, and a literal of ten spreads takes ten times as long
  return Object.assign(
    Object.assign(reportView(store), achievementView(store), citationView(store), claimsView(store)),
    Object.assign(directiveView(store), issuingBodyView(store), registerView(store), searchView(store)),
    Object.assign(summaryView(store), summaryDetailsView(store)),
  )
}

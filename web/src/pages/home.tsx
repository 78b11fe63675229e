import { to } from '../addresses.ts'
import { ask, useAsk } from '../ask.ts'
import { Cards } from '../parts/cards.tsx'
import { State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.tsx'

interface ReportRow {
  readonly id: string
  readonly name: string
  readonly published: string | null
  readonly issuer: string | null
  readonly achievementCount: number
  readonly citationCount: number
  readonly directiveCount: number
}

interface Page {
  readonly nodes: readonly ReportRow[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Start {
  readonly reports: Page
  readonly directives: { readonly totalCount: number }
  readonly citations: { readonly totalCount: number }
  readonly open: { readonly totalCount: number }
  readonly conflicts: { readonly totalCount: number }
}

const page = `totalCount pageInfo { hasNextPage endCursor }
  nodes { id name published issuer achievementCount citationCount directiveCount }`

export const homeQuery = `{ reports(first: 20) { ${page} } directives { totalCount } citations { totalCount }
  open: citations(filter: { statuses: [ambiguous, unresolved] }) { totalCount } conflicts { totalCount } }`

export const moreReportsQuery = `query More($after: String) { reports(first: 20, after: $after) { ${page} } }`

/** The first page: what the graph holds, and its reports. */
export function Home() {
  const { t, number } = useWords()
  useTitle(null)
  const asked = useAsk<Start>(homeQuery)
  return (
    <>
      <h1>viendan</h1>
      <p class="lead">{t('homeLead')}</p>
      <State asked={asked}>
        {({ reports, directives, citations, open, conflicts }) => (
          <>
            <dl class="figures">
              {(
                [
                  [reports.totalCount, 'countReports', null],
                  [directives.totalCount, 'countDirectives', to.bodies()],
                  [citations.totalCount, 'countCitations', to.bodies()],
                  [open.totalCount, 'countOpen', to.questions('open')],
                  [conflicts.totalCount, 'countConflicts', to.questions('conflicts')],
                ] as const
              ).map(([count, key, address]) => (
                <div key={key}>
                  <dd>{number(count)}</dd>
                  <dt>
                    {address === null ? t(key, { n: count }) : <a href={address}>{t(key, { n: count })}</a>}
                  </dt>
                </div>
              ))}
            </dl>
            <h2>{t('reports')}</h2>
            <Cards
              first={reports}
              read={async (after) => (await ask<{ reports: Page }>(moreReportsQuery, { after })).reports}
              none="emptyGraph"
              card={(row) => <ReportCard key={row.id} row={row} />}
            />
          </>
        )}
      </State>
    </>
  )
}

function ReportCard({ row }: { readonly row: ReportRow }) {
  const { t, date, number } = useWords()
  const facts = [row.published && date(row.published), row.issuer].filter(Boolean).join(' · ')
  return (
    <li>
      <a href={to.report(row.id)}>{row.name}</a>
      {facts !== '' && <p class="faint">{facts}</p>}
      <p class="faint">
        {(
          [
            [row.achievementCount, 'achievements'],
            [row.citationCount, 'countCitations'],
            [row.directiveCount, 'countDirectives'],
          ] as const
        )
          .map(([n, key]) => `${number(n)} ${t(key, { n })}`)
          .join(' · ')}
      </p>
    </li>
  )
}

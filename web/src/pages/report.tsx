import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { to } from '../addresses.ts'
import { ask, asAskError, useAsk, type AskError } from '../ask.ts'
import { moreCitationsQuery, reportQuery, type Achievement, type Citation } from '../citation.ts'
import { Contents } from '../parts/contents.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Failure, State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.tsx'

interface Citations {
  readonly nodes: readonly Citation[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface ReportData {
  readonly id: string
  readonly name: string
  readonly published: string | null
  readonly issuer: string | null
  readonly text: string
  readonly achievements: readonly Achievement[]
  readonly citations: Citations
}

/** A report: its text as written, with what was read in it. */
export function Report() {
  const { t } = useWords()
  const { query } = useLocation()
  const asked = useAsk<{ report: ReportData | null }>(reportQuery, { id: query['id'] ?? '' })
  useTitle(asked.data?.report?.name)
  return (
    <State asked={asked}>
      {({ report }) => (report ? <ReportView report={report} /> : <p class="notice">{t('notThere')}</p>)}
    </State>
  )
}

function ReportView({ report }: { readonly report: ReportData }) {
  const { t, date } = useWords()
  const { citations, error } = useAllCitations(report)
  return (
    <article>
      <h1 lang="vi">{report.name}</h1>
      <p class="faint">
        {[report.published && date(report.published), report.issuer, report.id].filter(Boolean).join(' · ')} ·{' '}
        <a href={to.graph(`r:${report.id}`)}>{t('inGraph')}</a>
      </p>
      <Contents achievements={report.achievements} />
      {error && <Failure error={error} />}
      <MarkedText text={report.text} achievements={report.achievements} citations={citations} />
    </article>
  )
}

/** The first citations are shown at once, the others when they have come. */
function useAllCitations(report: ReportData) {
  const [more, setMore] = useState<readonly Citation[]>([])
  const [error, setError] = useState<AskError | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const readOn = async (): Promise<void> => {
      let { pageInfo } = report.citations
      const found: Citation[] = []
      while (pageInfo.hasNextPage) {
        const variables = { id: report.id, after: pageInfo.endCursor }
        const data = await ask<{ report: { citations: Citations } | null }>(
          moreCitationsQuery,
          variables,
          stop.signal,
        )
        if (!data.report) break
        found.push(...data.report.citations.nodes)
        pageInfo = data.report.citations.pageInfo
      }
      if (found.length > 0) setMore(found)
    }
    setMore([])
    readOn().catch((failure: unknown) => {
      if (!stop.signal.aborted) setError(asAskError(failure))
    })
    return () => stop.abort()
  }, [report])
  return {
    citations: more.length === 0 ? report.citations.nodes : [...report.citations.nodes, ...more],
    error,
  }
}

import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { bodyLevels } from '../../../src/domain/issuing-body.ts'
import { to } from '../addresses.ts'
import { useAsk } from '../ask.ts'
import { Chart } from '../parts/chart.tsx'
import { Filters, filterOf } from '../parts/filters.tsx'
import { State } from '../parts/state.tsx'
import { SummaryTable } from '../parts/summary-table.tsx'
import { useTitle } from '../parts/title.ts'
import { save } from '../save.ts'
import { chartsOf, rowsAs, summaryQuery, type SummaryRow } from '../summary.ts'
import { useWords } from '../words.tsx'

export const optionsQuery = `{ reports(first: 100) { nodes { id name } } }`

/** The report by issuing body: table, charts, filters, files. */
export function Bodies() {
  const words = useWords()
  const { t } = words
  const { query, route } = useLocation()
  const filter = filterOf(query)
  const asked = useAsk<{ issuingBodySummary: readonly SummaryRow[] }>(summaryQuery, { filter })
  const options = useAsk<{ reports: { nodes: readonly { id: string; name: string }[] } }>(optionsQuery)
  const [error, setError] = useState('')
  useTitle(t('byBody'))
  const give = (format: 'csv' | 'json', rows: readonly SummaryRow[]): void => {
    rowsAs(format, rows, filter).then(
      (text) => save(`co-quan.${format}`, text, format === 'csv' ? 'text/csv' : 'application/json'),
      (cause: unknown) => setError(String(cause)),
    )
  }
  return (
    <>
      <h1>{t('summaryTitle')}</h1>
      <Filters
        query={query}
        reports={options.data?.reports.nodes ?? []}
        levels={bodyLevels}
        onChange={(chosen) => route(to.bodies(chosen), true)}
      />
      <State asked={asked}>
        {({ issuingBodySummary: rows }) => (
          <>
            <SummaryTable
              rows={rows}
              isSummed={!filter.rollUp}
              sort={query['sort'] ?? ''}
              onSort={(sort) => route(to.bodies({ ...query, sort }), true)}
            />
            <p class="buttons no-print">
              {t('download')}:
              {(['csv', 'json'] as const).map((format) => (
                <button key={format} type="button" onClick={() => give(format, rows)}>
                  {format.toUpperCase()}
                </button>
              ))}
              <button type="button" onClick={() => print()}>
                {t('print')}
              </button>
            </p>
            {error !== '' && <p class="notice bad">{t('failed', { why: error })}</p>}
            <div class="charts">
              {chartsOf(rows, words).map((chart) => (
                <Chart key={chart.file} {...chart} />
              ))}
            </div>
          </>
        )}
      </State>
    </>
  )
}

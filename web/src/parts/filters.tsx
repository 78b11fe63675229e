import type { SummaryFilter } from '../../../src/domain/summary.ts'
import type { BodyLevel } from '../../../src/domain/issuing-body.ts'
import { useWords } from '../words.tsx'

type Query = Readonly<Record<string, string>>

interface Props {
  readonly query: Query
  readonly reports: readonly { readonly id: string; readonly name: string }[]
  readonly levels: readonly BodyLevel[]
  readonly onChange: (query: Readonly<Record<string, string | undefined>>) => void
}

const terms = ['XIV', 'XIII', 'XII', 'XI', 'X', 'IX', 'VIII', 'VII']
const isoDate = '[0-9]{4}(-[0-9]{2}){0,2}'

/** Returns the filter that an address holds. */
export function filterOf(query: Query): SummaryFilter {
  const text = (key: string): string | undefined => (query[key] === '' ? undefined : query[key])
  const level = text('level')
  return {
    since: text('since'),
    until: text('until'),
    report: text('report'),
    term: text('term'),
    ...(level !== undefined && { levels: [level as BodyLevel] }),
    rollUp: query['rollUp'] === 'true',
  }
}

/** What limits the table; it stands in the address, so that it can be shared. */
export function Filters({ query, reports, levels, onChange }: Props) {
  const { t } = useWords()
  const set = (key: string, value: string): void => onChange({ ...query, [key]: value })
  const date = (key: 'since' | 'until') => (
    <label>
      {t(key)}
      <input
        value={query[key] ?? ''}
        pattern={isoDate}
        placeholder="2021-07"
        title={t('dateHint')}
        size={11}
        onChange={(event) => {
          if (event.currentTarget.reportValidity()) set(key, event.currentTarget.value.trim())
        }}
      />
    </label>
  )
  const select = (
    key: string,
    label: string,
    any: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <label>
      {label}
      <select value={query[key] ?? ''} onChange={(event) => set(key, event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form class="filters no-print" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      {date('since')}
      {date('until')}
      {select(
        'term',
        t('term'),
        t('anyTerm'),
        terms.map((term) => [term, term] as const),
      )}
      {select(
        'level',
        t('level'),
        t('anyLevel'),
        levels.map((level) => [level, t(level)] as const),
      )}
      {select(
        'report',
        t('report'),
        t('anyReport'),
        reports.map(({ id, name }) => [id, name] as const),
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={query['rollUp'] === 'true'}
          onChange={(event) => set('rollUp', event.currentTarget.checked ? 'true' : '')}
        />
        {t('rollUp')}
      </label>
    </form>
  )
}

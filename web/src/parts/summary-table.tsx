import { to } from '../addresses.ts'
import type { WordKey } from '../vietnamese.ts'
import type { SummaryRow } from '../summary.ts'
import { useWords } from '../words.tsx'

type Key =
  | 'directives'
  | 'citations'
  | 'achievements'
  | 'firstIssuedOn'
  | 'lastIssuedOn'
  | 'stated'
  | 'implied'
  | 'registered'

const columns: readonly (readonly [Key, WordKey, 'count' | 'date'])[] = [
  ['directives', 'directives', 'count'],
  ['citations', 'citations', 'count'],
  ['achievements', 'achievementsTitle', 'count'],
  ['firstIssuedOn', 'first', 'date'],
  ['lastIssuedOn', 'last', 'date'],
  ['stated', 'stated', 'count'],
  ['implied', 'implied', 'count'],
  ['registered', 'registered', 'count'],
]

const vietnamese = new Intl.Collator('vi')

interface Order {
  readonly key: Key | 'body'
  readonly isDown: boolean
}

/** Returns the order that an address holds, "body" or "-citations"; null for none that there is. */
function orderOf(sort: string): Order | null {
  const isDown = sort.startsWith('-')
  const name = isDown ? sort.slice(1) : sort
  const key = name === 'body' ? name : columns.find(([each]) => each === name)?.[0]
  return key === undefined ? null : { key, isDown }
}

interface Props {
  readonly rows: readonly SummaryRow[]
  readonly isSummed: boolean
  /** The order as the address has it. */
  readonly sort: string
  readonly onSort: (sort: string) => void
}

/** The rows, in the order that the reader chooses by the heads. */
export function SummaryTable({ rows, isSummed, sort, onSort }: Props) {
  const { t, date, number } = useWords()
  const order = orderOf(sort)
  const sorted = order ? [...rows].sort(comparer(order)) : rows
  const head = (key: Order['key'], name: string, kind: string) => {
    const isBy = order?.key === key
    return (
      <th
        key={key}
        scope="col"
        class={kind}
        aria-sort={isBy ? (order.isDown ? 'descending' : 'ascending') : undefined}
      >
        <button
          type="button"
          title={t('sortBy', { what: name })}
          onClick={() => onSort(`${(isBy ? !order.isDown : kind === 'count') ? '-' : ''}${key}`)}
        >
          {name}
          <span aria-hidden="true">{isBy ? (order.isDown ? ' ▾' : ' ▴') : ''}</span>
        </button>
      </th>
    )
  }
  return (
    <div class="scroll" role="region" aria-label={t('summaryTitle')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head('body', t('body'), '')}
            {columns.map(([key, name, kind]) => head(key, t(name), kind))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.body?.id ?? ''}>
              <th scope="row" lang="vi">
                {row.body ? <a href={to.body(row.body.id)}>{row.body.name}</a> : t('unknownBody')}
              </th>
              {columns.map(([key, , kind]) => (
                <td key={key} class={kind}>
                  {kind === 'date' ? date(row[key] as string | null) : number(row[key] as number)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {isSummed && rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {columns.map(([key, , kind]) => (
                <td key={key} class={kind}>
                  {kind === 'date' || key === 'achievements'
                    ? ''
                    : number(rows.reduce((sum, row) => sum + (row[key] as number), 0))}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length === 0 && <p class="notice">{t('nothingFound')}</p>}
    </div>
  )
}

function comparer({ key, isDown }: Order) {
  const sign = isDown ? -1 : 1
  return (a: SummaryRow, b: SummaryRow): number => {
    // the row without a body stays last, and so does what has no date
    if (!a.body || !b.body) return Number(!a.body) - Number(!b.body)
    if (key === 'body') return sign * vietnamese.compare(a.body.name, b.body.name)
    const [left, right] = [a[key], b[key]]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    const compared =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left) < String(right)
          ? -1
          : 1
    return left === right ? vietnamese.compare(a.body.name, b.body.name) : sign * compared
  }
}

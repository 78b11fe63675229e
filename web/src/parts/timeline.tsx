import { useWords } from '../words.tsx'

export interface Happening {
  /** ISO, in its precision; null when unknown. */
  readonly on: string | null
  readonly what: string
  readonly address: string | null
}

/** What happened, from the earliest to the latest; what has no date comes last. */
export function Timeline({ happenings }: { readonly happenings: readonly Happening[] }) {
  const { t, date } = useWords()
  const sorted = [...happenings].sort((a, b) => ((a.on ?? '~') < (b.on ?? '~') ? -1 : 1))
  return (
    <ol class="timeline">
      {sorted.map(({ on, what, address }) => (
        <li key={`${on ?? ''} ${what}`}>
          <span class="when">{on === null ? t('noDate') : date(on)}</span>{' '}
          {address === null ? what : <a href={address}>{what}</a>}
        </li>
      ))}
    </ol>
  )
}

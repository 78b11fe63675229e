import type { ComponentChildren } from 'preact'
import type { WordKey } from '../vietnamese.ts'
import { useWords } from '../words.tsx'
import { More, type Page } from './more.tsx'

interface Props<T> {
  readonly first: Page<T>
  readonly read: (after: string | null) => Promise<Page<T>>
  /** What is said when there is nothing. */
  readonly none: WordKey
  readonly card: (row: T) => ComponentChildren
}

/** A list of cards of which more is read when the reader asks for it. */
export function Cards<T>({ first, read, none, card }: Props<T>) {
  const { t } = useWords()
  if (first.nodes.length === 0) return <p class="notice">{t(none)}</p>
  return (
    <More first={first} read={read}>
      {(rows) => <ul class="cards">{rows.map(card)}</ul>}
    </More>
  )
}

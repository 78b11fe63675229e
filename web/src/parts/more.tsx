import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { asAskError, type AskError } from '../ask.ts'
import { useWords } from '../words.tsx'
import { Failure } from './state.tsx'

export interface Page<T> {
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Props<T> {
  readonly first: Page<T>
  readonly read: (after: string | null) => Promise<Page<T>>
  readonly children: (rows: readonly T[]) => ComponentChildren
}

/** Shows a list of which more is read when the reader asks for it. */
export function More<T>({ first, read, children }: Props<T>) {
  const { t } = useWords()
  const [pages, setPages] = useState<readonly Page<T>[]>([first])
  const [isReading, setReading] = useState(false)
  const [error, setError] = useState<AskError | null>(null)
  useEffect(() => setPages([first]), [first.nodes])
  const last = pages.at(-1)
  const next = (): void => {
    setReading(true)
    setError(null)
    read(last?.pageInfo.endCursor ?? null)
      .then(
        (page) => setPages([...pages, page]),
        (failure: unknown) => setError(asAskError(failure)),
      )
      .finally(() => setReading(false))
  }
  return (
    <>
      {children(pages.flatMap(({ nodes }) => nodes))}
      {error && <Failure error={error} again={next} />}
      {last?.pageInfo.hasNextPage && !error && (
        <p>
          <button type="button" onClick={next} disabled={isReading}>
            {isReading ? t('loading') : t('more')}
          </button>
        </p>
      )}
    </>
  )
}

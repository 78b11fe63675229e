import type { ComponentChildren } from 'preact'
import type { Asked } from '../ask.ts'
import { useWords } from '../words.tsx'

interface Props<T> {
  readonly asked: Asked<T>
  readonly children: (data: T) => ComponentChildren
}

/** Shows what was asked: that it is under way, why it failed, or what came. */
export function State<T>({ asked, children }: Props<T>) {
  const { t } = useWords()
  if (asked.data !== null) return <>{children(asked.data)}</>
  if (asked.error) return <Failure error={asked.error} again={asked.again} />
  return asked.isLoading ? (
    <p class="notice" role="status">
      {t('loading')}
    </p>
  ) : null
}

/** Says why something failed, and lets the reader try again. */
export function Failure({
  error,
  again,
}: {
  readonly error: { code: string; message: string }
  readonly again?: () => void
}) {
  const { t } = useWords()
  const why = error.code === 'OFFLINE' ? t('offline') : t('failed', { why: error.message })
  return (
    <p class="notice bad" role="alert">
      {why}{' '}
      {again && (
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      )}
    </p>
  )
}

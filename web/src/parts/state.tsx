import type { ComponentChildren } from 'preact'
import type { Asked } from '../ask.ts'
import type { WordKey } from '../vietnamese.ts'
import { isWordKey, useWords, type Language } from '../words.tsx'

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
  const { t, code: language } = useWords()
  const isKnown = isWordKey(error.code)
  // the server tells more, in English
  const more = isKnown && language === 'vi' ? error.message : ''
  return (
    <p class="notice bad" role="alert">
      {why(error, { t, isKnown: isKnown && (language === 'vi' || error.message === '') })}{' '}
      {more !== '' && (
        <span class="faint line" lang="en">
          {more}
        </span>
      )}
      {again && (
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      )}
    </p>
  )
}

function why(
  { code, message }: { code: string; message: string },
  { t, isKnown }: { readonly t: Language['t']; readonly isKnown: boolean },
): string {
  if (code === 'OFFLINE') return t('offline')
  return isKnown ? t(code as WordKey) : t('failed', { why: message })
}

import type { Diagnostic } from '../reading.ts'
import { isWordKey, useWords } from '../words.tsx'

const mostShown = 100
const longestWords = 80

interface Props {
  readonly diagnostics: readonly Diagnostic[]
  readonly text: string
}

/** What was done to read a text, and what was seen in it and not understood, each with its words. */
export function Diagnostics({ diagnostics, text }: Props) {
  const { t, code: language } = useWords()
  if (diagnostics.length === 0) return null
  return (
    <details class="contents" open={diagnostics.length <= 5}>
      <summary>
        {t('diagnostics')} ({diagnostics.length})
      </summary>
      <ul>
        {diagnostics.slice(0, mostShown).map(({ code, message, start, end }) => (
          <li key={`${code} ${start} ${end}`}>
            {language === 'en' || !isWordKey(code) ? message : t(code)}
            {end - start <= longestWords && (
              <>
                {' '}
                <q lang="vi">{text.slice(start, end)}</q>
              </>
            )}
            {language === 'vi' && isWordKey(code) && (
              <span class="faint line" lang="en">
                {message}
              </span>
            )}
          </li>
        ))}
        {diagnostics.length > mostShown && <li>…</li>}
      </ul>
    </details>
  )
}

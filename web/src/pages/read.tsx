import { useState } from 'preact/hooks'
import { ask, asAskError, type AskError } from '../ask.ts'
import type { Citation } from '../citation.ts'
import { MarkedText } from '../parts/marked-text.tsx'
import { Failure } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.tsx'

interface Extracted extends Omit<
  Citation,
  'id' | 'status' | 'rule' | 'basis' | 'issuedOn' | 'issuedBy' | 'directive' | 'candidates'
> {
  readonly issuedOn: string | null
  readonly issuedBy: readonly string[]
}

export const extractQuery = `query Extract($text: String!) { extract(text: $text) {
  exact start end form role typeName code term issuedOn issuedBy } }`

/** The server takes no longer text. */
const longest = 100_000

/** Reads a text that the reader brings; nothing of it is stored. */
export function Read() {
  const { t, number } = useWords()
  const [text, setText] = useState('')
  const [read, setRead] = useState<{ text: string; citations: readonly Citation[] } | null>(null)
  const [isReading, setReading] = useState(false)
  const [error, setError] = useState<AskError | null>(null)
  const [notice, setNotice] = useState('')
  useTitle(t('read'))
  const start = (given: string): void => {
    setNotice('')
    setError(null)
    setRead(null)
    if (given.length > longest) {
      setNotice(t('tooLong', { n: number(given.length), most: number(longest) }))
      return
    }
    setReading(true)
    ask<{ extract: readonly Extracted[] }>(extractQuery, { text: given })
      .then(
        ({ extract }) => setRead({ text: given, citations: extract.map(asCitation) }),
        (failure: unknown) => setError(asAskError(failure)),
      )
      .finally(() => setReading(false))
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const content = decode(new Uint8Array(await file.arrayBuffer()))
    if (content === null) {
      setNotice(t('badFile'))
      return
    }
    setText(content)
    start(content)
  }
  return (
    <>
      <h1>{t('read')}</h1>
      <p class="lead">{t('readLead')}</p>
      <form
        class="read"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') start(text)
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void take(event.dataTransfer?.files[0])
        }}
      >
        <label>
          {t('text')}
          <textarea rows={8} lang="vi" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <p class="buttons">
          <button type="submit" class="main" disabled={isReading}>
            {isReading ? t('reading') : t('readIt')}
          </button>
          <label class="file">
            {t('chooseFile')}{' '}
            <input
              type="file"
              accept=".txt,.md,.html,.htm,text/*"
              onChange={(event) => {
                void take(event.currentTarget.files?.[0])
                // the same file may be chosen again once it has changed
                event.currentTarget.value = ''
              }}
            />
          </label>
        </p>
      </form>
      <div role="status">
        {notice !== '' && <p class="notice bad">{notice}</p>}
        {read && (
          <p class="notice">
            {read.citations.length === 0 ? t('noCitations') : t('readFound', { n: read.citations.length })}
          </p>
        )}
      </div>
      {error && <Failure error={error} again={() => start(text)} />}
      {read && <MarkedText text={read.text} achievements={[]} citations={read.citations} />}
    </>
  )
}

function asCitation(extracted: Extracted): Citation {
  return {
    ...extracted,
    id: `#${extracted.start}-${extracted.end}`,
    ...{ status: null, rule: null, basis: null, directive: null, candidates: [] },
    issuedOn: extracted.issuedOn === null ? null : { value: extracted.issuedOn },
    issuedBy: extracted.issuedBy.map((name) => ({ body: { id: null, name } })),
  }
}

/** Returns the text of a file in UTF-8 or UTF-16, or null when it is none. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

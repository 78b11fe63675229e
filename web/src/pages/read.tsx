import { useEffect, useRef, useState } from 'preact/hooks'
import { AskError, asAskError } from '../ask.ts'
import { Contents } from '../parts/contents.tsx'
import { Diagnostics } from '../parts/diagnostics.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Failure } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { lastReading, mostBytes, readGiven, type Given, type Reading, type ReadState } from '../reading.ts'
import { useWords } from '../words.tsx'

/** Reads a text that the reader brings, by what the graph knows; nothing of it is stored. */
export function Read() {
  const { t } = useWords()
  const { state, reading, start } = useReading()
  useTitle(t('read'))
  return (
    <>
      <h1>{t('read')}</h1>
      <p class="lead">{t('readLead')}</p>
      <Form isReading={state.kind === 'reading'} onRead={start} />
      <div role="status">
        {state.kind === 'reading' && (
          <p class="notice">{state.file === null ? t('reading') : t('readingFile', { file: state.file })}</p>
        )}
        {reading && <Found reading={reading} />}
      </div>
      {state.kind === 'failed' && <Failure error={state.error} again={() => start(state.given)} />}
      {reading && <ReadingView reading={reading} />}
    </>
  )
}

function useReading() {
  const [state, setState] = useState<ReadState>({ kind: 'waiting' })
  const [reading, setReading] = useState<Reading | null>(lastReading.value)
  const turn = useRef(0)
  const show = (next: Reading | null): void => {
    lastReading.value = next
    setReading(next)
  }
  // what is read for a page that was left is shown to nobody
  useEffect(() => () => void (turn.current += 1), [])
  const start = (given: Given, published = ''): void => {
    turn.current += 1
    const mine = turn.current
    show(null)
    if ('file' in given && given.file.size > mostBytes) {
      setState({ kind: 'failed', error: new AskError('FILE_TOO_LARGE', ''), given })
      return
    }
    setState({ kind: 'reading', file: 'file' in given ? given.file.name : null })
    readGiven(given, published).then(
      (read) => {
        if (mine !== turn.current) return
        show(read)
        setState({ kind: 'waiting' })
      },
      (failure: unknown) => {
        if (mine === turn.current) setState({ kind: 'failed', error: asAskError(failure), given })
      },
    )
  }
  return { state, reading, start }
}

interface FormProps {
  readonly isReading: boolean
  readonly onRead: (given: Given, published: string) => void
}

function Form({ isReading, onRead }: FormProps) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined): void => {
    if (file) onRead({ file }, published)
  }
  return (
    <form
      class={isOver ? 'read over-it' : 'read'}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onRead({ text }, published)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <label>
        {t('text')}
        <textarea rows={8} lang="vi" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="submit" class="main" disabled={isReading || text.trim() === ''}>
          {isReading ? t('reading') : t('readIt')}
        </button>
        <label class="file">
          {t('chooseFile')}{' '}
          <input
            type="file"
            accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf"
            disabled={isReading}
            onChange={(event) => {
              take(event.currentTarget.files?.[0])
              // the same file may be chosen again once it has changed
              event.currentTarget.value = ''
            }}
          />
        </label>
        <label>
          {t('published')}{' '}
          <input
            value={published}
            pattern="[0-9]{4}(-[0-9]{2}){0,2}"
            placeholder="2021-12-31"
            title={t('dateHint')}
            size={11}
            onInput={(event) => setPublished(event.currentTarget.value.trim())}
          />
        </label>
      </div>
    </form>
  )
}

function Found({ reading }: { readonly reading: Reading }) {
  const { t, number } = useWords()
  const { citations, achievements, file, title } = reading
  const results = achievements.filter(({ ordinal }) => ordinal > 0).length
  return (
    <p class="notice">
      <strong lang="vi">{file ?? title ?? t('text')}</strong>:{' '}
      {citations.length === 0
        ? t('noCitations')
        : t('readFound', { n: number(citations.length), results: number(results) })}
    </p>
  )
}

function ReadingView({ reading }: { readonly reading: Reading }) {
  const { text, achievements, citations, diagnostics } = reading
  return (
    <>
      <Diagnostics diagnostics={diagnostics} text={text} />
      <Contents achievements={achievements} />
      <MarkedText text={text} achievements={achievements} citations={citations} />
    </>
  )
}

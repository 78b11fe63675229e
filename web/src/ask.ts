import { useEffect, useState } from 'preact/hooks'

/** Why a question got no answer, in the words of the server where it gave any. */
export class AskError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

interface Reply<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Asks the server of this page. Throws `AskError`. */
export async function ask<T>(query: string, variables: object = {}, signal?: AbortSignal): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new AskError('OFFLINE', '', { cause })
  })
  const reply = (await response.json().catch(() => ({}))) as Reply<T>
  const [error] = reply.errors ?? []
  if (error) throw new AskError(error.extensions?.code ?? 'UNKNOWN', error.message)
  if (!reply.data) throw new AskError('UNKNOWN', `HTTP ${response.status}`)
  return reply.data
}

export interface Asked<T> {
  readonly data: T | null
  readonly error: AskError | null
  readonly isLoading: boolean
  /** Asks once more, after an error. */
  readonly again: () => void
}

/** What was answered on this page load; the graph seldom changes under a reader. */
const answers = new Map<string, unknown>()
const mostAnswers = 60

/** Asks as soon as the question is known, and again when it changes; null asks nothing. */
export function useAsk<T>(query: string | null, variables: object = {}): Asked<T> {
  const key = `${query} ${JSON.stringify(variables)}`
  const known = answers.get(key) as T | undefined
  const [state, setState] = useState<{ key: string; data: T | null; error: AskError | null }>({
    ...{ key: '', data: null, error: null },
  })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (query === null || known !== undefined) return
    const stop = new AbortController()
    ask<T>(query, variables, stop.signal).then(
      (data) => {
        if (answers.size >= mostAnswers) answers.clear()
        answers.set(key, data)
        setState({ key, data, error: null })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ key, data: null, error: asAskError(error) })
      },
    )
    return () => stop.abort()
  }, [key, turn])
  const isNow = state.key === key
  const data = known ?? (isNow ? state.data : null)
  const error = known === undefined && isNow ? state.error : null
  return {
    data,
    error,
    isLoading: query !== null && data === null && error === null,
    again: () => {
      setState({ key: '', data: null, error: null })
      setTurn(turn + 1)
    },
  }
}

export function asAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('UNKNOWN', String(error), { cause: error })
}

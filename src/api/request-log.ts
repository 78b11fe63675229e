/** What is noted of each request: neither the query nor the variables, which may hold the text of a report. */
export interface RequestEntry {
  readonly requestId: string
  readonly client: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  /** The name of the operation; null when it has none. */
  readonly operation: string | null
  /** The codes of the errors that the answer told. */
  readonly errors: readonly string[]
}

export type RequestLog = (entry: RequestEntry) => void

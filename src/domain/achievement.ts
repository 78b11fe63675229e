import type { Span } from './span.ts'

/** Kết quả: a numbered result of a report. Ordinal 0 holds the text outside numbered items. */
export interface Achievement extends Span {
  readonly ordinal: number
  /** Its first sentence, at most 120 characters. */
  readonly title: string
  /** The parts of the text it is made of, in order; `start` and `end` are the first start and the last end. */
  readonly ranges: readonly Span[]
}

import type { Citation } from '../src/domain/citation.ts'
import type { GoldCitation } from './score.js'

export interface GoldRow {
  readonly id: string
  readonly text: string
  readonly citations: readonly GoldCitation[]
}
export interface Prediction {
  readonly id: string
  readonly citations: readonly Citation[]
}
export const goldFiles: readonly URL[]
export const labelledFiles: readonly URL[]
export function readRows(file: URL): GoldRow[]
export function predict(
  rows: readonly GoldRow[],
  extract: (text: string) => { readonly citations: readonly Citation[] },
): Prediction[]

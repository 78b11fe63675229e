import type { GoldRow, Prediction } from './gold.js'

export interface GoldCitation {
  readonly start: number
  readonly end: number
  readonly optional?: boolean
}
export interface FieldScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly right: number
  readonly said: number
  readonly wanted: number
}
export function score(
  rows: readonly GoldRow[],
  predictions: readonly Prediction[],
): Record<'mention' | 'identity' | 'issuingBody' | 'date', FieldScore> & { readonly exactSpan: number }

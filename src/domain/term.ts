/** Khóa: a term of the Party's congress, the numbering period of Party documents. */
export interface Term {
  /** Roman numeral: "XIII". */
  readonly id: string
  /** "Khóa XIII". */
  readonly name: string
  /** The day after the congress before closed, ISO; null for the first. */
  readonly startsOn: string | null
  /** The closing day of the congress that ends it, ISO; null while it runs. */
  readonly endsOn: string | null
}

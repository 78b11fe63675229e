/** Báo cáo: a document we read. */
export interface Report {
  readonly id: string
  readonly title: string | null
  /** ISO date, month or year on which it appeared; null when unknown. */
  readonly published: string | null
  /** The name of who issued it, as given; null when unknown. */
  readonly issuer: string | null
  readonly text: string
}

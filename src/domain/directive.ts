import type { DirectiveType } from './directive-type.ts'

/** Which document: what makes a directive the same one in every report. */
export interface DirectiveIdentity {
  /** Readable and stable: "24-QĐ/TW@XIII", "30/2020/NĐ-CP", "DIEU_LE:dang". */
  readonly id: string
  /** Caption: "Quy định 24-QĐ/TW (khóa XIII)". */
  readonly name: string
  readonly type: DirectiveType
  readonly typeName: string
  readonly number: string | null
  readonly symbol: string | null
  readonly code: string | null
  /** What bare citations call it, whatever its period: "24-QĐ/TW"; null when its code or name is the whole of its identity. */
  readonly designation: string | null
  /** Khóa of a Party document; null when unknown or when it is not numbered by term. */
  readonly term: string | null
  /** The year of a State document's series; null when unknown or when it is not numbered by year. */
  readonly year: string | null
  /** The body its code or name implies, or null when none does. */
  readonly impliedBody: string | null
}

import type { Tell } from '../domain/diagnostic.ts'

/** The text that parsers and refiners read: in one spelling, with offsets of its own. */
export interface Source {
  readonly text: string
  /** Takes what was seen and not understood. */
  readonly tell: Tell
}

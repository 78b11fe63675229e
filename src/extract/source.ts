import type { Text } from '../domain/text.ts'
import type { Tell } from '../domain/diagnostic.ts'

import type { Lexicon } from '../lexicon/lexicon.ts'

/** Words to read, and what is known of them. */
export interface Words {
  readonly text: Text
  readonly lexicon: Lexicon
}

/** The text that parsers and refiners read: in one spelling, with offsets of its own. */
export interface Source extends Words {
  /** Takes what was seen and not understood. */
  readonly tell: Tell
}

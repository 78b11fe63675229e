import type { DirectiveType } from '../domain/directive-type.ts'
import type { Context } from './context.ts'

/** Returns the type; `VAN_BAN` for one that only the lexicon that loaded it knows, since the schema has no value for it. */
export function knownType(
  { type }: { type: DirectiveType },
  _: unknown,
  { lexicon }: Context,
): DirectiveType {
  return lexicon.typeByKey.has(type) ? type : 'VAN_BAN'
}

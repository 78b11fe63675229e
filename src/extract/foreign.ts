import type { Text } from '../domain/text.ts'
import { foreignBodies } from '../lexicon/foreign-bodies.ts'
import { issuingAdverbs, issuingVerbs } from '../lexicon/issuing-verbs.ts'
import { wordClasses, wordEnd } from '../lexicon/letter-classes.ts'
import { skipSpace, skipSpaceBack } from '../text/scan.ts'

const of = wordClasses('của')

/** Returns whether the words from `start` to `end` are of a body abroad: "Nghị quyết 1701 của Hội đồng Bảo an", "Hạ viện Mỹ thông qua Nghị quyết 5". */
export function isForeign(text: Text, start: number, end: number): boolean {
  const after = wordEnd(text, skipSpace(text, end), of)
  if (after !== -1 && foreignBodies.matchAt(text, skipSpace(text, after))) return true
  const verb = issuingVerbs.matchBefore(text, skipSpaceBack(text, start))
  if (!verb) return false
  const adverb = issuingAdverbs.matchBefore(text, skipSpaceBack(text, verb.start))
  return foreignBodies.matchBefore(text, skipSpaceBack(text, adverb?.start ?? verb.start)) !== undefined
}

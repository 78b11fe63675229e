/** Ends a sentence: a mark before white space, so that "30.7.2021" and "T.Ư" do not, or a line break. */
const sentenceEnd = /[.;!?…](?=\s)|\n/gu

/** Returns where the sentence that the offset stands in begins, not before `limit`. */
export function sentenceStart(text: string, offset: number, limit: number): number {
  const from = Math.max(limit, offset - 600)
  let start = from
  sentenceEnd.lastIndex = 0
  for (const match of text.slice(from, offset).matchAll(sentenceEnd))
    start = from + match.index + match[0].length
  return start
}

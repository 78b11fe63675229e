import type { Found } from '../found.ts'

/** Shows a piece of text with the words that were looked for marked. */
export function Fragment({ fragment }: { readonly fragment: NonNullable<Found['fragment']> }) {
  const { text, matches } = fragment
  let at = 0
  const parts = matches.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <span class="fragment">
      {parts}
      {text.slice(at)}
    </span>
  )
}

import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** What stands between two members of a list: "A, B và C"; the plural "các" may open the next one. */
const separator =
  /^\s{0,3}(?:,|;|và|cùng\s{1,3}với|cùng|hoặc|,\s{0,3}và|;\s{0,3}và)\s{1,3}(?:các\s{1,3}|những\s{1,3})?$/iu

/** Returns whether two neighbours are members of one list: nothing but a separator stands between them. */
export function areListed(first: Draft, second: Draft, source: Source): boolean {
  return first.tail <= second.start && separator.test(source.text.slice(first.tail, second.start))
}

/** Returns the citations in runs: each run a list, or one citation alone. */
export function lists(drafts: readonly Draft[], source: Source): Draft[][] {
  const runs: Draft[][] = []
  for (const draft of drafts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && areListed(last, draft, source)) run.push(draft)
    else runs.push([draft])
  }
  return runs
}

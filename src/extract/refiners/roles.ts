import { cueWords } from '../../lexicon/role-cues.ts'
import type { Role } from '../../domain/citation.ts'
import type { Span } from '../../domain/span.ts'
import { sentenceStart } from '../clause.ts'
import type { Draft, Read } from '../draft.ts'
import { areListed } from '../list.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/** How far before a citation its cue word may end, in characters: "thực hiện có hiệu quả các nội dung của …". */
const reach = 60
const wordEnd = /(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu
/** Between a review and the act it reviews: "tổng kết 10 năm thực hiện", "sơ kết việc thực hiện". */
const reviewed = /(?:sơ|tổng)\s{1,3}kết(?:\s{1,3}(?!và\s|rút\s)[\p{L}\p{N}]{1,8}){0,4}\s{1,3}$/iu
// words between a cue and its citation that turn it to another thing: "ban hành kế hoạch", quotation, bracket
const broken = /[.;:“”"()]/u

/** Says what each citation's achievement does with the directive, by the nearest cue word before it in its clause. */
export const withRoles: Refiner = (drafts, source) => {
  const done: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    const before = done.at(-1)
    const cue = cueBefore(draft, drafts[index - 1]?.tail ?? 0, source)
    if (cue) done.push({ ...draft, role: cue.value, spans: { ...draft.spans, role: spanOf(cue) } })
    else done.push(before && areListed(before, draft, source) ? inherit(draft, before) : draft)
  }
  return done
}

function inherit(draft: Draft, before: Draft): Draft {
  const spans = before.spans.role ? { ...draft.spans, role: before.spans.role } : draft.spans
  return { ...draft, role: before.role, spans }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function cueBefore(draft: Draft, limit: number, source: Source): Read<Role> | undefined {
  const from = Math.max(sentenceStart(source.text, draft.start, limit), draft.start - reach)
  const window = source.text.slice(from, draft.start)
  const ends = [...window.matchAll(wordEnd)].map((match) => from + match.index).reverse()
  for (const end of ends) {
    if (broken.test(source.text.slice(end, draft.start))) return undefined
    const cue = cueWords.matchBefore(source.text, end)
    if (cue && cue.start >= limit) return widened(cue, source)
  }
  return undefined
}

/** A review of how something was carried out is a review, not an act of carrying out. */
function widened(cue: Read<Role>, source: Source): Read<Role> {
  if (cue.value !== 'IMPLEMENTS') return cue
  const review = reviewed.exec(source.text.slice(Math.max(0, cue.start - 50), cue.start))
  if (!review) return cue
  return { start: cue.start - review[0].length, end: cue.end, value: 'REVIEWS' }
}

import type { Citation } from '../../domain/citation.ts'
import type { DirectiveType } from '../../domain/directive-type.ts'
import { amongst, bodyAgrees, isLater, type Answer, type Evidence } from '../rule.ts'

/** Returns what the register calls a type with a subject: "QUY_DINH về thi hành điều lệ đảng"; only the words count. */
export function subjectDesignation(type: DirectiveType, subject: string): string {
  const words =
    subject
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const about = words[0] === 'về' ? (words[1] === 'việc' ? 2 : 1) : 0
  return `${type} về ${words.slice(about).join(' ')}`
}

/**
 * A type and a subject mean the directives of the register whose subject agrees word for word and whose body agrees: a
 * citation that states no body tells too little. Returns undefined when there is none.
 */
export function described(citation: Citation, { knowledge, latest, lexicon }: Evidence): Answer | undefined {
  if (!citation.subject) return undefined
  const known = knowledge.get(subjectDesignation(citation.type, citation.subject.value)) ?? []
  const meant = known.filter((each) => !isLater(each, latest) && bodyAgrees(citation, each, lexicon))
  return meant.length === 0
    ? undefined
    : amongst(
        'register',
        'implied',
        meant.map(({ id }) => id),
      )
}

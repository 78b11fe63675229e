import { shownAfter, shownBefore } from '../../../src/domain/context.ts'
import { placeOfCitation, to } from '../addresses.ts'
import type { Role } from '../citation.ts'

/** A citation in its words, with the words around it. */
export interface Passage {
  readonly id: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly role: Role
}

export const passageFields = 'id exact prefix suffix role'

interface Props {
  readonly passage: Passage
  /** The id of the report that has it. */
  readonly report: string
  readonly status?: 'resolved' | 'ambiguous' | 'unresolved'
}

/** The words as written; they lead to their place in the report. */
export function PassageView({ passage, report, status = 'resolved' }: Props) {
  const { id, prefix, exact, suffix, role } = passage
  return (
    <blockquote lang="vi">
      {shownBefore(prefix)}
      <a class={`cite ${status} ${role}`} href={to.report(report, placeOfCitation(id))}>
        {exact}
      </a>
      {shownAfter(suffix)}
    </blockquote>
  )
}

import { useEffect } from 'preact/hooks'
import { to } from '../addresses.ts'
import { ask, useAsk } from '../ask.ts'
import { ruleKey, type Citation, type Meant } from '../citation.ts'
import { Cards } from '../parts/cards.tsx'
import { claimFields, Claims, type Claimed } from '../parts/claims.tsx'
import { passageFields, PassageView, type Passage } from '../parts/passage.tsx'
import { State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.tsx'

interface Page<T> {
  readonly nodes: readonly T[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Open extends Passage {
  readonly status: Citation['status']
  readonly rule: string | null
  readonly candidates: readonly Pick<Meant, 'id' | 'name'>[]
  readonly report: { readonly id: string; readonly name: string }
}

interface Conflict extends Omit<Claimed, 'isInConflict' | 'issuedOn'> {
  readonly directive: Pick<Claimed, 'issuedOn'> & { readonly id: string; readonly name: string }
}

interface Questions {
  readonly citations: Page<Open>
  readonly conflicts: Page<Conflict>
}

const pageFields = 'totalCount pageInfo { hasNextPage endCursor }'
const citations = `${pageFields} nodes { ${passageFields} status rule candidates { id name } report { id name } }`
const conflicts = `${pageFields} nodes { directive { id name issuedOn { value } } ${claimFields} }`
const open = 'filter: { statuses: [ambiguous, unresolved] }'

export const questionsQuery = `{ citations(first: 20, ${open}) { ${citations} } conflicts(first: 20) { ${conflicts} } }`
export const moreOpenQuery = `query More($after: String) { citations(first: 20, after: $after, ${open}) { ${citations} } }`
export const moreConflictsQuery = `query More($after: String) { conflicts(first: 20, after: $after) { ${conflicts} } }`

/** What the graph leaves open: citations that may mean several directives or none, and sources that differ. */
export function Questions() {
  const { t, number } = useWords()
  const asked = useAsk<Questions>(questionsQuery)
  const place = location.hash.slice(1)
  // what the address names is there only now
  useEffect(() => document.getElementById(place)?.scrollIntoView(), [asked.data !== null, place])
  useTitle(t('questions'))
  const more = <Key extends keyof Questions>(query: string, key: Key) => {
    return async (after: string | null) => (await ask<Questions>(query, { after }))[key]
  }
  return (
    <>
      <h1>{t('questions')}</h1>
      <p class="lead">{t('questionsLead')}</p>
      <State asked={asked}>
        {(found) => (
          <>
            <h2 id="conflicts">
              {t('conflictsTitle')} ({number(found.conflicts.totalCount)})
            </h2>
            <Cards
              first={found.conflicts}
              read={more(moreConflictsQuery, 'conflicts')}
              none="noConflicts"
              card={(row) => <ConflictCard key={row.directive.id} conflict={row} />}
            />
            <h2 id="open">
              {t('openTitle')} ({number(found.citations.totalCount)})
            </h2>
            <Cards
              first={found.citations}
              read={more(moreOpenQuery, 'citations')}
              none="noOpen"
              card={(row) => <OpenCard key={row.id} citation={row} />}
            />
          </>
        )}
      </State>
    </>
  )
}

function ConflictCard({ conflict: { directive, ...claims } }: { readonly conflict: Conflict }) {
  const claimed = { ...claims, issuedOn: directive.issuedOn, isInConflict: true }
  return (
    <li>
      <a href={to.directive(directive.id)} lang="vi">
        {directive.name}
      </a>
      <Claims directive={claimed} />
    </li>
  )
}

function OpenCard({ citation }: { readonly citation: Open }) {
  const { t } = useWords()
  const { report, status, rule, candidates } = citation
  const why = rule === null ? null : ruleKey(rule)
  return (
    <li>
      <PassageView passage={citation} report={report.id} status={status} />
      <p class="faint">{report.name}</p>
      <p>
        <span class="tag">{t(status)}</span> {t(why ?? 'noRule')}
      </p>
      {candidates.length > 0 && (
        <p>
          {t('candidates')}:{' '}
          {candidates.map(({ id, name }, index) => (
            <span key={id} lang="vi">
              {index > 0 && ', '}
              <a href={to.directive(id)}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

import { useLocation } from 'preact-iso'
import { placeOfCitation, to } from '../addresses.ts'
import { useAsk } from '../ask.ts'
import type { Basis } from '../citation.ts'
import { CitedBy, usePage, type UsePage } from '../parts/cited-by.tsx'
import { claimFields, Claims, type Claimed } from '../parts/claims.tsx'
import { State } from '../parts/state.tsx'
import { Timeline, type Happening } from '../parts/timeline.tsx'
import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.tsx'

interface Named {
  readonly id: string
  readonly name: string
}

interface Dated extends Named {
  readonly issuedOn: { readonly value: string } | null
}

interface Relation {
  readonly type: 'AMENDS' | 'REPLACES' | 'REPEALS' | 'IMPLEMENTS' | 'GUIDES'
  readonly from: Dated
  readonly to: Dated
  readonly evidence: readonly {
    readonly exact: string
    readonly citation: { readonly id: string; readonly report: Named }
  }[]
}

export interface DirectiveData extends Claimed {
  readonly id: string
  readonly name: string
  readonly typeName: string
  readonly code: string | null
  readonly year: string | null
  readonly term: { readonly id: string; readonly name: string } | null
  readonly issuedOn: { readonly value: string; readonly basis: Basis } | null
  readonly issuedBy: readonly { readonly basis: Basis; readonly body: Named }[]
  readonly relations: readonly Relation[]
  readonly citationCount: number
  readonly achievementCount: number
  readonly achievements: UsePage
  readonly citing: {
    readonly nodes: readonly { readonly report: Named & { readonly published: string | null } }[]
    readonly pageInfo: { readonly hasNextPage: boolean }
  }
}

export const directiveQuery = `query Directive($id: ID!) { directive(id: $id) {
  id name typeName code year term { id name } issuedOn { value basis } issuedBy { basis body { id name } }
  isInConflict ${claimFields}
  relations { type from { id name issuedOn { value } } to { id name issuedOn { value } }
    evidence(first: 5) { exact citation { id report { id name } } } }
  citationCount achievementCount
  ${usePage}
  citing: achievements(first: 100) { nodes { report { id name published } } pageInfo { hasNextPage } } } }`

/** A directive: what it is, who says so, who cites it, what it does to others. */
export function Directive() {
  const { t } = useWords()
  const { query } = useLocation()
  const asked = useAsk<{ directive: DirectiveData | null }>(directiveQuery, { id: query['id'] ?? '' })
  useTitle(asked.data?.directive?.name)
  return (
    <State asked={asked}>
      {({ directive }) =>
        directive ? <DirectiveView directive={directive} /> : <p class="notice">{t('notThere')}</p>
      }
    </State>
  )
}

function DirectiveView({ directive }: { readonly directive: DirectiveData }) {
  const { t } = useWords()
  return (
    <article>
      <h1 lang="vi">{directive.name}</h1>
      <p class="faint">
        {directive.id} · <a href={to.graph(`d:${directive.id}`)}>{t('inGraph')}</a>
      </p>
      <div class="columns">
        <div>
          <Facts directive={directive} />
          <h2>{t('claims')}</h2>
          <Claims directive={directive} />
          {directive.relations.length > 0 && <Relations directive={directive} />}
        </div>
        <div>
          <h2>{t('timeline')}</h2>
          <Timeline happenings={happenings(directive, t)} />
          {directive.citing.pageInfo.hasNextPage && <p class="faint">{t('timelineMore')}</p>}
        </div>
      </div>
      <CitedBy id={directive.id} count={directive.achievementCount} first={directive.achievements} />
    </article>
  )
}

function Facts({ directive }: { readonly directive: DirectiveData }) {
  const { t, date } = useWords()
  const { register } = directive
  return (
    <dl class="facts">
      <dt>{t('type')}</dt>
      <dd lang="vi">{directive.typeName}</dd>
      <dt>{t('code')}</dt>
      <dd>{directive.code ?? '–'}</dd>
      <dt>{directive.year === null ? t('term') : t('year')}</dt>
      <dd>{directive.year ?? directive.term?.id ?? t('unknown')}</dd>
      <dt>{t('issuedOn')}</dt>
      <dd>
        {date(directive.issuedOn?.value)}{' '}
        {directive.issuedOn && <span class="faint">({t(directive.issuedOn.basis)})</span>}
      </dd>
      <dt>{t('body')}</dt>
      <dd>
        {directive.issuedBy.length === 0 && t('unknown')}
        {directive.issuedBy.map(({ body, basis }) => (
          <span key={body.id} class="line">
            <a href={to.body(body.id)} lang="vi">
              {body.name}
            </a>{' '}
            <span class="faint">({t(basis)})</span>
          </span>
        ))}
      </dd>
      {register?.subject && (
        <>
          <dt>{t('subject')}</dt>
          <dd lang="vi">
            {register.subject} <span class="faint">({t('registered')})</span>
          </dd>
        </>
      )}
      {register?.status && (
        <>
          <dt>{t('inForce')}</dt>
          <dd lang="vi">{register.status}</dd>
        </>
      )}
      {register && register.names.length > 0 && (
        <>
          <dt>{t('otherNames')}</dt>
          <dd lang="vi">{register.names.join('; ')}</dd>
        </>
      )}
    </dl>
  )
}

function Relations({ directive }: { readonly directive: DirectiveData }) {
  const { t } = useWords()
  return (
    <>
      <h2>{t('relations')}</h2>
      <ul>
        {directive.relations.map(({ type, from, to: acted, evidence }) => {
          const acts = from.id === directive.id
          const other = acts ? acted : from
          return (
            <li key={`${type} ${from.id} ${acted.id}`}>
              {t(acts ? 'acts' : 'actedOn', { what: t(type) })}{' '}
              <a href={to.directive(other.id)}>{other.name}</a>
              {evidence.map(({ exact, citation: { id, report } }) => (
                <p class="faint" key={`${id} ${exact}`}>
                  <a href={to.report(report.id, placeOfCitation(id))}>“{exact}”</a> {report.name}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function happenings(directive: DirectiveData, t: ReturnType<typeof useWords>['t']): Happening[] {
  const reports = new Map(directive.citing.nodes.map(({ report }) => [report.id, report]))
  return [
    { on: directive.issuedOn?.value ?? null, what: t('wasIssued'), address: null },
    ...directive.relations.map(({ type, from, to: acted }) => {
      const acts = from.id === directive.id
      const other = acts ? acted : from
      return {
        on: (acts ? directive.issuedOn : other.issuedOn)?.value ?? null,
        what: `${t(acts ? 'acts' : 'actedOn', { what: t(type) })} ${other.name}`,
        address: to.directive(other.id),
      }
    }),
    ...[...reports.values()].map(({ id, name, published }) => ({
      on: published,
      what: t('citedIn', { report: name }),
      address: to.report(id),
    })),
  ]
}

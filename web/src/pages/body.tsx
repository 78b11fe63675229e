import { useLocation } from 'preact-iso'
import type { BodyLevel } from '../../../src/domain/issuing-body.ts'
import { placeOfAchievement, placeOfCitation, to } from '../addresses.ts'
import { ask, useAsk } from '../ask.ts'
import type { Role } from '../citation.ts'
import { Chart } from '../parts/chart.tsx'
import { More } from '../parts/more.tsx'
import { State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { chartWords } from '../summary.ts'
import { yearBars } from '../../../src/summary/chart-bars.ts'
import { yearChart } from '../../../src/summary/chart-specs.ts'
import { useWords } from '../words.tsx'

interface Named {
  readonly id: string
  readonly name: string
}

interface Row extends Named {
  readonly issuedOn: { readonly value: string } | null
  readonly citationCount: number
}

interface Page<T> {
  readonly nodes: readonly T[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Parent extends Named {
  readonly parent?: Parent | null
}

interface BodyData extends Parent {
  readonly nameEn: string | null
  readonly code: string | null
  readonly level: BodyLevel
  readonly vague: boolean
  readonly members: readonly (Named & { readonly directiveCount: number })[]
  readonly years: readonly Year[]
  readonly directives: Page<Row>
}

interface Year {
  readonly year: string | null
  readonly typeName: string
  readonly directives: number
}

interface Citing {
  readonly id: string
  readonly exact: string
  readonly role: Role
  readonly directive: Named | null
  readonly achievement: { readonly id: string; readonly name: string; readonly ordinal: number }
  readonly report: Named
}

const rows = `totalCount pageInfo { hasNextPage endCursor } nodes { id name issuedOn { value } citationCount }`
const citing = `totalCount pageInfo { hasNextPage endCursor }
  nodes { id exact role directive { id name } achievement { id name ordinal } report { id name } }`

export const bodyQuery = `query Body($id: ID!) {
  issuingBody(id: $id) { id name nameEn code level vague parent { id name parent { id name parent { id name } } }
    members { id name directiveCount } years { year typeName directives } directives(first: 100) { ${rows} } }
  citations(first: 20, filter: { issuingBody: $id }) { ${citing} } }`

export const moreDirectivesQuery = `query More($id: ID!, $after: String) { issuingBody(id: $id) { directives(first: 100, after: $after) { ${rows} } } }`
export const moreCitingQuery = `query More($id: ID!, $after: String) { citations(first: 20, after: $after, filter: { issuingBody: $id }) { ${citing} } }`

interface Answer {
  readonly issuingBody: BodyData | null
  readonly citations: Page<Citing>
}

/** An issuing body: where it stands, what it issued, who cites that. */
export function Body() {
  const { t } = useWords()
  const { query } = useLocation()
  const asked = useAsk<Answer>(bodyQuery, { id: query['id'] ?? '' })
  useTitle(asked.data?.issuingBody?.name)
  return (
    <State asked={asked}>
      {({ issuingBody, citations }) =>
        issuingBody ? (
          <BodyView body={issuingBody} citations={citations} />
        ) : (
          <p class="notice">{t('notThere')}</p>
        )
      }
    </State>
  )
}

function BodyView({ body, citations }: { readonly body: BodyData; readonly citations: Page<Citing> }) {
  const { t, date, number } = useWords()
  const bars = barsOf(body.years, t('otherTypes'))
  const facts = [body.nameEn, body.code, t(body.level), body.id].filter(Boolean).join(' · ')
  return (
    <article>
      <h1 lang="vi">{body.name}</h1>
      <p class="faint">
        {facts} · <a href={to.graph(`b:${body.id}`)}>{t('inGraph')}</a>
      </p>
      {body.vague && <p class="notice">{t('vague')}</p>}
      <h2>{t('place')}</h2>
      <Hierarchy body={body} />
      {bars.length > 0 && (
        <Chart title={t('byYear')} file={body.id} spec={(width) => yearChart(bars, chartWords(t), width)} />
      )}
      <h2>
        {t('directives')} ({number(body.directives.totalCount)})
      </h2>
      <More first={body.directives} read={(after) => readDirectives(body.id, after)}>
        {(nodes) => (
          <ul class="rows">
            {nodes.map(({ id, name, issuedOn, citationCount }) => (
              <li key={id}>
                <span class="when">{issuedOn ? date(issuedOn.value) : t('noDate')}</span>
                <a href={to.directive(id)} lang="vi">
                  {name}
                </a>
                <span class="faint">{t('times', { n: citationCount })}</span>
              </li>
            ))}
          </ul>
        )}
      </More>
      <h2>
        {t('whoCites')} ({number(citations.totalCount)})
      </h2>
      <More first={citations} read={(after) => readCiting(body.id, after)}>
        {(nodes) => (
          <ul class="cards">
            {nodes.map(({ id, exact, role, directive, achievement, report }) => (
              <li key={id}>
                <a href={to.report(report.id, placeOfAchievement(achievement.ordinal))} lang="vi">
                  {achievement.name}
                </a>
                <p class="faint">{report.name}</p>
                <p>
                  <span class={`dot ${role}`} /> {t(role)}{' '}
                  <a href={to.report(report.id, placeOfCitation(id))} lang="vi">
                    “{exact}”
                  </a>{' '}
                  {directive && <a href={to.directive(directive.id)}>{directive.name}</a>}
                </p>
              </li>
            ))}
          </ul>
        )}
      </More>
    </article>
  )
}

function Hierarchy({ body }: { readonly body: BodyData }) {
  const above: Named[] = []
  for (let parent = body.parent; parent; parent = parent.parent) above.unshift(parent)
  let inner = (
    <ul>
      <li aria-current="true">
        <strong lang="vi">{body.name}</strong>
        {body.members.length > 0 && (
          <ul>
            {body.members.map(({ id, name, directiveCount }) => (
              <li key={id}>
                <a href={to.body(id)} lang="vi">
                  {name}
                </a>{' '}
                <span class="faint">{directiveCount}</span>
              </li>
            ))}
          </ul>
        )}
      </li>
    </ul>
  )
  for (const { id, name } of above.reverse()) {
    inner = (
      <ul>
        <li>
          <a href={to.body(id)} lang="vi">
            {name}
          </a>
          {inner}
        </li>
      </ul>
    )
  }
  return <div class="tree">{inner}</div>
}

/** The chart tells types apart as another tells bodies: the most used first, and those beyond the colours as one. */
function barsOf(years: readonly Year[], others: string) {
  const types = new Map<string, Year[]>()
  for (const each of years) types.set(each.typeName, [...(types.get(each.typeName) ?? []), each])
  const sum = (rows: readonly Year[]): number => rows.reduce((all, { directives }) => all + directives, 0)
  const rows = [...types].sort(([, a], [, b]) => sum(b) - sum(a))
  return yearBars(
    rows.map(([body, of]) => ({ body, years: of })),
    others,
  )
}

async function readDirectives(id: string, after: string | null): Promise<Page<Row>> {
  const data = await ask<{ issuingBody: { directives: Page<Row> } }>(moreDirectivesQuery, { id, after })
  return data.issuingBody.directives
}

async function readCiting(id: string, after: string | null): Promise<Page<Citing>> {
  return (await ask<{ citations: Page<Citing> }>(moreCitingQuery, { id, after })).citations
}

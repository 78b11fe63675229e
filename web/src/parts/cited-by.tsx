import { useEffect, useMemo, useState } from 'preact/hooks'
import { placeOfAchievement, to } from '../addresses.ts'
import { ask, asAskError, type AskError } from '../ask.ts'
import type { Role } from '../citation.ts'
import { useWords } from '../words.tsx'
import { More } from './more.tsx'
import { passageFields, PassageView, type Passage } from './passage.tsx'
import { Failure } from './state.tsx'

interface Named {
  readonly id: string
  readonly name: string
}

interface Use {
  readonly roles: readonly Role[]
  readonly citationCount: number
  readonly node: Named & { readonly ordinal: number; readonly report: Named }
}

export interface UsePage {
  readonly edges: readonly Use[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The places of a page of achievements are asked for together, each under a name of its own; the server takes 30 names. */
const onPage = 20
/** An achievement shows so many places; its own page shows them all. */
const mostPassages = 5

const uses = `pageInfo { hasNextPage endCursor }
  edges { roles citationCount node { id name ordinal report { id name } } }`

export const usePage = `achievements(first: ${onPage}) { ${uses} }`
export const moreUsesQuery = `query More($id: ID!, $after: String) { directive(id: $id) {
  achievements(first: ${onPage}, after: $after) { ${uses} } } }`

/** Returns the question for the words by which so many achievements cite a directive. */
export function passagesQuery(count: number): string {
  const at = Array.from({ length: count }, (_, index) => index)
  return `query Passages($id: ID!, ${at.map((index) => `$a${index}: ID!`).join(', ')}) { ${at
    .map(
      (
        index,
      ) => `a${index}: citations(first: ${mostPassages}, filter: { directive: $id, achievement: $a${index} }) {
    nodes { ${passageFields} } }`,
    )
    .join('\n')} }`
}

interface Props {
  readonly id: string
  readonly count: number
  readonly first: UsePage
}

/** The achievements that reference a directive, by report, with the words by which they do. */
export function CitedBy({ id, count, first }: Props) {
  const { t, number } = useWords()
  const page = useMemo(() => pageOf(first), [first])
  return (
    <>
      <h2>
        {t('citedBy')} ({number(count)})
      </h2>
      {first.edges.length === 0 && <p class="notice">{t('nobodyCites')}</p>}
      <More first={page} read={(after) => readUses(id, after)}>
        {(pages) => (
          <ul class="cards">
            {pages.map((each) => (
              <UsesView key={each[0]?.node.id} directive={id} uses={each} />
            ))}
          </ul>
        )}
      </More>
    </>
  )
}

function UsesView({ directive, uses: shown }: { readonly directive: string; readonly uses: readonly Use[] }) {
  const { t } = useWords()
  const { passages, error, again } = usePassages(directive, shown)
  return (
    <>
      {error && (
        <li>
          <Failure error={error} again={again} />
        </li>
      )}
      {shown.map(({ roles, citationCount, node }) => {
        const own = passages.get(node.id) ?? []
        return (
          <li key={node.id}>
            <a href={to.report(node.report.id, placeOfAchievement(node.ordinal))} lang="vi">
              {node.name}
            </a>
            <p class="faint">{node.report.name}</p>
            {own.map((passage) => (
              <PassageView key={passage.id} passage={passage} report={node.report.id} />
            ))}
            {own.length > 0 && citationCount > own.length && (
              <p class="faint">{t('morePassages', { n: citationCount - own.length })}</p>
            )}
            <p>
              {roles.map((role) => (
                <span key={role} class="tag">
                  <span class={`dot ${role}`} /> {t(role)}
                </span>
              ))}
            </p>
          </li>
        )
      })}
    </>
  )
}

function usePassages(directive: string, shown: readonly Use[]) {
  const [passages, setPassages] = useState<ReadonlyMap<string, readonly Passage[]>>(new Map())
  const [error, setError] = useState<AskError | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (shown.length === 0) return
    const stop = new AbortController()
    const ids = Object.fromEntries(shown.map(({ node }, index) => [`a${index}`, node.id]))
    ask<Record<string, { readonly nodes: readonly Passage[] }>>(
      passagesQuery(shown.length),
      { id: directive, ...ids },
      stop.signal,
    ).then(
      (found) =>
        setPassages(new Map(shown.map(({ node }, index) => [node.id, found[`a${index}`]?.nodes ?? []]))),
      (failure: unknown) => {
        if (!stop.signal.aborted) setError(asAskError(failure))
      },
    )
    return () => stop.abort()
  }, [directive, shown, turn])
  const again = (): void => {
    setError(null)
    setTurn(turn + 1)
  }
  return { passages, error, again }
}

/** A page is one element of the list, so that each asks for its own places once. */
function pageOf({ edges, pageInfo }: UsePage) {
  return { nodes: edges.length === 0 ? [] : [edges], pageInfo }
}

async function readUses(id: string, after: string | null) {
  const { directive } = await ask<{ directive: { achievements: UsePage } | null }>(moreUsesQuery, {
    id,
    after,
  })
  return pageOf(directive?.achievements ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } })
}

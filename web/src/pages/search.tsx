import { useLocation } from 'preact-iso'
import { ask, useAsk } from '../ask.ts'
import { addressOf, searchQuery, type Found, type Searched } from '../found.ts'
import { Fragment } from '../parts/fragment.tsx'
import { More } from '../parts/more.tsx'
import { State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.tsx'

/** Everything that holds the words looked for, the best first. */
export function Search() {
  const { t, number } = useWords()
  const { query } = useLocation()
  const text = (query['q'] ?? '').trim()
  const asked = useAsk<Searched>(text === '' ? null : searchQuery, { text })
  useTitle(`${t('search')}: ${text}`)
  return (
    <>
      <h1>
        {t('search')}: <q>{text}</q>
      </h1>
      <State asked={asked}>
        {({ search }) =>
          search.edges.length === 0 ? (
            <p class="notice">{t('nothingFound')}</p>
          ) : (
            <>
              <p class="faint">{t('found', { n: number(search.totalCount ?? search.edges.length) })}</p>
              <More
                first={pageOf(search)}
                read={async (after) => pageOf((await ask<Searched>(searchQuery, { text, after })).search)}
              >
                {(rows) => (
                  <ul class="cards">
                    {rows.map((each) => (
                      <Hit key={`${each.node.__typename} ${each.node.id}`} found={each} />
                    ))}
                  </ul>
                )}
              </More>
            </>
          )
        }
      </State>
    </>
  )
}

function pageOf({ edges, pageInfo }: Searched['search']) {
  return { nodes: edges, pageInfo: pageInfo ?? { hasNextPage: false, endCursor: null } }
}

function Hit({ found }: { readonly found: Found }) {
  const { t } = useWords()
  const { node, fragment } = found
  return (
    <li>
      <span class="kind">{t(node.__typename)}</span>{' '}
      <a href={addressOf(found)} lang="vi">
        {node.name}
      </a>
      {node.report && <p class="faint">{node.report.name}</p>}
      {fragment && fragment.text !== node.name && (
        <p lang="vi">
          <Fragment fragment={fragment} />
        </p>
      )}
    </li>
  )
}

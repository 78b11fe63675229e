import { useLocation } from 'preact-iso'
import { useWords } from '../words.tsx'
import { SearchBox } from './search-box.tsx'

const pages = [
  ['/', 'home'],
  ['/bodies', 'byBody'],
  ['/graph', 'graph'],
  ['/questions', 'questions'],
  ['/read', 'read'],
] as const

/** The head of every page: where one can go, the search, the language. */
export function Header() {
  const { t, code, choose } = useWords()
  const { path } = useLocation()
  const other = code === 'vi' ? 'en' : 'vi'
  return (
    <header class="top">
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <a class="brand" href="/" translate={false}>
        <img src="/assets/icon.svg" alt="" width="24" height="24" /> viendan
      </a>
      <nav aria-label={t('menu')}>
        {pages.map(([address, key]) => (
          <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
            {t(key)}
          </a>
        ))}
        <a href="/graphql" target="_self">
          GraphQL
        </a>
      </nav>
      <SearchBox />
      <button type="button" class="plain language" lang={other} onClick={() => choose(other)}>
        {t('otherLanguage')}
      </button>
    </header>
  )
}

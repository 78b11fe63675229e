import { ErrorBoundary, lazy, LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { useEffect, useRef } from 'preact/hooks'
import { Header } from './parts/header.tsx'
import { Home } from './pages/home.tsx'
import { Words, useLanguage, useWords } from './words.tsx'

const Report = lazy(() => import('./pages/report.tsx').then((page) => page.Report))
const Directive = lazy(() => import('./pages/directive.tsx').then((page) => page.Directive))
const Body = lazy(() => import('./pages/body.tsx').then((page) => page.Body))
const Bodies = lazy(() => import('./pages/bodies.tsx').then((page) => page.Bodies))
const Graph = lazy(() => import('./pages/graph.tsx').then((page) => page.Graph))
const Search = lazy(() => import('./pages/search.tsx').then((page) => page.Search))
const Questions = lazy(() => import('./pages/questions.tsx').then((page) => page.Questions))
const Read = lazy(() => import('./pages/read.tsx').then((page) => page.Read))

/** The explorer: a page for each address, in Vietnamese or English. */
export function App() {
  const language = useLanguage()
  return (
    <Words.Provider value={language}>
      {/* GraphiQL is no page of the explorer */}
      <LocationProvider scope={/^\/(?!graphql|assets)/u}>
        <Header />
        <Main />
      </LocationProvider>
    </Words.Provider>
  )
}

function Main() {
  const { path } = useLocation()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // a new page begins where a new page begins, for the eye and for a screen reader
  useEffect(() => {
    if (first.current) first.current = false
    else main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <ErrorBoundary>
        <Router>
          <Route path="/" component={Home} />
          <Route path="/report" component={Report} />
          <Route path="/directive" component={Directive} />
          <Route path="/body" component={Body} />
          <Route path="/bodies" component={Bodies} />
          <Route path="/graph" component={Graph} />
          <Route path="/search" component={Search} />
          <Route path="/questions" component={Questions} />
          <Route path="/read" component={Read} />
          <NoPage default />
        </Router>
      </ErrorBoundary>
    </main>
  )
}

// the router reads the property
function NoPage(_props: { readonly default?: boolean }) {
  const { t } = useWords()
  return <p class="notice">{t('noPage')}</p>
}

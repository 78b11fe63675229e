import { useLocation } from 'preact-iso'
import { useEffect, useRef, useState } from 'preact/hooks'
import { query as queryText, to } from '../addresses.ts'
import { useAsk } from '../ask.ts'
import type { Drawing } from '../graph/draw-network.ts'
import { kindColours, type Network } from '../graph/network.ts'
import { QuestionPanel } from '../graph/question.tsx'
import { useNetwork } from '../graph/use-network.ts'
import type { Kind } from '../graph/neighbours.ts'
import { Failure } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.tsx'

/** A network that begins with what the address names and grows on click. */
export function Graph() {
  const { t } = useWords()
  const { query } = useLocation()
  useTitle(t('graph'))
  // another address from outside begins another network; a click here changes the address in place
  const mine = useRef('')
  const [turn, setTurn] = useState(0)
  const open = query['open'] ?? ''
  useEffect(() => {
    if (open !== mine.current) setTurn((before) => before + 1)
    mine.current = open
  }, [open])
  return (
    <>
      <h1>{t('graph')}</h1>
      <p class="faint">{t('graphLead')}</p>
      <NetworkView key={turn} query={query} onOpen={(now) => (mine.current = now)} />
    </>
  )
}

interface Props {
  readonly query: Readonly<Record<string, string>>
  readonly onOpen: (open: string) => void
}

function NetworkView({ query, onOpen }: Props) {
  const { t } = useWords()
  const { route } = useLocation()
  const listOf = (key: string) => (query[key] ?? '').split('|').filter((each) => each !== '')
  const net = useNetwork({ open: listOf('open'), shown: listOf('shown') }, ({ open, shown }) => {
    onOpen(open.join('|'))
    route(`/graph${queryText({ open: open.join('|'), shown: shown.slice(0, 60).join('|') })}`, true)
  })
  const { network, version, question, error, isLoading } = net
  const isEmpty = network.order === 0
  return (
    <div class="network">
      <div class="canvas-side">
        {isEmpty && !isLoading && <StartHere onStart={net.toggle} />}
        <Canvas network={network} version={version} onClick={net.toggle} />
        {isLoading && (
          <p class="notice over" role="status">
            {t('loading')}
          </p>
        )}
        {error && <Failure error={error} />}
        {question && (
          <QuestionPanel
            question={question}
            choose={net.choose}
            chooseAll={(around) => void net.chooseAll(around)}
            confirm={net.confirm}
            dismiss={net.dismiss}
          />
        )}
      </div>
      <NodeList network={network} isOpen={net.isOpen} toggle={net.toggle} clear={net.clear} />
    </div>
  )
}

function Canvas({
  network,
  version,
  onClick,
}: {
  readonly network: Network
  readonly version: number
  readonly onClick: (key: string) => void
}) {
  const { t } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing | null>(null)
  const click = useRef(onClick)
  click.current = onClick
  useEffect(() => {
    let isGone = false
    import('../graph/draw-network.ts').then(
      (drawer) => {
        if (isGone || !place.current) return
        const isDark = matchMedia('(prefers-color-scheme: dark)').matches
        drawing.current = drawer.drawNetwork(place.current, network, (key) => click.current(key), isDark)
        drawing.current.settle()
      },
      // without WebGL the list beside does everything
      () => undefined,
    )
    return () => {
      isGone = true
      drawing.current?.end()
    }
  }, [network])
  useEffect(() => drawing.current?.settle(), [version])
  return (
    <>
      <div
        class="canvas"
        ref={place}
        role="img"
        aria-label={t('graphOf', { n: network.order })}
        data-nodes={network.order}
      />
      <ul class="legend">
        <li>
          <button type="button" class="small" onClick={() => drawing.current?.fit()}>
            {t('fit')}
          </button>
        </li>
        {(Object.keys(kindColours) as Kind[]).map((kind) => (
          <li key={kind}>
            <span class={`dot ${kind}`} /> {t(kind)}
          </li>
        ))}
      </ul>
    </>
  )
}

interface ListProps {
  readonly network: Network
  readonly isOpen: (key: string) => boolean
  readonly toggle: (key: string) => void
  readonly clear: () => void
}

/** The list shows so many nodes, and as many more each time the reader asks. */
const listed = 400

function NodeList({ network, isOpen, toggle, clear }: ListProps) {
  const { t } = useWords()
  const [most, setMost] = useState(listed)
  if (network.order === 0) return null
  const nodes = network.mapNodes((key, { kind, name }) => ({ key, kind, name })).slice(0, most)
  return (
    <aside class="node-list" aria-label={t('nodes', { n: network.order })}>
      <h2>{t('nodes', { n: network.order })}</h2>
      <p>
        <button type="button" onClick={clear}>
          {t('clear')}
        </button>
      </p>
      <ul>
        {nodes.map(({ key, kind, name }) => (
          <li key={key}>
            <span class={`dot ${kind}`} title={t(kind)} />
            <button
              type="button"
              class="plain"
              aria-expanded={isOpen(key)}
              aria-label={`${t(isOpen(key) ? 'fold' : 'unfold')}: ${name}`}
              onClick={() => toggle(key)}
            >
              <span aria-hidden="true">{isOpen(key) ? '−' : '+'}</span> {name}
            </button>
            {pageOf(key) && (
              <a href={pageOf(key) ?? ''} aria-label={`${t('openPage')}: ${name}`}>
                ↗
              </a>
            )}
          </li>
        ))}
      </ul>
      {network.order > most && (
        <p>
          <button type="button" onClick={() => setMost(most + listed)}>
            {t('more')}
          </button>
        </p>
      )}
    </aside>
  )
}

function pageOf(key: string): string | null {
  const id = key.slice(2)
  if (key.startsWith('d:')) return to.directive(id)
  if (key.startsWith('b:')) return to.body(id)
  if (key.startsWith('r:')) return to.report(id)
  if (key.startsWith('a:'))
    return to.report(id.slice(0, id.lastIndexOf('#')), `a-${id.slice(id.lastIndexOf('#') + 1)}`)
  return null
}

interface Starts {
  readonly reports: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }
  readonly issuingBodies: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }
}

export const startsQuery = `{ reports(first: 5) { nodes { id name } }
  issuingBodies(first: 8, orderBy: { field: DIRECTIVES, direction: DESC }) { nodes { id name } } }`

function StartHere({ onStart }: { readonly onStart: (key: string) => void }) {
  const { t } = useWords()
  const { data } = useAsk<Starts>(startsQuery)
  const starts = [
    ...(data?.reports.nodes ?? []).map((each) => ({ ...each, key: `r:${each.id}` })),
    ...(data?.issuingBodies.nodes ?? []).map((each) => ({ ...each, key: `b:${each.id}` })),
  ]
  return (
    <div class="start">
      <p>{t('graphStart')}</p>
      <p class="buttons">
        {starts.map(({ key, name }) => (
          <button key={key} type="button" onClick={() => onStart(key)}>
            {name}
          </button>
        ))}
      </p>
    </div>
  )
}

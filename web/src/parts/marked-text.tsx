import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { placeOfAchievement, placeOfCitation, to } from '../addresses.ts'
import { roles, type Achievement, type Citation } from '../citation.ts'
import { blocksOf, type Block, type Piece } from '../marked.ts'
import { useWords } from '../words.tsx'
import { CitationCard } from './citation-card.tsx'

interface Props {
  readonly text: string
  readonly achievements: readonly Achievement[]
  readonly citations: readonly Citation[]
}

interface Active {
  readonly citation: Citation
  readonly at: DOMRect
}

/** A text as it is written, its achievements in the margin and its citations marked; each tells what it was read as. */
export function MarkedText({ text, achievements, citations }: Props) {
  const blocks = useMemo(() => blocksOf(text, achievements, citations), [text, achievements, citations])
  const [active, setActive] = useState<Active | null>(null)
  const closing = useRef(0)
  const described = useRef<Element | null>(null)
  const describe = (element: Element | null): void => {
    described.current?.removeAttribute('aria-describedby')
    element?.setAttribute('aria-describedby', 'citation-card')
    described.current = element
  }
  const close = (): void => {
    describe(null)
    setActive(null)
  }
  const show = (citation: Citation, element: Element): void => {
    clearTimeout(closing.current)
    const { top } = document.body.getBoundingClientRect()
    const at = element.getClientRects()[0] ?? element.getBoundingClientRect()
    describe(element)
    setActive({ citation, at: new DOMRect(at.x, at.y - top, at.width, at.height) })
  }
  // the pointer may cross the gap to the card
  const hide = (): void => {
    closing.current = window.setTimeout(close, 250)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  useEffect(goToPlace, [blocks])
  // a long text is not drawn anew for each card
  const shown = useMemo(
    () => blocks.map((block, index) => <BlockView key={index} block={block} show={show} hide={hide} />),
    [blocks],
  )
  return (
    <>
      <Legend citations={citations} />
      <div class="marked">{shown}</div>
      {active && (
        <div onMouseEnter={() => clearTimeout(closing.current)} onMouseLeave={hide}>
          <CitationCard citation={active.citation} at={active.at} />
        </div>
      )}
    </>
  )
}

function goToPlace(): void {
  const place = decodeURIComponent(location.hash.slice(1))
  if (place === '' || place === 'main') return
  const element = document.getElementById(place)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

interface BlockProps {
  readonly block: Block
  readonly show: (citation: Citation, element: Element) => void
  readonly hide: () => void
}

function BlockView({ block: { achievement, isFirst, paragraphs }, ...marks }: BlockProps) {
  const { t } = useWords()
  return (
    <section
      class={achievement ? 'block' : 'block between'}
      {...(achievement && isFirst && { id: placeOfAchievement(achievement.ordinal), tabIndex: -1 })}
      // one landmark an achievement, however many runs it has
      aria-label={achievement && isFirst ? t('achievement', { n: achievement.ordinal }) : undefined}
    >
      <div class="margin">
        {achievement && isFirst && (
          <>
            <a class="ordinal" href={`#${placeOfAchievement(achievement.ordinal)}`}>
              {t('achievement', { n: achievement.ordinal })}
            </a>
            <span class="faint">{t('times', { n: achievement.citationCount })}</span>
          </>
        )}
      </div>
      <div class="text" lang="vi">
        {paragraphs.map((pieces, index) => (
          <p key={index}>
            {pieces.map((piece, place) => (
              <PieceView key={place} piece={piece} {...marks} />
            ))}
          </p>
        ))}
      </div>
    </section>
  )
}

function PieceView({ piece, show, hide }: { readonly piece: Piece } & Omit<BlockProps, 'block'>) {
  if (!('citation' in piece)) return <>{piece.text}</>
  const { citation } = piece
  const shared = {
    id: placeOfCitation(citation.id),
    class: `cite ${citation.role} ${citation.status}`,
    onMouseEnter: (event: MouseEvent) => show(citation, event.currentTarget as Element),
    onMouseLeave: hide,
    onFocus: (event: FocusEvent) => show(citation, event.currentTarget as Element),
    onBlur: hide,
  }
  return citation.directive && !citation.directive.isAbsent ? (
    <a {...shared} href={to.directive(citation.directive.id)}>
      {citation.exact}
    </a>
  ) : (
    <button {...shared} type="button" onClick={(event) => show(citation, event.currentTarget)}>
      {citation.exact}
    </button>
  )
}

function Legend({ citations }: { readonly citations: readonly Citation[] }) {
  const { t } = useWords()
  const count = (passes: (citation: Citation) => boolean): number => citations.filter(passes).length
  const used = roles.filter((role) => citations.some((citation) => citation.role === role))
  const statuses = (['resolved', 'ambiguous', 'unresolved'] as const).filter((status) =>
    citations.some((citation) => citation.status === status),
  )
  return (
    <ul class="legend" aria-label={t('legend')}>
      {used.map((role) => (
        <li key={role}>
          <span class={`cite resolved ${role}`}>{t(role)}</span> {count((citation) => citation.role === role)}
        </li>
      ))}
      {statuses.map((status) => (
        <li key={status}>
          <span class={`cite ${status}`}>{t(status)}</span> {count((citation) => citation.status === status)}
        </li>
      ))}
    </ul>
  )
}

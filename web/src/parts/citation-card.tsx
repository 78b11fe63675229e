import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { to } from '../addresses.ts'
import { ruleKey, type Basis, type Citation, type Meant } from '../citation.ts'
import { useWords } from '../words.tsx'

interface Props {
  readonly citation: Citation
  /** Where its words stand, in the document. */
  readonly at: DOMRect
}

/** What a citation was read as, by which rule, from which words. */
export function CitationCard({ citation, at }: Props) {
  const { t } = useWords()
  const card = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: at.x, top: at.bottom + 6 })
  useLayoutEffect(() => {
    const { offsetWidth = 0, offsetHeight = 0 } = card.current ?? {}
    const left = Math.max(8, Math.min(at.x, document.documentElement.clientWidth - offsetWidth - 8))
    const bodyTop = document.body.getBoundingClientRect().top
    const isBelow = at.bottom + bodyTop + offsetHeight + 12 < innerHeight
    setPlace({ left, top: isBelow ? at.bottom + 6 : at.top - offsetHeight - 6 })
  }, [citation, at])
  return (
    <div
      class="card"
      id="citation-card"
      role="tooltip"
      ref={card}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
    >
      <p class="card-title">
        <span class={`dot ${citation.role}`} /> {t(citation.role)}
        <span class="tag">{t(citation.status)}</span>
      </p>
      <dl>
        <Meaning citation={citation} />
        <ReadFields citation={citation} />
      </dl>
    </div>
  )
}

function Meaning({ citation: { directive, candidates, rule } }: { readonly citation: Citation }) {
  const { t } = useWords()
  const explained = rule === null ? null : ruleKey(rule)
  return (
    <>
      {directive && (
        <Field name={t('readAs')}>
          <MeantLink meant={directive} />
        </Field>
      )}
      {candidates.length > 0 && (
        <Field name={t('candidates')}>
          {candidates.map((each) => (
            <span key={each.id} class="line">
              <MeantLink meant={each} />
            </span>
          ))}
        </Field>
      )}
      <Field name={t('rule')}>
        {rule === null ? t('noRule') : <code>{rule}</code>}
        {explained && <span class="faint"> {t(explained)}</span>}
      </Field>
    </>
  )
}

function MeantLink({ meant: { id, name, isAbsent } }: { readonly meant: Meant }) {
  const { t } = useWords()
  if (!isAbsent) return <a href={to.directive(id)}>{name}</a>
  return (
    <>
      {name} <span class="faint">({t('notInGraph')})</span>
    </>
  )
}

function ReadFields({ citation }: { readonly citation: Citation }) {
  const { t, date } = useWords()
  const { directive, issuedOn, issuedBy } = citation
  const chosenDate = issuedOn ? null : directive?.issuedOn
  const chosenBodies = issuedBy.length > 0 ? [] : (directive?.issuedBy ?? [])
  return (
    <>
      <Field name={t('code')}>
        {citation.typeName} {citation.code ?? ''} <Source words={citation.exact} />
      </Field>
      {citation.term && <Field name={t('term')}>{citation.term}</Field>}
      {issuedOn && (
        <Field name={t('issuedOn')}>
          {date(issuedOn.value)} <Source words={issuedOn.exact} />
        </Field>
      )}
      {chosenDate && (
        <Field name={t('issuedOn')}>
          {date(chosenDate.value)} <Source basis={chosenDate.basis} />
        </Field>
      )}
      {[
        ...issuedBy.map(({ body, exact }) => ({ body, words: exact })),
        ...chosenBodies.map(({ body, basis }) => ({ body, basis })),
      ].map(({ body, ...source }) => (
        <Field key={body.name} name={t('body')}>
          {body.name} <Source {...source} />
        </Field>
      ))}
      <Field name={t('form')}>{t(citation.form)}</Field>
    </>
  )
}

function Source({ words, basis }: { readonly words?: string | undefined; readonly basis?: Basis }) {
  const { t } = useWords()
  if (words !== undefined) return <span class="faint">{t('fromWords', { words })}</span>
  return basis ? <span class="faint">({t(basis)})</span> : null
}

function Field({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

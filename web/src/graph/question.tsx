import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../words.tsx'
import type { Drawable, Neighbourhood } from './neighbours.ts'
import type { Question } from './use-network.ts'

interface Props {
  readonly question: Question
  readonly choose: (around: Neighbourhood, near: readonly Drawable[]) => void
  readonly chooseAll: (around: Neighbourhood) => void
  readonly confirm: () => void
  readonly dismiss: () => void
}

/** Asks before much is drawn: a hub is a list first. */
export function QuestionPanel({ question, choose, chooseAll, confirm, dismiss }: Props) {
  const { t, number } = useWords()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [question])
  return (
    <section class="question" role="group" aria-label={t('graph')} tabIndex={-1} ref={panel}>
      {question.kind === 'many' ? (
        <>
          <p>{t('askMany', { n: number(question.total) })}</p>
          <p class="buttons">
            <button type="button" class="main" onClick={confirm}>
              {t('yes')}
            </button>
            <button type="button" onClick={dismiss}>
              {t('no')}
            </button>
          </p>
        </>
      ) : (
        <Hub around={question.around} choose={choose} chooseAll={chooseAll} dismiss={dismiss} />
      )}
    </section>
  )
}

function Hub({
  around,
  choose,
  chooseAll,
  dismiss,
}: { readonly around: Neighbourhood } & Omit<Props, 'question' | 'confirm'>) {
  const { t, number } = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const turn = (key: string): void => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  return (
    <>
      <p>{t('hub', { name: around.node.name, n: number(around.total) })}</p>
      <ul class="choices">
        {around.near.map(({ key, name, kind }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={chosen.has(key)} onChange={() => turn(key)} />{' '}
              <span class={`kind ${kind}`}>{t(kind)}</span> {name}
            </label>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          class="main"
          disabled={chosen.size === 0}
          onClick={() =>
            choose(
              around,
              around.near.filter(({ key }) => chosen.has(key)),
            )
          }
        >
          {t('drawChosen', { n: chosen.size })}
        </button>
        <button type="button" onClick={() => chooseAll(around)}>
          {t('drawAll', { n: number(around.total) })}
        </button>
        <button type="button" onClick={dismiss}>
          {t('close')}
        </button>
      </p>
    </>
  )
}

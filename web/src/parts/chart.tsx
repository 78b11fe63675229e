import { useEffect, useRef, useState } from 'preact/hooks'
import type { TopLevelSpec } from 'vega-lite'
import { useWords } from '../words.tsx'

interface Props {
  readonly title: string
  readonly spec: TopLevelSpec
  /** The name of the file without its ending. */
  readonly file: string
}

/** A chart, drawn when its library has come; the table beside it says the same to those who do not see it. */
export function Chart({ title, spec, file }: Props) {
  const { t } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [svg, setSvg] = useState<(() => Promise<string>) | null>(null)
  const [error, setError] = useState('')
  const isDark = useDark()
  const key = JSON.stringify(spec)
  useEffect(() => {
    let end = (): void => undefined
    let isGone = false
    import('../draw-chart.ts')
      .then(async ({ drawChart }) => {
        if (isGone || !place.current) return
        const chart = await drawChart(place.current, { ...spec, description: title }, isDark)
        end = chart.end
        setSvg(() => chart.toSvg)
      })
      .catch((cause: unknown) => setError(String(cause)))
    return () => {
      isGone = true
      end()
    }
  }, [key, isDark])
  return (
    <figure>
      <figcaption>
        {title}{' '}
        {svg && (
          <button
            type="button"
            class="small"
            onClick={() => {
              void svg().then(async (text) =>
                (await import('../save.ts')).save(`${file}.svg`, text, 'image/svg+xml'),
              )
            }}
          >
            SVG
          </button>
        )}
      </figcaption>
      <div ref={place} class="chart" />
      {error !== '' && <p class="notice bad">{t('failed', { why: error })}</p>}
    </figure>
  )
}

function useDark(): boolean {
  const [media] = useState(() => matchMedia('(prefers-color-scheme: dark)'))
  const [isDark, setDark] = useState(media.matches)
  useEffect(() => {
    const onChange = (): void => setDark(media.matches)
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [media])
  return isDark
}

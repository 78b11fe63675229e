import { useEffect, useRef, useState } from 'preact/hooks'
import type { TopLevelSpec } from 'vega-lite'
import { usualWidth } from '../../../src/summary/chart-specs.ts'
import { useWords } from '../words.tsx'

/** Returns the chart for a width in pixels. */
export type ChartSpec = (width: number) => TopLevelSpec

interface Props {
  readonly title: string
  readonly spec: ChartSpec
  /** The name of the file without its ending. */
  readonly file: string
}

/** A chart, drawn when its library has come; the table beside it says the same to those who do not see it. */
export function Chart({ title, spec, file }: Props) {
  const { t } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  const [error, setError] = useState('')
  const isDark = useDark()
  const width = useWidth(place)
  const key = JSON.stringify(spec(width))
  useEffect(() => {
    let end = (): void => undefined
    let isGone = false
    import('../draw-chart.ts')
      .then(async ({ drawChart }) => {
        if (isGone || !place.current || width === 0) return
        end = await drawChart(place.current, { ...spec(width), description: title }, isDark)
        setDrawn(true)
      })
      .catch((cause: unknown) => setError(String(cause)))
    return () => {
      isGone = true
      end()
    }
  }, [key, isDark])
  // a file is for paper: as wide as usual, and dark on light
  const save = async (): Promise<void> => {
    const [{ chartFile }, { save: give }] = await Promise.all([
      import('../draw-chart.ts'),
      import('../save.ts'),
    ])
    give(`${file}.svg`, await chartFile({ ...spec(usualWidth), description: title }), 'image/svg+xml')
  }
  return (
    <figure>
      <figcaption>
        {title}{' '}
        {isDrawn && (
          <button
            type="button"
            class="small no-print"
            onClick={() => void save().catch((cause: unknown) => setError(String(cause)))}
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

/** The width that a chart has on the page, in steps, so that a drag of the window draws it a few times only. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!place.current) return
    const observer = new ResizeObserver(([entry]) => {
      const room = Math.floor((entry?.contentRect.width ?? 0) / 20) * 20
      setWidth(Math.min(usualWidth, room))
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return width
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

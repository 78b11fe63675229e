import type { TopLevelSpec } from 'vega-lite'
import { roleWords } from './role-words.ts'

/** A bar of the chart by body: the citations of one role that mean the directives of one body. */
export interface RoleBar {
  readonly body: string
  readonly role: keyof typeof roleWords
  readonly citations: number
}

/** A bar of the chart by year: the directives that one body issued in a year. */
export interface YearBar {
  readonly body: string
  readonly year: string
  readonly directives: number
}

/** What a chart says in words; each key is a place in it. */
export interface ChartWords {
  readonly body: string
  readonly citations: string
  readonly directives: string
  readonly role: string
  readonly year: string
  readonly roles: Readonly<Record<string, string>>
}

const bodyColours = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#882255',
  '#8a8f98',
] as const

/** How many bodies the chart by year tells apart; the others share the last colour. */
export const mostColours = bodyColours.length

/** The width of a chart where nothing narrower is asked for, in pixels. */
export const usualWidth = 620

/** Returns what fits into a width: labels take no more than their part of it, and the legend as many columns as there is room for. */
function fitting(width: number) {
  return {
    width,
    autosize: { type: 'fit-x', contains: 'padding' } as const,
    labelLimit: Math.min(300, Math.round(width * 0.42)),
    columns: (one: number) => Math.max(1, Math.floor(width / one)),
  }
}

/** Returns the chart of citations by body, stacked by role; bodies keep the order of the bars given. */
export function roleChart(bars: readonly RoleBar[], words: ChartWords, given = usualWidth): TopLevelSpec {
  const { width, autosize, labelLimit, columns } = fitting(given)
  const order = Object.keys(roleWords) as (keyof typeof roleWords)[]
  const used = order.filter((role) => bars.some((bar) => bar.role === role))
  return {
    data: {
      values: bars.map((bar) => ({ ...bar, rank: order.indexOf(bar.role), word: words.roles[bar.role] })),
    },
    width,
    autosize,
    // a step would not fit into a width
    height: 30 * new Set(bars.map(({ body }) => body)).size,
    mark: { type: 'bar', height: { band: 0.7 } },
    encoding: {
      y: {
        field: 'body',
        type: 'nominal',
        sort: null,
        axis: { title: null, labelLimit, ticks: false, domain: false, labelPadding: 8 },
      },
      x: {
        field: 'citations',
        type: 'quantitative',
        axis: { title: words.citations, tickMinStep: 1, format: 'd' },
      },
      color: {
        field: 'word',
        type: 'nominal',
        scale: {
          domain: used.map((role) => words.roles[role] ?? role),
          range: used.map((role) => roleWords[role].colour),
        },
        legend: { title: null, orient: 'bottom', columns: columns(150) },
      },
      order: { field: 'rank', type: 'quantitative' },
    },
    ...look,
  }
}

/** Returns the chart of directives by year, stacked by body; a year without any keeps its place. */
export function yearChart(bars: readonly YearBar[], words: ChartWords, given = usualWidth): TopLevelSpec {
  const { width, autosize, columns } = fitting(given)
  const bodies = [...new Set(bars.map(({ body }) => body))]
  return {
    data: { values: bars.map((bar) => ({ ...bar, rank: bodies.indexOf(bar.body) })) },
    width,
    autosize,
    height: 220,
    mark: { type: 'bar', width: { band: 0.7 } },
    encoding: {
      x: {
        field: 'year',
        type: 'ordinal',
        scale: { domain: yearsBetween(bars.map(({ year }) => year)) },
        axis: { title: words.year, labelAngle: 0, labelOverlap: true },
      },
      y: {
        field: 'directives',
        type: 'quantitative',
        axis: { title: words.directives, tickMinStep: 1, format: 'd' },
      },
      color: {
        field: 'body',
        type: 'nominal',
        scale: { domain: bodies, range: [...bodyColours] },
        legend: { title: null, orient: 'bottom', columns: columns(200), labelLimit: 400 },
      },
      order: { field: 'rank', type: 'quantitative' },
    },
    ...look,
  }
}

function yearsBetween(years: readonly string[]): string[] {
  const numbers = years.map(Number)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'))
}

const look = {
  background: 'transparent',
  padding: 4,
  config: {
    font: 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif',
    view: { stroke: null },
    axis: { labelFontSize: 13, titleFontSize: 12, titleFontWeight: 'normal', gridColor: '#8884' },
    legend: { labelFontSize: 12, symbolType: 'square' },
  },
} as const

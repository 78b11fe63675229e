import { parse, View } from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile, type Config, type TopLevelSpec } from 'vega-lite'

export interface DrawnChart {
  readonly toSvg: () => Promise<string>
  readonly end: () => void
}

const onDark: Config = {
  axis: { labelColor: '#e6e8eb', titleColor: '#a3adb8', tickColor: '#5a636e', domainColor: '#5a636e' },
  legend: { labelColor: '#e6e8eb' },
}

/** Draws a chart; no text becomes code, so that it may run under the policy of the page. */
export async function drawChart(
  place: HTMLElement,
  spec: TopLevelSpec,
  isDark: boolean,
): Promise<DrawnChart> {
  const made = (config: Config) => parse(compile(spec, { config }).spec, undefined, { ast: true })
  const view = new View(made(isDark ? onDark : {}), {
    container: place,
    renderer: 'svg',
    hover: false,
    expr: expressionInterpreter,
  })
  await view.runAsync()
  const svg = place.querySelector('svg')
  // it shrinks with the page
  if (svg) {
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`)
    svg.setAttribute('class', 'chart-svg')
  }
  return { toSvg: () => view.toSVG(), end: () => void view.finalize() }
}

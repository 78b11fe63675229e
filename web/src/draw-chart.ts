import { parse, View, type Renderers } from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile, type Config, type TopLevelSpec } from 'vega-lite'

const onDark: Config = {
  axis: { labelColor: '#e6e8eb', titleColor: '#a3adb8', tickColor: '#5a636e', domainColor: '#5a636e' },
  legend: { labelColor: '#e6e8eb' },
}

/** Draws a chart and returns what ends it; no text becomes code, so that it may run under the policy of the page. */
export async function drawChart(
  place: HTMLElement,
  spec: TopLevelSpec,
  isDark: boolean,
): Promise<() => void> {
  const view = viewOf(spec, isDark ? onDark : {}, { container: place, renderer: 'svg' })
  await view.runAsync()
  const svg = place.querySelector('svg')
  // it shrinks with the page
  if (svg) {
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`)
    svg.setAttribute('class', 'chart-svg')
  }
  return () => void view.finalize()
}

/** Returns a chart as a file. */
export async function chartFile(spec: TopLevelSpec): Promise<string> {
  const view = viewOf(spec, {}, { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}

function viewOf(
  spec: TopLevelSpec,
  config: Config,
  where: { readonly container?: HTMLElement; readonly renderer: Renderers },
): View {
  const runtime = parse(compile(spec, { config }).spec, undefined, { ast: true })
  return new View(runtime, { ...where, hover: false, expr: expressionInterpreter })
}

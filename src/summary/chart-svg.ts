import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'

/** Returns the chart as SVG, drawn without a screen. */
export async function chartSvg(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}

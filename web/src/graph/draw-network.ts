import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import type { Network } from './network.ts'

export interface Drawing {
  /** Moves the nodes apart, a little each frame; at once for a reader who wants no motion. */
  settle(): void
  fit(): void
  end(): void
}

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Pictures narrower than this have their labels under the nodes. */
const narrow = 560

/** Returns a label as it fits into the picture, and where it stands. */
function labelAt(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Place & { readonly label: string | null },
  { labelSize }: { readonly labelSize: number },
) {
  const room = context.canvas.clientWidth
  const text = fitted(context, label ?? '', Math.max(120, room * 0.55))
  const { width } = context.measureText(text)
  const middle = y + labelSize / 3
  if (room < narrow) {
    const left = Math.max(4, Math.min(x - width / 2, room - width - 4))
    return { text, left, width, base: middle + size + labelSize * 0.7 }
  }
  const right = x + size + 4
  const isCut = right + width > room && x - size - 4 - width > 0
  return { text, left: isCut ? x - size - 4 - width : right, width, base: middle }
}

function fitted(context: CanvasRenderingContext2D, label: string, most: number): string {
  let short = label
  while (short.length > 8 && context.measureText(short).width > most)
    short = `${short.slice(0, -2).trimEnd()}…`
  return short
}

/** Draws a network with WebGL; throws where there is none. */
export function drawNetwork(
  place: HTMLElement,
  network: Network,
  onClick: (key: string) => void,
  isDark: boolean,
): Drawing {
  const ink = isDark ? '#e6e8eb' : '#1b1f24'
  const paper = isDark ? '#1e2329' : '#ffffff'
  const sigma = new Sigma(network, place, {
    labelColor: { color: ink },
    labelFont: 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif',
    labelSize: 13,
    labelDensity: 0.8,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: 5,
    defaultEdgeColor: isDark ? '#4a525c' : '#c6ccd4',
    stagePadding: 70,
    zIndex: true,
    allowInvalidContainer: true,
    defaultDrawNodeLabel(context, data, settings) {
      context.font = `${settings.labelSize}px ${settings.labelFont}`
      const { text, left, base } = labelAt(context, data, settings)
      // a rim of paper keeps letters readable over lines
      context.lineJoin = 'round'
      context.lineWidth = 4
      context.strokeStyle = paper
      context.strokeText(text, left, base)
      context.fillStyle = ink
      context.fillText(text, left, base)
    },
    defaultDrawNodeHover(context, data, settings) {
      context.font = `${settings.labelSize}px ${settings.labelFont}`
      const { text, left, width, base } = labelAt(context, data, settings)
      context.fillStyle = paper
      context.strokeStyle = ink
      context.beginPath()
      context.roundRect(left - 6, base - settings.labelSize - 4, width + 12, settings.labelSize + 12, 6)
      context.fill()
      context.stroke()
      context.fillStyle = ink
      context.fillText(text, left, base)
    },
  })
  sigma.on('clickNode', ({ node }) => onClick(node))
  sigma.on('enterNode', () => (place.style.cursor = 'pointer'))
  sigma.on('leaveNode', () => (place.style.cursor = ''))
  let frame = 0
  const settle = (): void => {
    cancelAnimationFrame(frame)
    // a large picture moves lightly
    sigma.setSetting('hideEdgesOnMove', network.order > 500)
    sigma.setSetting('hideLabelsOnMove', network.order > 500)
    if (network.order < 2) return
    const settings = {
      ...forceAtlas2.inferSettings(network),
      adjustSizes: network.order < 300,
      scalingRatio: 8,
      gravity: 0.6,
      slowDown: 4,
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    // the more nodes, the longer a step: a frame has 16 ms
    const steps = network.order > 1000 ? 60 : 160
    const perFrame = still ? steps : Math.max(1, Math.round(600 / network.order))
    let left = steps
    const step = (): void => {
      forceAtlas2.assign(network, { iterations: perFrame, settings })
      left -= perFrame
      if (left > 0) frame = requestAnimationFrame(step)
    }
    step()
  }
  return {
    settle,
    fit: () => void sigma.getCamera().animatedReset(),
    end() {
      cancelAnimationFrame(frame)
      sigma.kill()
    },
  }
}

import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import type { Network } from './network.ts'

export interface Drawing {
  /** Moves the nodes apart, a little each frame; at once for a reader who wants no motion. */
  settle(): void
  fit(): void
  end(): void
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
    defaultDrawNodeHover(context, data, settings) {
      const label = data.label ?? ''
      context.font = `${settings.labelSize}px ${settings.labelFont}`
      const width = context.measureText(label).width
      context.fillStyle = paper
      context.strokeStyle = ink
      context.beginPath()
      context.roundRect(data.x - data.size - 4, data.y - 14, width + data.size * 2 + 16, 28, 6)
      context.fill()
      context.stroke()
      context.fillStyle = ink
      context.fillText(label, data.x + data.size + 4, data.y + settings.labelSize / 3)
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

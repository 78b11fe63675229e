import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import type { Network, NodeLook } from './network.ts'

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

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Label extends Box {
  readonly text: string
  readonly base: number
}

/** Returns the places that a label may have, the best first: right of its node, left of it, under it and above it. */
function placesOf(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Place & { readonly label: string | null },
  { labelSize }: { readonly labelSize: number },
): readonly Label[] {
  const room = context.canvas.clientWidth
  const text = fitted(context, label ?? '', Math.max(120, room * 0.55))
  const { width } = context.measureText(text)
  const at = (left: number, base: number): Label => ({
    ...{ text, left, base, top: base - labelSize, right: left + width, bottom: base + labelSize / 3 },
  })
  const middle = y + labelSize / 3
  const centred = Math.max(4, Math.min(x - width / 2, room - width - 4))
  const [below, above] = [at(centred, y + size + labelSize + 2), at(centred, y - size - labelSize / 2)]
  const beside = [at(x + size + 4, middle), at(x - size - 4 - width, middle)].filter(
    ({ left, right }) => left >= 0 && right <= room,
  )
  return room < narrow ? [below, above, ...beside] : [...beside, below, above]
}

/** Beyond as many nodes labels mind each other only. */
const mostObstacles = 300

function discOf(sigma: Sigma<NodeLook, { size: number }>, key: string): Box {
  const shown = sigma.getNodeDisplayData(key)
  const { x, y } = sigma.framedGraphToViewport(shown ?? { x: 0, y: 0 })
  const size = sigma.scaleSize(shown?.size ?? 0)
  return { left: x - size, top: y - size, right: x + size, bottom: y + size }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
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
  /** What labels must keep clear of in this frame: the nodes, and the labels drawn before. */
  let taken: Box[] | null = null
  // it draws once while it is being made
  let made: Sigma<NodeLook, { size: number }> | null = null
  const sigma = new Sigma(network, place, {
    labelColor: { color: ink },
    labelFont: 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif',
    labelSize: 13,
    labelDensity: 3,
    labelGridCellSize: 80,
    labelRenderedSizeThreshold: 5,
    defaultEdgeColor: isDark ? '#4a525c' : '#c6ccd4',
    stagePadding: place.clientWidth < narrow ? 36 : 70,
    zIndex: true,
    allowInvalidContainer: true,
    defaultDrawNodeLabel(context, data, settings) {
      context.font = `${settings.labelSize}px ${settings.labelFont}`
      // where the nodes are is known once the frame is being drawn
      const drawn = made
      const boxes = (taken ??=
        !drawn || network.order > mostObstacles ? [] : network.mapNodes((key) => discOf(drawn, key)))
      const label = placesOf(context, data, settings).find((each) => !boxes.some((box) => overlap(each, box)))
      // one that would lie over another is told on hover, and in the list beside
      if (!label) return
      boxes.push(label)
      // a rim of paper keeps letters readable over lines
      context.lineJoin = 'round'
      context.lineWidth = 4
      context.strokeStyle = paper
      context.strokeText(label.text, label.left, label.base)
      context.fillStyle = ink
      context.fillText(label.text, label.left, label.base)
    },
    defaultDrawNodeHover(context, data, settings) {
      context.font = `${settings.labelSize}px ${settings.labelFont}`
      const [label] = placesOf(context, data, settings)
      if (!label) return
      const { text, left, right, base } = label
      context.fillStyle = paper
      context.strokeStyle = ink
      context.beginPath()
      context.roundRect(
        left - 6,
        base - settings.labelSize - 4,
        right - left + 12,
        settings.labelSize + 12,
        6,
      )
      context.fill()
      context.stroke()
      context.fillStyle = ink
      context.fillText(text, left, base)
    },
  })
  made = sigma
  sigma.scheduleRender()
  sigma.on('beforeRender', () => {
    taken = null
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

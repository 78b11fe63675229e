import Graph from 'graphology'
import type { Drawable, Kind } from './neighbours.ts'

export interface NodeLook {
  x: number
  y: number
  size: number
  label: string
  color: string
  readonly kind: Kind
  readonly name: string
}

export type Network = Graph<NodeLook, { size: number }>

/** The colours that Neo4j Browser shows too. */
export const kindColours: Readonly<Record<Kind, string>> = {
  Report: '#8a8f98',
  Achievement: '#009e73',
  Directive: '#0072b2',
  IssuingBody: '#d55e00',
  IssueDate: '#e69f00',
}

const sizes: Readonly<Record<Kind, number>> = {
  Report: 13,
  Achievement: 8,
  Directive: 9,
  IssuingBody: 12,
  IssueDate: 6,
}

const longestLabel = 34
const golden = Math.PI * (3 - Math.sqrt(5))

export function newNetwork(): Network {
  return new Graph<NodeLook, { size: number }>({ type: 'undirected', multi: false })
}

/** Adds a node and what is next to it, placed around it; what is there already stays where it is. */
export function unfold(network: Network, node: Drawable, near: readonly Drawable[]): void {
  addNode(network, node, { x: network.order * 3, y: (network.order % 5) * 2 })
  const { x, y } = network.getNodeAttributes(node.key)
  // a crowd is drawn small
  const scale = near.length > 300 ? 0.35 : 1
  for (const [index, each] of near.entries()) {
    // a sunflower fills the place evenly, however many there are
    const [angle, far] = [index * golden, 2 + Math.sqrt(index + 1)]
    addNode(network, each, { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) }, scale)
    if (each.key !== node.key && !network.hasEdge(node.key, each.key))
      network.addEdge(node.key, each.key, { size: 1.5 * scale })
  }
}

/** Takes away what hangs on a node alone and is not unfolded itself. */
export function fold(network: Network, key: string, unfolded: ReadonlySet<string>): void {
  if (!network.hasNode(key)) return
  for (const near of network.neighbors(key)) {
    if (network.degree(near) === 1 && !unfolded.has(near)) network.dropNode(near)
  }
}

function addNode(
  network: Network,
  { key, kind, name }: Drawable,
  place: { x: number; y: number },
  scale = 1,
): void {
  if (network.hasNode(key)) return
  const label = name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name
  network.addNode(key, { ...place, kind, name, label, color: kindColours[kind], size: sizes[kind] * scale })
}

import { isDerived, type GraphElement } from '../store/graph-element.ts'
import type { Value } from '../store/graph-store.ts'
import type { Column, ColumnType } from './columns.ts'
import { graphTables, tableOf } from './tables.ts'

/**
 * Gives a graph as one GraphML file, for Gephi, yEd, Cytoscape or networkx. What a node or an edge is stands in `kind`, its
 * caption in `label`. Ids are those of the graph after the kind of the node, as two kinds may share one; a list is JSON.
 */
export async function* graphml(
  elements: AsyncIterable<GraphElement>,
): AsyncGenerator<string, void, undefined> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys()}<graph edgedefault="directed">\n`
  let edges = 0
  for await (const element of elements) {
    yield element.kind === 'node' ? node(element) : edge(element, `e${edges++}`)
  }
  yield '</graph>\n</graphml>\n'
}

type Of = 'node' | 'edge'

/** Declares every property that a node or an edge can have. */
function keys(): string {
  const all = new Map<string, string>()
  for (const { label, columns } of graphTables) {
    const of: Of = label ? 'node' : 'edge'
    for (const column of [...shown, ...columns.filter(({ name }) => isTold(name))]) {
      const key = keyOf(of, column)
      all.set(
        key,
        `<key id="${key}" for="${of}" attr.name="${attribute(column.name)}" attr.type="${types[column.type]}"/>\n`,
      )
    }
  }
  return [...all.values()].join('')
}

/** What programs that draw graphs show. */
const shown: readonly Column[] = [
  { name: 'kind', type: 'string' },
  { name: 'label', type: 'string' },
]

const types: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  int: 'long',
  boolean: 'boolean',
  'string[]': 'string',
  'int[]': 'string',
}

// "id" is an attribute of every node and edge already, and a second one would hide it in some programs
function attribute(name: string): string {
  return name === 'id' ? 'viendanId' : name
}

function isTold(name: string): boolean {
  return !isDerived(name)
}

function keyOf(of: Of, { name }: Pick<Column, 'name'>): string {
  return `${of}-${name}`
}

function node(element: GraphElement & { kind: 'node' }): string {
  const { label, id, properties } = element
  const told = [...data('node', 'kind', label), ...data('node', 'label', properties['name'] ?? id)]
  return `<node id="${escaped(place(label, id))}">${[...told, ...dataOf('node', element)].join('')}</node>\n`
}

function edge(element: GraphElement & { kind: 'relationship' }, id: string): string {
  const { type, startLabel, start, endLabel, end } = element
  const ends = `source="${escaped(place(startLabel, start))}" target="${escaped(place(endLabel, end))}"`
  const told = [...data('edge', 'kind', type), ...data('edge', 'label', type)]
  return `<edge id="${id}" ${ends}>${[...told, ...dataOf('edge', element)].join('')}</edge>\n`
}

function place(label: string, id: string): string {
  return `${label}/${id}`
}

function dataOf(of: Of, element: GraphElement): string[] {
  const { columns } = tableOf(element)
  return columns
    .filter(({ name }) => isTold(name))
    .flatMap(({ name }) => data(of, name, element.properties[name] ?? null))
}

function data(of: Of, name: string, value: Value): string[] {
  if (value === null) return []
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return [`<data key="${keyOf(of, { name })}">${escaped(text)}</data>`]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Returns the text for XML, which has no way to write most control characters: they become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\r]/gu, (sign) => entities[sign] ?? sign)
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import graphmlLibrary from 'graphology-graphml'
import { toRDF, type JsonLdDocument } from 'jsonld'
import { csvFiles } from '../../src/export/csv.ts'
import { graphml } from '../../src/export/graphml.ts'
import { jsonld } from '../../src/export/jsonld.ts'
import { writeFolder } from '../../src/cli/write-folder.ts'
import { isDerived, type GraphElement, type GraphNode } from '../../src/store/graph-element.ts'
import { graphElements } from '../../src/store/graph-elements.ts'
import { openStore } from '../../src/store/open-store.ts'
import { loadWorld, smallWorld } from '../helpers/small-world.ts'

// the types of the library know no default import, which is the only way that Node has to it
const { parse: readGraphml } = graphmlLibrary

const folder = mkdtempSync(join(tmpdir(), 'viendan-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const store = openStore(`embedded:${join(folder, 'graph')}`)
await loadWorld(store, smallWorld(20))
const elements: GraphElement[] = []
for await (const element of graphElements(store)) elements.push(element)
await store.close()
const nodes = elements.filter((element) => element.kind === 'node')
const relationships = elements.filter((element) => element.kind === 'relationship')

test('the world of these tests has every kind of node and most kinds of relationships', () => {
  expect(new Set(nodes.map(({ label }) => label)).size).toBe(9)
  const types = new Set(relationships.map(({ type }) => type))
  expect(types.size).toBeGreaterThan(14)
  // its statement once asked for another label, and the export was silent
  expect(types).toContain('CALLED')
})

describe('graphml', () => {
  test('opens in a library of graphs with every node, edge and property', async () => {
    const graph = readGraphml(MultiDirectedGraph, await textOf(graphml(again())), {
      addMissingNodes: false,
    })
    expect([graph.order, graph.size]).toEqual([nodes.length, relationships.length])
    for (const node of nodes) {
      const { kind, label, viendanId, ...attributes } = graph.getNodeAttributes(
        `${node.label}/${node.id}`,
      ) as Record<string, unknown>
      expect({ kind, label, viendanId }).toEqual({
        kind: node.label,
        label: node.properties['name'],
        viendanId: node.id,
      })
      expect(attributes).toEqual(flat(node))
    }
    const reports = graph.filterNodes((_id, { kind }) => kind === 'Report')
    expect(reports.map((id) => graph.outEdges(id).length).every((edges) => edges > 0)).toBe(true)
  })

  test('has no character that XML forbids', async () => {
    const odd: GraphNode = {
      ...{ kind: 'node', label: 'Designation', id: 'a\u0000b\uD800' },
      properties: { id: 'a\u0000b\uD800', name: 'x\u0001\r\ny' },
    }
    const graph = readGraphml(MultiDirectedGraph, await textOf(graphml(once([odd]))))
    expect(graph.getNodeAttribute('Designation/a\uFFFDb\uFFFD', 'name')).toBe('x\uFFFD\r\ny')
  })
})

describe('jsonld', () => {
  test('is read by a JSON-LD processor, with the terms of ELI and CiTO', async () => {
    const document = JSON.parse(await textOf(jsonld(again()))) as JsonLdDocument
    const quads = (await toRDF(document, { documentLoader: refuse })) as Quad[]
    const subjects = (predicate: string, object?: string): Set<string> =>
      new Set(
        quads
          .filter((quad) => quad.predicate.value === predicate)
          .filter((quad) => object === undefined || quad.object.value === object)
          .map((quad) => quad.subject.value),
      )
    const [eli, cito] = ['http://data.europa.eu/eli/ontology#', 'http://purl.org/spar/cito/']
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    const count = (label: string): number => nodes.filter((node) => node.label === label).length
    expect(subjects(type, `${eli}LegalResource`).size).toBe(count('Directive'))
    expect(subjects(type, `${cito}Citation`).size).toBe(count('Citation'))
    expect(subjects(`${cito}hasCitingEntity`).size).toBe(count('Citation'))
    expect(subjects(`${cito}hasCitationCharacterization`).size).toBe(count('Citation'))
    expect(subjects(`${cito}hasCitedEntity`).size).toBe(linked('CITES'))
    expect(subjects(`${eli}passed_by`).size).toBe(linked('ISSUED_BY'))
    expect(subjects(`${eli}date_document`).size).toBe(linked('ISSUED_ON'))
    expect(subjects('urn:viendan:term:id').size).toBe(nodes.length)
  })
})

describe('csv', () => {
  test('has a file for each kind, with every row and property', async () => {
    await writeFolder(join(folder, 'csv'), csvFiles(again()))
    const tables = new Map(readdirSync(join(folder, 'csv')).map((file) => [file, rowsOf(file)]))
    expect(tables.size).toBe(31)
    expect([...tables.values()].flat()).toHaveLength(elements.length)
    for (const label of new Set(nodes.map((node) => node.label))) {
      const rows = tables.get(`${label}.csv`) ?? []
      const known = nodes.filter((node) => node.label === label)
      expect(rows.map(filled)).toEqual(known.map((node) => ({ id: node.id, ...flat(node, String) })))
    }
    const [stated] = relationships.filter(
      ({ startLabel, type }) => startLabel === 'Citation' && type === 'STATES_DATE',
    )
    expect(tables.get('STATES_DATE-Citation.csv')?.[0]).toMatchObject({
      ...{ start: stated?.start, end: stated?.end, exact: stated?.properties['exact'] },
      words_start: String(Number(stated?.properties['start'])),
    })
  })
})

interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

function refuse(url: string): never {
  throw new Error(`Reading it needs ${url}`)
}

function linked(type: string): number {
  return new Set(relationships.filter((each) => each.type === type).map(({ start }) => start)).size
}

/** Returns the told properties of a node but its id, lists as JSON. */
function flat({ properties }: GraphNode, scalar: (value: unknown) => unknown = (value) => value): object {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== 'id' && !isDerived(name))
      .map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : scalar(value)]),
  )
}

function filled(row: Record<string, string>): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
}

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, 'csv', file)), { columns: true })
}

function again(): AsyncIterable<GraphElement> {
  return once(elements)
}

// eslint-disable-next-line @typescript-eslint/require-await -- an export reads from a graph, which answers later
async function* once(given: readonly GraphElement[]): AsyncGenerator<GraphElement> {
  yield* given
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

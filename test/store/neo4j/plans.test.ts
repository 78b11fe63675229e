import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import neo4j, { type Driver } from 'neo4j-driver'
import { documentedQueries } from '../../../src/api/documented-queries.ts'
import type { GraphStore, Parameters } from '../../../src/store/graph-store.ts'
import { toNeo4j } from '../../../src/store/neo4j/neo4j-values.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { keysStatement } from '../../../src/store/ordered-keys.ts'
import { statement } from '../../../src/store/statements.ts'
import { dataOf, silentApi } from '../../api/ask.ts'
import { loadSample } from '../../api/sample.ts'
import { findNeo4j, reserveNeo4j } from '../../helpers/neo4j.ts'
import { engineTimeout } from '../../helpers/stores.ts'

const wanted = (process.env['STORES'] ?? 'neo4j').split(',').includes('neo4j')
const server = wanted ? await findNeo4j('test/store/neo4j/plans.test.ts: the plans of statements') : null

/** The slice of a plan that is looked at. */
interface Plan {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Plan[]
}

/** The report by issuing body reads every body, and a name is looked for among them all: they are some hundreds. */
const readWhole = 'IssuingBody'

describe('what a plan may hold', () => {
  test.each([
    ['a search in an index', 'NodeUniqueIndexSeek@neo4j UNIQUE d:Directive(id)', false],
    ['all the bodies', 'NodeByLabelScan@neo4j b:IssuingBody', false],
    ['all the directives', 'NodeByLabelScan@neo4j d:Directive', true],
    ['all the citations of a graph', 'DirectedRelationshipTypeScan@neo4j (c)-[r:CITES]->(d)', true],
    ['everything with everything', 'CartesianProduct@neo4j ', true],
  ])('%s', (_reason, operator, expected) => {
    expect(isRefused(operator)).toBe(expected)
  })
})

if (server) {
  let release: () => void
  let store: GraphStore
  let driver: Driver

  beforeAll(async () => {
    release = await reserveNeo4j()
    store = openStore(server.url, server)
    await store.clear()
    await loadSample(store)
    driver = neo4j.driver(server.url, neo4j.auth.basic(server.username, server.password))
  }, engineTimeout)

  afterAll(async () => {
    await driver.close()
    await store.clear()
    await store.close()
    release()
  }, engineTimeout)

  test.each(documentedQueries)('$name finds what it reads by an index', async ({ query }) => {
    const asked: [string, Parameters][] = []
    await dataOf(silentApi(listening(store, asked)), query)
    for (const [name, parameters] of asked) {
      const operators = await profile(name, parameters)
      expect({ name, operators: operators.filter(isRefused) }).toEqual({ name, operators: [] })
    }
  })

  test('a scan and a product would be told', async () => {
    const scan = await operatorsOf('PROFILE MATCH (d:Directive) RETURN d.id', {})
    expect(scan.filter(isRefused)).toHaveLength(1)
    const product = await operatorsOf('PROFILE MATCH (a:Report), (b:Report) RETURN a.id, b.id', {})
    expect(product.filter(isRefused).join()).toContain('CartesianProduct')
  })

  async function profile(name: string, parameters: Parameters): Promise<string[]> {
    return operatorsOf(`PROFILE ${statement(name, 'neo4j')}`, toNeo4j(parameters))
  }

  async function operatorsOf(text: string, parameters: Record<string, unknown>): Promise<string[]> {
    const session = driver.session(databaseOf())
    const { summary } = await session.run(text, parameters)
    await session.close()
    // a schema call such as a full-text search has a plan as well
    if (summary.profile === false) throw new Error(`No plan of ${text}`)
    return operators(summary.profile)
  }
}

function databaseOf(): { database?: string } {
  return server?.database === undefined ? {} : { database: server.database }
}

function operators(plan: Plan): string[] {
  const details = plan.arguments['Details']
  return [`${plan.operatorType} ${String(details)}`, ...plan.children.flatMap(operators)]
}

function isRefused(operator: string): boolean {
  if (/CartesianProduct|AllNodesScan|RelationshipTypeScan|AllRelationshipsScan/u.test(operator)) return true
  return operator.includes('NodeByLabelScan') && !operator.includes(`:${readWhole}`)
}

/** Passes everything on to a store and notes each statement that is read, with its parameters. */
function listening(store: GraphStore, asked: [string, Parameters][]): GraphStore {
  return {
    ...store,
    read(name, parameters = {}, signal) {
      asked.push([name, parameters])
      return store.read(name, parameters, signal)
    },
    keys(order, range, signal) {
      const { after, before, limit } = range
      asked.push([keysStatement(order, range), { after, before, limit }])
      return store.keys(order, range, signal)
    },
  }
}

import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Service {
  readonly image?: string
  readonly command?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly ports: readonly string[]
  readonly volumes: readonly string[]
  readonly healthcheck: { readonly test: readonly string[] }
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly read_only?: boolean
}

interface Compose {
  readonly services: { readonly neo4j: Service; readonly viendan: Service }
  readonly volumes: Readonly<Record<string, unknown>>
}

const text = readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8')
const { services, volumes } = parse(text) as Compose
const { neo4j, viendan } = services

describe('docker-compose.yml', () => {
  test('runs Neo4j 5.26 community, whose graph outlives the container', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community')
    expect(neo4j.volumes).toContain('neo4j-data:/data')
    expect(Object.keys(volumes)).toEqual(expect.arrayContaining(['neo4j-data', 'neo4j-logs']))
  })

  test.each(['neo4j', 'viendan'] as const)(
    'publishes %s to this machine only, and asks it how it is',
    (name) => {
      for (const port of services[name].ports) expect(port).toMatch(/^127\.0\.0\.1:/u)
      expect(services[name].healthcheck.test).not.toEqual([])
    },
  )

  test('starts viendan on the graph of Neo4j, once that answers', () => {
    expect(viendan.environment['VIENDAN_STORE']).toBe('neo4j://neo4j:7687')
    expect(viendan.depends_on?.['neo4j']?.condition).toBe('service_healthy')
    expect(viendan.command).toEqual(['serve', '--host', '0.0.0.0', '--port', '4000'])
    expect(viendan.ports).toEqual(['127.0.0.1:${VIENDAN_PORT:-4000}:4000'])
    expect(viendan.read_only).toBe(true)
  })

  test('holds no password, and refuses to start without one', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/u)
    expect(viendan.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/u)
  })
})

describe('Dockerfile', () => {
  const lines = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8').split('\n')

  test('runs as a user without rights', () => {
    expect(lines.findLastIndex((line) => line === 'USER node')).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith('FROM ')),
    )
  })

  test.each(['dist', 'cypher', 'schema.graphql'])('holds %s, which is read at run time', (path) => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))
    expect(last.some((line) => line.startsWith('COPY') && line.includes(path))).toBe(true)
  })
})

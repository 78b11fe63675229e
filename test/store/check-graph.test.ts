import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWorld } from '../../bench/world.js'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadRegister, readRegister } from '../../src/ingest/register.ts'
import { resolver } from '../../src/ingest/resolver.ts'
import { checkGraph, invariants } from '../../src/store/check-graph.ts'
import { openGrafeo } from '../../src/store/embedded/grafeo.ts'
import { openStore } from '../../src/store/open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-check-'))
beforeEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const starter = readFileSync(new URL('../../data/register.csv', import.meta.url), 'utf8')

async function loaded(): Promise<void> {
  const store = openStore(`embedded:${folder}`)
  await loadRegister(store, readRegister(starter, 'register.csv').entries)
  for (const { report } of makeWorld({ seed: 3, reports: 12 }).reports) await ingest(store, report)
  const text =
    'Số: 36-HD/BTCTW\nHà Nội, ngày 20-1-2021\nQuy định 24-QĐ/TW ngày 30-7-2021 thay thế Quy định 29-QĐ/TW ngày 25-7-2016. Quyết định 15/QĐ-UBND của UBND tỉnh Nghệ An.'
  await ingest(store, { id: 'itself', title: null, published: null, issuer: null, text })
  await store.close()
}

async function breaches(): Promise<string[]> {
  const store = openStore(`embedded:${folder}`)
  const found = new Set<string>()
  for await (const { invariant } of checkGraph(store, resolver())) found.add(invariant)
  await store.close()
  return [...found]
}

const harm: readonly [invariant: string, statement: string][] = [
  ['every node has an id and a name', "MATCH (n:Term) SET n.name = ''"],
  ['every achievement stands in a report', 'MATCH (:Report)-[r:HAS_ACHIEVEMENT]->(a) DELETE r'],
  ['every citation stands in an achievement', 'MATCH (:Achievement)-[r:HAS_CITATION]->(c) DELETE r'],
  [
    'every directive is named by a citation, the register or a report',
    "CREATE (:Directive {id: 'x', name: 'x', votes: '{}'})",
  ],
  ['every issue date is stated or chosen', "CREATE (:IssueDate {id: 'x', name: 'x'})"],
  [
    'every issuing body is stated, chosen, implied or has members',
    "CREATE (:IssuingBody {id: 'x', name: 'x'})",
  ],
  ['every term has a directive', "CREATE (:Term {id: 'x', name: 'x'})"],
  ['every designation is of a directive', "CREATE (:Designation {id: 'x', name: 'x'})"],
  ['every entry of the register describes a directive', "CREATE (:RegisterEntry {id: 'x', name: 'x'})"],
  [
    'a resolved citation has one directive, an ambiguous one several candidates, an unresolved one none',
    'MATCH (:Citation)-[r:CITES]->(d) DELETE r',
  ],
  [
    'REFERENCES counts the citations of its achievement',
    'MATCH (a)-[r:REFERENCES]->(d) SET r.citations = 99',
  ],
  [
    'every achievement references the directives that it cites',
    'MATCH (a:Achievement)-[r:REFERENCES]->(d) DELETE r',
  ],
  ['the date of a directive is the one it is linked to', "MATCH (d:Directive) SET d.issuedOn = '1999-01-01'"],
  ['the term of a directive is the one it is linked to', "MATCH (d:Directive) SET d.term = 'I'"],
  ['every citation is the words of its report at its place', "MATCH (c:Citation) SET c.exact = 'x'"],
  [
    'every achievement and every citation is where lists in reading order look for it',
    "MATCH (a:Achievement) SET a.byPlace = 'x'",
  ],
  [
    'every achievement and every citation is where lists in reading order look for it',
    'MATCH (c:Citation) REMOVE c.byPlace',
  ],
  [
    'every achievement and every citation is where lists in reading order look for it',
    "MATCH (:Citation)-[x:CITES]->(:Directive) SET x.byPlace = 'x'",
  ],
  [
    'every achievement and every citation is where lists in reading order look for it',
    "MATCH (:Citation)-[x:CITES]->(:Directive) SET x.byDate = 'x'",
  ],
  [
    'every achievement and every citation is where lists in reading order look for it',
    "MATCH (:Citation)-[x:CITES]->(:Directive) SET x.byBody = 'x'",
  ],
  [
    'every achievement and every citation is where lists in reading order look for it',
    "MATCH (:Achievement)-[x:REFERENCES]->(:Directive) SET x.byPlace = 'x'",
  ],
  ['every citation is answered as the rules answer it now', "MATCH (c:Citation) SET c.rule = 'undated'"],
  [
    'every report with a number in its letterhead is the directive of that number',
    'MATCH (:Report)-[r:`IS`]->(d) DELETE r',
  ],
  [
    'every relation between directives is what citations say, with the words of each',
    'MATCH (:Directive)-[r:REPLACES]->(d) DELETE r',
  ],
  [
    'every relation between directives is what citations say, with the words of each',
    "MATCH (a:Directive {id: '29-QĐ/TW@XII'}), (b:Directive {id: '24-QĐ/TW@XIII'}) CREATE (a)-[r:AMENDS]->(b) SET r.evidence = ['x'], r.words = ['x'], r.starts = [1], r.ends = [2]",
  ],
  [
    'every relation between directives is what citations say, with the words of each',
    "MATCH (:Directive)-[r:REPLACES]->(d) SET r.words = ['x']",
  ],
  ['every directive counts what its citations say', "MATCH (d:Directive) SET d.votes = '{}'"],
  [
    'noun, date and bodies of a directive are those that the register or most citations say',
    'MATCH (d:Directive)-[r:ISSUED_BY]->(b) DELETE r',
  ],
  [
    'every issuing body that no table lists is called as most call it',
    "MATCH (b:IssuingBody) SET b.names = '{}'",
  ],
  [
    'every issuing body that no table lists is called as most call it',
    "MATCH (b:IssuingBody) SET b.name = 'x'",
  ],
  ['every directive is where lists and search look for it', "MATCH (d:Directive) SET d.byCitations = 'x'"],
]

describe('checkGraph', () => {
  test('finds nothing wrong with a graph that reports and the register made', async () => {
    await loaded()
    expect(await breaches()).toEqual([])
  })

  test.each(harm)('names what is broken: %s', async (invariant, statement) => {
    await loaded()
    const database = await openGrafeo(join(folder, 'graph.grafeo'))
    await database.executeCypher(statement, {})
    database.close()
    expect(await breaches()).toContain(invariant)
  })

  test('breaks every invariant', () => {
    expect([...new Set(harm.map(([invariant]) => invariant))].sort()).toEqual([...invariants].sort())
  })
})

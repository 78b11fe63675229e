import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { makeWorld } from '../../bench/world.js'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadRegister, readRegister } from '../../src/ingest/register.ts'
import { resolver } from '../../src/ingest/resolver.ts'
import { checkGraph, invariants } from '../../src/store/check-graph.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'

const starter = readFileSync(new URL('../../data/register.csv', import.meta.url), 'utf8')
const text =
  'Số: 36-HD/BTCTW\nHà Nội, ngày 20-1-2021\nQuy định 24-QĐ/TW ngày 30-7-2021 thay thế Quy định 29-QĐ/TW ngày 25-7-2016. Quyết định 15/QĐ-UBND của UBND tỉnh Nghệ An. Quyết định số 7-QĐ/CLB ngày 1-2-2021 của Câu lạc bộ Hưu trí tỉnh Nghệ An.'

async function load(store: GraphStore): Promise<void> {
  await loadRegister(store, readRegister(starter, 'register.csv').entries)
  for (const { report } of makeWorld({ seed: 3, reports: 12 }).reports) await ingest(store, report)
  await ingest(store, { id: 'itself', title: null, published: null, issuer: null, text })
}

async function breaches(store: GraphStore): Promise<string[]> {
  const found = new Set<string>()
  for await (const { invariant } of checkGraph(store, resolver())) found.add(invariant)
  return [...found]
}

const words = 'every citation and every claim is the words of its report at its place'
const texts = 'every achievement keeps its part of the text of its report'
const ends = 'every relationship joins nodes of the kinds that it is for'
const inOneReport = 'every achievement stands in one report'
const inOneAchievement = 'every citation stands in one achievement'
const links =
  'a resolved citation has one directive, an ambiguous one several candidates, an unresolved one none'
const references = 'REFERENCES is what the citations of an achievement mean, counted, with their roles'
const answers = 'every citation is answered as the rules answer it now'
const itself = 'every report with a number in its letterhead is the directive of that number'
const entries = 'every entry of the register describes the directive of its id and states its date and bodies'
const identities = 'every directive has the code, the period and the designation of its id'
const relations = 'every relation between directives is what citations say, with the words of each'
const counts = 'every directive counts what its citations say'
const choices = 'noun, date and bodies of a directive are those that the register or most citations say'
const tables = 'every issuing body of the tables has the name and the parent that they give it'
const called = 'every issuing body that no table lists is called as most call it'
const dates = 'the date of a directive is the one it is linked to'
const terms = 'the term of a directive is the one it is linked to'
const days = 'every issue date and every term has the days of its id'
const inOrder = 'every achievement and every citation is where lists in reading order look for it'
const places = 'every report, achievement and directive is where lists and search look for it'

const harm: readonly [invariant: string, harm: string, statement: string][] = [
  ['every node has an id and a name', 'an empty name', "MATCH (n:Term) SET n.name = ''"],
  ['every node has an id and a name', 'no id', "CREATE (:Note {name: 'x'})"],
  [ends, 'a report that cites', 'MATCH (r:Report), (d:Directive) CREATE (r)-[:CITES]->(d)'],
  [ends, 'a relationship of another type', 'MATCH (r:Report), (d:Directive) CREATE (r)-[:LIKES]->(d)'],
  [inOneReport, 'none', 'MATCH (:Report)-[r:HAS_ACHIEVEMENT]->(a) DELETE r'],
  [
    inOneReport,
    'two',
    "MATCH (o:Report {id: 'report-00001'}), (a:Achievement {id: 'itself#0'}) CREATE (o)-[:HAS_ACHIEVEMENT]->(a)",
  ],
  [inOneAchievement, 'none', 'MATCH (:Achievement)-[r:HAS_CITATION]->(c) DELETE r'],
  [
    inOneAchievement,
    'the same one twice',
    'MATCH (a:Achievement)-[:HAS_CITATION]->(c) CREATE (a)-[:HAS_CITATION]->(c)',
  ],
  [
    'every directive is named by a citation, the register or a report',
    'an orphan',
    "CREATE (:Directive {id: 'x', name: 'x', votes: '{}'})",
  ],
  ['every issue date is stated or chosen', 'an orphan', "CREATE (:IssueDate {id: '2020', name: '2020'})"],
  [
    'every issuing body is stated, chosen, implied or has members',
    'an orphan',
    "CREATE (:IssuingBody {id: 'x', name: 'x'})",
  ],
  ['every term has a directive', 'an orphan', "CREATE (:Term {id: 'IX', name: 'x'})"],
  ['every designation is of a directive', 'an orphan', "CREATE (:Designation {id: 'x', name: 'x'})"],
  [links, 'no directive', 'MATCH (:Citation)-[r:CITES]->(d) DELETE r'],
  [links, 'two directives', 'MATCH (c:Citation)-[:CITES]->(d) CREATE (c)-[:CITES]->(d)'],
  [links, 'a candidate beside', 'MATCH (c:Citation)-[:CITES]->(d) CREATE (c)-[:MAY_CITE]->(d)'],
  [references, 'another count', 'MATCH (a)-[r:REFERENCES]->(d) SET r.citations = 99'],
  [references, 'another role', "MATCH (a)-[r:REFERENCES]->(d) SET r.roles = ['AMENDS']"],
  [references, 'none', 'MATCH (a:Achievement)-[r:REFERENCES]->(d) DELETE r'],
  [
    references,
    'twice',
    "MATCH (a:Achievement)-[r:REFERENCES]->(d) CREATE (a)-[:REFERENCES {citations: 1, roles: ['MENTIONS']}]->(d)",
  ],
  [dates, 'another', "MATCH (d:Directive) SET d.issuedOn = '1999-01-01'"],
  [dates, 'none', "MATCH (d:Directive) SET d.issuedOn = 'x'"],
  [dates, 'two', 'MATCH (d:Directive)-[:ISSUED_ON]->(x) CREATE (d)-[:ISSUED_ON]->(x)'],
  [terms, 'another', "MATCH (d:Directive) SET d.term = 'I'"],
  [terms, 'no link', 'MATCH (:Directive)-[r:NUMBERED_IN]->(t) DELETE r'],
  [words, 'other words', "MATCH (c:Citation) SET c.exact = 'x'"],
  [words, 'other words before', "MATCH (c:Citation) SET c.prefix = 'x'"],
  [words, 'other words after', 'MATCH (c:Citation) REMOVE c.suffix'],
  [words, 'a claim of the date', "MATCH (:Citation)-[s:STATES_DATE]->(x) SET s.exact = 'x'"],
  [words, 'a claim of the body', 'MATCH (:Citation)-[s:STATES_BODY]->(x) SET s.start = 0'],
  [texts, 'another text', "MATCH (a:Achievement) SET a.text = 'x'"],
  [texts, 'another range', 'MATCH (a:Achievement) SET a.ranges = [0, 1]'],
  [inOrder, 'an achievement', "MATCH (a:Achievement) SET a.byPlace = 'x'"],
  [inOrder, 'a citation', 'MATCH (c:Citation) REMOVE c.byPlace'],
  [inOrder, 'a citation of a directive', "MATCH (:Citation)-[x:CITES]->(:Directive) SET x.byPlace = 'x'"],
  [inOrder, 'by its date', "MATCH (:Citation)-[x:CITES]->(:Directive) SET x.byDate = 'x'"],
  [inOrder, 'by its body', "MATCH (:Citation)-[x:CITES]->(:Directive) SET x.byBody = 'x'"],
  [inOrder, 'a reference', "MATCH (:Achievement)-[x:REFERENCES]->(:Directive) SET x.byPlace = 'x'"],
  [answers, 'another rule', "MATCH (c:Citation) SET c.rule = 'undated'"],
  [answers, 'open on nothing', 'MATCH (:Citation)-[r:OPEN_ON]->(k) DELETE r'],
  [answers, 'fewer candidates', 'MATCH (:Citation)-[r:MAY_CITE]->(d) DELETE r'],
  [itself, 'none', 'MATCH (:Report)-[r:`IS`]->(d) DELETE r'],
  [
    itself,
    'another',
    "MATCH (r:Report {id: 'itself'})-[i:`IS`]->(), (d:Directive {id: '24-QĐ/TW@XIII'}) DELETE i CREATE (r)-[:`IS`]->(d)",
  ],
  [itself, 'two', 'MATCH (r:Report)-[:`IS`]->(d) CREATE (r)-[:`IS`]->(d)'],
  [entries, 'of nothing', 'MATCH (:RegisterEntry)-[r:DESCRIBES]->(d) DELETE r'],
  [
    entries,
    'of another directive',
    "MATCH (e:RegisterEntry {id: '24-QĐ/TW@XIII'})-[r:DESCRIBES]->(), (d:Directive {id: '29-QĐ/TW@XII'}) DELETE r CREATE (e)-[:DESCRIBES]->(d)",
  ],
  [entries, 'no date', 'MATCH (:RegisterEntry)-[r:STATES_DATE]->(x) DELETE r'],
  [entries, 'no body', 'MATCH (:RegisterEntry)-[r:STATES_BODY]->(b) DELETE r'],
  [identities, 'another code', "MATCH (d:Directive) SET d.code = '1-QĐ/TW'"],
  [identities, 'no designation', 'MATCH (:Directive)-[r:CALLED]->(k) DELETE r'],
  [identities, 'another period', "MATCH (:Directive)-[r:CALLED]->(k) SET r.period = 'I'"],
  [
    identities,
    'a name of no register',
    "MATCH (d:Directive {id: '29-QĐ/TW@XII'})<-[r:DESCRIBES]-() DELETE r",
  ],
  [relations, 'none', 'MATCH (:Directive)-[r:REPLACES]->(d) DELETE r'],
  [
    relations,
    'that nobody says',
    "MATCH (a:Directive {id: '29-QĐ/TW@XII'}), (b:Directive {id: '24-QĐ/TW@XIII'}) CREATE (a)-[r:AMENDS]->(b) SET r.evidence = ['x'], r.words = ['x'], r.starts = [1], r.ends = [2]",
  ],
  [relations, 'with other words', "MATCH (:Directive)-[r:REPLACES]->(d) SET r.words = ['x']"],
  [
    relations,
    'twice',
    'MATCH (a:Directive)-[r:REPLACES]->(b) CREATE (a)-[o:REPLACES]->(b) SET o.evidence = r.evidence, o.words = r.words, o.starts = r.starts, o.ends = r.ends',
  ],
  [counts, 'other votes', "MATCH (d:Directive) SET d.votes = '{}'"],
  [counts, 'a claim of the date', 'MATCH (:Citation)-[r:STATES_DATE]->(x) DELETE r'],
  [counts, 'a claim of the body', 'MATCH (:Citation)-[r:STATES_BODY]->(b) DELETE r'],
  [counts, 'a conflict', 'MATCH (d:Directive) REMOVE d.inConflict'],
  [choices, 'no body', 'MATCH (d:Directive)-[r:ISSUED_BY]->(b) DELETE r'],
  [choices, 'another basis of the body', "MATCH (d:Directive)-[r:ISSUED_BY]->(b) SET r.basis = 'x'"],
  [choices, 'another basis of the date', "MATCH (d:Directive)-[r:ISSUED_ON]->(x) SET r.basis = 'x'"],
  [choices, 'another noun', "MATCH (d:Directive) SET d.type = 'KE_HOACH', d.typeName = 'Kế hoạch'"],
  [tables, 'another name', "MATCH (b:IssuingBody {id: 'bo-chinh-tri'}) SET b.name = 'x'"],
  [tables, 'no parent', 'MATCH (:IssuingBody)-[r:PART_OF]->(p) DELETE r'],
  [tables, 'its parent twice', 'MATCH (b:IssuingBody)-[:PART_OF]->(p) CREATE (b)-[:PART_OF]->(p)'],
  [called, 'other counts', "MATCH (b:IssuingBody) SET b.names = '{}'"],
  [called, 'another name', "MATCH (b:IssuingBody) SET b.name = 'x'"],
  [days, 'of a date', "MATCH (x:IssueDate) SET x.startsOn = '1999-01-01'"],
  [days, 'of a term', 'MATCH (t:Term) REMOVE t.startsOn'],
  [places, 'of a directive', "MATCH (d:Directive) SET d.byCitations = 'x'"],
  [places, 'of a directive in time', 'MATCH (d:Directive) REMOVE d.issuedOnEnd'],
  [places, 'of a report', "MATCH (r:Report) SET r.byTitle = 'x'"],
  [places, 'the words of an achievement', "MATCH (a:Achievement) SET a.folded = 'x'"],
]

const engines = await testEngines('test/store/check-graph.test.ts: a graph that is broken by hand')

describe.each(engines.map((engine) => [engine.name, engine] as const))('checkGraph on %s', (_, engine) => {
  beforeAll(async () => {
    await engine.begin()
    const store = await engine.makeStore()
    await load(store)
    await store.close()
  }, engineTimeout)
  afterAll(() => engine.end(), engineTimeout)

  async function findsNothing(): Promise<void> {
    const store = engine.sameGraph()
    expect(await breaches(store)).toEqual([])
    await store.close()
  }

  test('finds nothing wrong with a graph that reports and the register made', findsNothing)

  test.each(harm)('names what is broken: %s: %s', async (invariant, _harm, statement) => {
    expect(await engine.harmed(statement, breaches)).toContain(invariant)
  })

  test('finds nothing wrong once all is taken back', findsNothing)
})

test('every invariant is broken', () => {
  expect([...new Set(harm.map(([invariant]) => invariant))].sort()).toEqual([...invariants].sort())
})

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import neo4j, { type Path } from 'neo4j-driver'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadRegister, readRegister } from '../../src/ingest/register.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import {
  savedPictures,
  savedQuestions,
  withParameters,
  withValues,
  type SavedQuestion,
} from '../../src/store/saved-questions.ts'
import { loadSample } from '../api/sample.ts'
import { findNeo4j } from '../helpers/neo4j.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'

const suite = 'test/store/saved-questions.test.ts: the saved questions on Neo4j'
const engines = await testEngines(suite)
const server = engines.some(({ name }) => name === 'neo4j') ? await findNeo4j(suite) : null
const questions = savedQuestions()
const pictures = savedPictures()

/** Two decisions that replace one another, a report that cites the older one later, and one that cites what is to come. */
const changing = [
  '1. Quy định số 24-QĐ/TW ngày 30-7-2021 thay thế Quy định số 29-QĐ/TW ngày 25-7-2016.',
  '2. Thực hiện Quy định số 29-QĐ/TW ngày 25-7-2016 của Ban Chấp hành Trung ương.',
  '3. Quy định số 29-QĐ/TW ngày 25-7-2016 thay thế Quy định số 45-QĐ/TW ngày 1-11-2011.',
  '4. Thực hiện Chỉ thị số 99-CT/TW ngày 1-2-2030 của Ban Bí thư.',
].join('\n\n')

const report = { id: 'thay-the', title: 'Thay thế', published: '2023-01-05', issuer: null, text: changing }

async function load(store: GraphStore): Promise<void> {
  await loadSample(store)
  await ingest(store, report)
}

const initials = (question: SavedQuestion) =>
  Object.fromEntries(question.parameters.map(({ name, initial }) => [name, initial]))

/** The first row that each question gives, or what must be among its rows. */
const expected: Readonly<Record<string, Record<string, unknown>>> = {
  'achievements-of-a-directive': { directive: 'Kết luận 21-KL/TW (khóa XIII)', role: 'ISSUES' },
  'acted-on-a-body': {
    directive: 'Hướng dẫn 01-HD/TW (khóa XIII)',
    issuedOn: '2021-09-28',
    roles: ['ISSUES'],
  },
  'later-than-the-report': { report: 'Thay thế', issuedOn: '2030-02-01' },
  'cites-what-was-replaced': {
    achievement: 'Kết quả 2: Thực hiện Quy định số 29-QĐ/TW ngày 25-7-2016 của Ban Chấp …',
    replacedBy: 'Quy định 24-QĐ/TW (khóa XIII)',
  },
  'chains-of-amendment': {
    chain: ['Quy định 24-QĐ/TW (khóa XIII)', 'Quy định 29-QĐ/TW (khóa XII)', 'Quy định 45-QĐ/TW (khóa XI)'],
    changes: ['REPLACES', 'REPLACES'],
  },
  conflicts: { directive: 'Kết luận 21-KL/TW (khóa XIII)', statedDates: ['28-10-2021', '25-10-2021'] },
  'open-questions': {
    words: 'Hướng dẫn số 01-HD/TW',
    status: 'ambiguous',
    mayMean: ['Hướng dẫn 01-HD/TW (khóa XII)', 'Hướng dẫn 01-HD/TW (khóa XIII)'],
  },
  'cited-together': { citedWith: 'Quy định 37-QĐ/TW (khóa ?)', achievements: 1 },
  'what-replaced': {
    step: 1,
    directive: 'Quy định 29-QĐ/TW (khóa XII)',
    replacedBy: 'Quy định 24-QĐ/TW (khóa XIII)',
    words: ['thay thế'],
    citations: ['thay-the#48-68'],
  },
  'most-cited-of-a-term': { directive: 'Kết luận 21-KL/TW (khóa XIII)', citations: 3 },
}

describe('cypher/browser', () => {
  test('has a tested answer for each question', () => {
    expect(questions.map(({ name }) => name)).toEqual(Object.keys(expected).sort())
  })

  test.each([...questions, ...pictures])(
    '$name tells what it asks, about what, and is bounded',
    (question) => {
      expect(question.title).toMatch(/^\p{Lu}[^?]+\??$/u)
      for (const { about, initial } of question.parameters) expect([about, initial]).not.toContain('')
      expect(question.cypher).toMatch(/\nLIMIT \d{2,3}\n$/u)
      expect(question.cypher).not.toContain(';')
    },
  )

  test.each(questions)('$name names its columns', ({ columns, name }) => {
    expect(columns).toEqual(expect.arrayContaining(Object.keys(expected[name] ?? {})))
  })

  test('a value becomes a parameter, or a literal that cannot end early', () => {
    const cypher = '// Q?\nWITH "a" AS code, "b" AS body\nRETURN code\n'
    expect(withParameters(cypher)).toContain('WITH $code AS code, $body AS body\n')
    expect(withValues(cypher, { code: 'x" AS y \\\n$1' })).toContain(
      'WITH "x\\" AS y \\\\ $1" AS code, "b" AS body\n',
    )
  })
})

describe.each(engines)('the saved questions on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    await load(store)
  }, engineTimeout)
  afterAll(async () => {
    await store.close()
    await engine.end()
  }, engineTimeout)

  test.each(questions)('$name: $title', async (question) => {
    const rows = await store.read(`browser/${question.name}`, initials(question))
    const wanted = expected[question.name] ?? {}
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...question.columns].sort())
    // the order of a set is no promise
    const sorted = (value: unknown) =>
      Array.isArray(value) && !('chain' in wanted) ? (value as unknown[]).map(String).sort() : value
    const found = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, sorted(value)])),
    )
    const mine = Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, sorted(value)]))
    expect(found).toContainEqual(expect.objectContaining(mine))
  })

  if (engine.name === 'neo4j' && server) {
    const { url, username, password } = server
    test.each([...questions, ...pictures])('$name runs as it stands in the file', async (question) => {
      const driver = neo4j.driver(url, neo4j.auth.basic(username, password))
      try {
        const { records } = await driver.executeQuery(question.cypher)
        expect(records.length).toBeGreaterThan(0)
      } finally {
        await driver.close()
      }
    })

    test('the picture of claims draws what citations and what the register say', async () => {
      const entry = [
        '21-KL/TW',
        'Kết luận',
        'Ban Chấp hành Trung ương',
        '2021-10-24',
        '',
        '',
        '',
        '',
        '',
        'https://example.org',
        'A',
      ]
      const head = 'code,type,issuingBody,date,term,subject,status,names,equates,source,grade'
      await loadRegister(store, readRegister(`${head}\n${entry.join(',')}\n`, 'register.csv').entries)
      const { cypher = '' } = pictures.find(({ name }) => name === 'claims') ?? {}
      const driver = neo4j.driver(url, neo4j.auth.basic(username, password))
      try {
        const { records } = await driver.executeQuery(cypher)
        const drawn = records.flatMap((record) =>
          (Object.values(record.toObject()) as (Path | null)[]).flatMap((path) => [path?.start, path?.end]),
        )
        const names = new Set(drawn.map((node) => String(node?.properties['name'])))
        for (const name of ['24-10-2021', '25-10-2021', '28-10-2021', 'Ban Chấp hành Trung ương'])
          expect(names).toContain(name)
      } finally {
        await driver.close()
      }
    })
  }
})

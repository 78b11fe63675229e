import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Api } from '../../src/api/create-api.ts'
import { firstQuery } from '../../src/api/first-query.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { graphView } from '../../src/store/graph-view.ts'
import { storeWith } from '../../src/store/store-with.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { hostileStrings } from '../support/hostile-strings.ts'
import { ask, at, counting, dataOf, silentApi } from './ask.ts'
import { loadSample, sampleId } from './sample.ts'

const engines = await testEngines('test/api/queries.test.ts: GraphQL on Neo4j')

describe.each(engines)('GraphQL on $name', (engine) => {
  let store: GraphStore
  let api: Api

  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    await loadSample(store)
    api = silentApi(store)
  }, engineTimeout)

  afterAll(async () => {
    await store.close()
    await engine.end()
  }, engineTimeout)

  test('tells who references 21-KL/TW, who issued it and when, and by whose words', async () => {
    const { names, store: counted } = counting(store)
    const data = await dataOf(silentApi(counted), firstQuery)
    const [directive] = at(data, 'directivesByCode')
    expect(directive).toMatchObject({
      name: 'Kết luận 21-KL/TW (khóa XIII)',
      issuedOn: { value: '2021-10-28', basis: 'stated' },
      issuedBy: [{ body: { name: 'Ban Chấp hành Trung ương' }, basis: 'stated' }],
      dates: [
        { value: '2021-10-25', chosen: false, evidence: [{ exact: 'ngày 25-10-2021' }] },
        { value: '2021-10-28', chosen: true, evidence: [{ exact: 'ngày 28-10-2021' }] },
      ],
    })
    const edges = at(directive, 'achievements.edges').map((edge) => [
      at(edge, 'node.report.id')[0],
      at(edge, 'node.ordinal')[0],
      at(edge, 'roles').join(),
    ])
    expect(edges).toEqual([
      ['ket-qua-2022', 1, 'IMPLEMENTS'],
      [sampleId, 4, 'ISSUES'],
      [sampleId, 7, 'IMPLEMENTS'],
    ])
    const words = at(directive, 'bodies').map((claim) => [
      at(claim, 'body.name')[0],
      at(claim, 'evidence.exact').join(' | '),
      at(claim, 'evidence.citation.achievement.ordinal').join(),
    ])
    expect(words).toEqual([
      ['Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương | BCH Trung ương', '1,4'],
      ['Trung ương', 'Trung ương', '7'],
    ])
    // at most one for each of the sixteen fields that lead to other nodes; two that come at once share one
    expect(names.length).toBeLessThanOrEqual(16)
  })

  test.each([
    ['a spelling of its own', '21 – kl/tư', ['21-KL/TW@XIII']],
    ['swapped separators', '205/QĐ-TW', ['205-QĐ/TW@?']],
    ['U+00D0 for Đ', '24-Q\u00d0/TW', ['24-QĐ/TW@XIII']],
    ['a missing zero', '1-HD/TW', ['01-HD/TW@XII', '01-HD/TW@XIII']],
    ['a code that no report cites', '99-QĐ/TW', []],
  ])('directivesByCode reads %s', async (_reason, code, ids) => {
    const data = await dataOf(api, 'query ($code: String!) { directivesByCode(code: $code) { id } }', {
      code,
    })
    expect(at(data, 'directivesByCode.id')).toEqual(ids)
  })

  test.each([['report'], ['achievement'], ['directive'], ['issuingBody']])(
    '%s of an unknown id is null',
    async (field) => {
      expect(await dataOf(api, `{ ${field}(id: "không có") { id } }`)).toEqual({ [field]: null })
    },
  )

  test.each([
    ['directives by type', 'directives(filter: {types: [KET_LUAN]})', ['21-KL/TW@XIII']],
    ['directives by code prefix', 'directives(filter: {codePrefix: "24-qđ"})', ['24-QĐ/TW@XIII']],
    ['directives by body', 'directives(filter: {issuingBody: "chinh-phu"})', ['30/2020/NĐ-CP']],
    ['a body that only has members', 'directives(filter: {issuingBody: "dang-cong-san-viet-nam"})', []],
    [
      'directives by a body with its members',
      'directives(filter: {issuingBody: "dang-cong-san-viet-nam", withMembers: true, types: [HUONG_DAN]}, orderBy: {field: CODE})',
      ['01-HD/TW@XII', '01-HD/TW@XIII', '02-HD/BTCTW@?', '36-HD/BTCTW@XII'],
    ],
    ['directives by term', 'directives(filter: {term: "XII", codePrefix: "18"})', ['18-NQ/TW@XII']],
    ['directives by year', 'directives(filter: {year: "2020"})', ['30/2020/NĐ-CP']],
    [
      'directives issued in a month and later in the year',
      'directives(filter: {issuedOn: {since: "2021-09", until: "2021"}})',
      ['21-KL/TW@XIII', '01-HD/TW@XIII'],
    ],
    [
      'directives of a report',
      'directives(filter: {report: "ket-qua-2022"}, orderBy: {field: CODE})',
      ['01-HD/TW@XII', '01-HD/TW@XIII', '10/2013/TTLT-BTP-BCA', '21-KL/TW@XIII', '30/2020/NĐ-CP'],
    ],
    ['reports by issuer', 'reports(filter: {issuer: "TỔ CHỨC"})', [sampleId]],
    ['reports by title', 'reports(filter: {title: "kết quả năm"})', ['ket-qua-2022']],
    [
      'reports that appeared some time in a year',
      'reports(filter: {published: {since: "2022-06"}})',
      ['ket-qua-2022'],
    ],
    ['reports until a day', 'reports(filter: {published: {until: "2021-12-30"}})', [sampleId]],
    ['bodies by level', 'issuingBodies(filter: {levels: [STATE_MINISTRY]})', ['bo-cong-an', 'bo-tu-phap']],
    ['bodies by name without marks', 'issuingBodies(filter: {name: "TO CHUC"})', ['ban-to-chuc-trung-uong']],
  ])('filters %s', async (_reason, field, ids) => {
    const data = await dataOf(api, `{ list: ${field} { nodes { id } totalCount } }`)
    expect(at(data, 'list.nodes.id')).toEqual(ids)
    expect(at(data, 'list.totalCount')).toEqual([ids.length])
  })

  test.each([
    ['report and achievement', `report: "${sampleId}", achievement: "${sampleId}#7"`, 5],
    ['directive', 'directive: "21-KL/TW@XIII"', 3],
    ['issuing body', 'issuingBody: "chinh-phu"', 1],
    ['role', 'roles: [REVIEWS], types: [HUONG_DAN]', 3],
    ['form', 'forms: [named]', 6],
    ['status', 'statuses: [ambiguous]', 1],
    ['no condition at all', 'report: null, roles: null, types: []', 32],
  ])('filters citations by %s', async (_reason, filter, count) => {
    const data = await dataOf(
      api,
      `{ citations(filter: {${filter}}, first: 100) { nodes { id } totalCount } }`,
    )
    expect(at(data, 'citations.nodes')).toHaveLength(count)
    expect(at(data, 'citations.totalCount')).toEqual([count])
  })

  test('an ambiguous citation names its candidates and no directive', async () => {
    const query =
      '{ citations(filter: {statuses: [ambiguous]}) { nodes { rule directive { id } candidates { id } } } }'
    expect(at(await dataOf(api, query), 'citations.nodes')).toEqual([
      {
        rule: 'same-report-tie',
        directive: null,
        candidates: [{ id: '01-HD/TW@XII' }, { id: '01-HD/TW@XIII' }],
      },
    ])
  })

  test('a joint document has every body that issued it', async () => {
    const query = '{ directive(id: "10/2013/TTLT-BTP-BCA") { issuedBy { body { name } } } }'
    expect(at(await dataOf(api, query), 'directive.issuedBy.body.name')).toEqual(['Bộ Công an', 'Bộ Tư pháp'])
  })

  const vietnamese = new Intl.Collator('vi')
  const byName = (a: unknown, b: unknown): number => vietnamese.compare(String(a), String(b))
  const byNumber = (a: unknown, b: unknown): number => Number(a) - Number(b)
  const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1)
  test.each([
    ['directives', 'ISSUED_ON', 'issuedOn.value', byText],
    ['directives', 'CODE', 'number', byNumber],
    ['directives', 'CITATIONS', 'citationCount', byNumber],
    ['reports', 'PUBLISHED', 'published', byText],
    ['reports', 'TITLE', 'title', byText],
    ['issuingBodies', 'NAME', 'name', byName],
    ['issuingBodies', 'DIRECTIVES', 'directiveCount', byNumber],
  ])('%s by %s come in order, each once, page by page', async (list, field, path, compare) => {
    const selection = path.replace('.', ' { ') + (path.includes('.') ? ' }' : '')
    for (const direction of ['ASC', 'DESC']) {
      const args = `orderBy: {field: ${field}, direction: ${direction}}`
      const nodes = await allPages(api, list, args, selection)
      const all = at(
        await dataOf(api, `{ list: ${list}(first: 100, ${args}) { nodes { id } } }`),
        'list.nodes.id',
      )
      expect(nodes.map((node) => at(node, 'id')[0])).toEqual(all)
      expect(new Set(all).size).toBe(all.length)
      const known = nodes.map((node) => at(node, path)[0])
      const dated = known.filter((value) => value !== undefined)
      const sorted = [...dated].sort(compare)
      expect(dated).toEqual(direction === 'ASC' ? sorted : sorted.reverse())
      expect(known.slice(0, dated.length)).toEqual(dated)
    }
  })

  test.each([
    ['citations', ''],
    [`report(id: "${sampleId}")`, 'citations'],
    [`report(id: "${sampleId}")`, 'directives'],
    [`achievement(id: "${sampleId}#4")`, 'citations'],
    [`achievement(id: "${sampleId}#4")`, 'directives'],
    ['directive(id: "21-KL/TW@XIII")', 'citations'],
    ['directive(id: "21-KL/TW@XIII")', 'achievements'],
    ['issuingBody(id: "ban-chap-hanh-trung-uong")', 'directives'],
  ])('%s %s gives each element once, page by page', async (root, inner) => {
    const seen: unknown[] = []
    let after: unknown = null
    let total: unknown
    for (let pages = 0; pages < 20; pages += 1) {
      const page = '(first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } }'
      const field = inner === '' ? `list: ${root}${page}` : `root: ${root} { list: ${inner}${page} }`
      const data = await dataOf(api, `query ($after: String) { ${field} }`, { after })
      const [list] = at(data, inner === '' ? 'list' : 'root.list')
      seen.push(...at(list, 'nodes.id'))
      total = at(list, 'totalCount')[0]
      after = at(list, 'pageInfo.endCursor')[0]
      if (at(list, 'pageInfo.hasNextPage')[0] !== true) break
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(Number(total))
    expect(seen.length).toBeGreaterThan(2)
  })

  test('asks no more statements for a wide query than for a narrow one', async () => {
    const counts: number[] = []
    for (const first of [1, 100]) {
      const { names, store: counted } = counting(store)
      await dataOf(silentApi(counted), wideQuery, { first })
      counts.push(names.length)
      expect(names).not.toContain('read/reports-count')
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(wideStatements)
  })

  test('looks up a text of many citations with the statements of one, and reads nothing that is not asked for', async () => {
    const one = 'Quy định 24-QĐ/TW'
    const asked: string[][] = []
    for (const text of [one, `${one}, Kết luận 21-KL/TW, Hướng dẫn 36-HD/BTCTW, Quy định 999-QĐ/TW`]) {
      const { names, store: counted } = counting(store)
      const query = 'query ($text: String!) { lookUp(text: $text) { exact directives { id } notInGraph } }'
      expect(at(await dataOf(silentApi(counted), query, { text }), 'lookUp.directives.id')).not.toEqual([])
      asked.push(names)
    }
    expect(asked[0]).toEqual(['write/known-directives', 'read/directives-by-id'])
    expect(asked[1]).toEqual(asked[0])
  })

  test('reads the directives of a look-up and their entries at once', async () => {
    let [open, most] = [0, 0]
    const watched = storeWith(store, {
      read: (...asked) => {
        most = Math.max(most, (open += 1))
        return store.read(...asked).finally(() => (open -= 1))
      },
    })
    await dataOf(
      silentApi(watched),
      '{ lookUp(text: "24-QĐ/TW") { directives { name register { source } } } }',
    )
    expect(most).toBe(2)
  })

  test('sums up by issuing body as the view does', async () => {
    const row = 'directives citations achievements firstIssuedOn lastIssuedOn stated implied registered'
    const query = `{ issuingBodySummary(filter: {since: "2021"}) { body { id name } ${row} } }`
    const expected = await graphView(store).issuingBodySummary({ since: '2021' })
    expect(await dataOf(api, query)).toEqual({ issuingBodySummary: expected })
    expect(expected.length).toBeGreaterThan(2)
  })

  test.each(hostileStrings)('takes %s for what it is in every argument', async (_reason, text) => {
    const before = await dataOf(api, '{ directives { totalCount } citations { totalCount } }')
    const { errors } = await ask(api, everyText, { text, id: text })
    expect(errors).toEqual([])
    const code = await ask(api, 'query ($text: String!) { directivesByCode(code: $text) { id } }', { text })
    expect(code.errors.map((error) => error.extensions?.code)).toEqual(['INVALID_INPUT'])
    const cursor = await ask(api, 'query ($text: String!) { reports(after: $text) { nodes { id } } }', {
      text,
    })
    expect(cursor.errors.map((error) => error.extensions?.code)).toEqual(['INVALID_INPUT'])
    expect(await dataOf(api, '{ directives { totalCount } citations { totalCount } }')).toEqual(before)
  })
})

async function allPages(api: Api, list: string, args: string, selection: string): Promise<unknown[]> {
  const nodes: unknown[] = []
  let after: unknown = null
  do {
    const page = `nodes { id ${selection} } pageInfo { hasNextPage endCursor }`
    const query = `query ($after: String) { list: ${list}(first: 3, after: $after, ${args}) { ${page} } }`
    const data = await dataOf(api, query, { after })
    nodes.push(...at(data, 'list.nodes'))
    after = at(data, 'list.pageInfo.hasNextPage')[0] === true ? at(data, 'list.pageInfo.endCursor')[0] : null
  } while (after !== null && nodes.length < 200)
  return nodes
}

/** One statement for each field that leads to other nodes, and for each of two stretches of the order of reports. */
const wideStatements = 10
const wideQuery = `query ($first: Int) {
  reports(first: $first) {
    nodes {
      achievements {
        text
        directives(first: 100) {
          nodes { id issuedBy { body { id } } dates { value } citationCount achievementCount }
        }
        citations(first: 100) { nodes { id } }
      }
    }
  }
}`

const everyText = `query ($text: String, $id: ID!) {
  report(id: $id) { id }
  achievement(id: $id) { id }
  directive(id: $id) { id }
  issuingBody(id: $id) { id }
  reports(filter: {issuer: $text, title: $text}) { nodes { id } totalCount }
  directives(filter: {codePrefix: $text, issuingBody: $id, withMembers: true, term: $id, year: $text, report: $id}) {
    nodes { id } totalCount
  }
  citations(filter: {report: $id, achievement: $id, directive: $id, issuingBody: $id}) { nodes { id } totalCount }
  issuingBodies(filter: {name: $text}) { nodes { id } totalCount }
}`

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ingest } from '../../src/ingest/ingest.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import { resolver } from '../../src/ingest/resolver.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { graphView } from '../../src/store/graph-view.ts'
import { checkGraph } from '../../src/store/check-graph.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { lines } from '../store/contract.ts'

const engines = await testEngines('test/ingest/known-elsewhere.test.ts: what other reports tell, on Neo4j')

describe.each(engines)('what other reports tell on $name', (engine) => {
  let store: GraphStore
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)
  beforeEach(async () => {
    store = await engine.makeStore()
  })
  afterEach(() => store.close())

  const load = (id: string, text: string, published: string | null = null, title: string | null = null) =>
    ingest(store, { id, title, published, issuer: null, text })
  const breaches = async (graph: GraphStore): Promise<string[]> => {
    const found = []
    for await (const { invariant, id } of checkGraph(graph, resolver())) found.push(`${invariant}: ${id}`)
    return found
  }
  const answers = async (id: string): Promise<string[]> => {
    const view = graphView(store)
    const pages = await view.citationsOfReports([id], { limit: 100, after: null })
    const found = (pages.get(id) ?? []).map(({ value }) => value)
    const ids = found.map((each) => each.id)
    const [meant, candidates] = await Promise.all([
      view.directivesOfCitations(ids),
      view.candidatesOfCitations(ids),
    ])
    return found.map((each) => {
      const directives = [meant.get(each.id) ?? candidates.get(each.id) ?? []].flat()
      return [each.rule ?? each.status, ...directives.map((directive) => directive.id)].join(' ')
    })
  }

  test.each<
    [reason: string, others: string[], asked: [text: string, published?: string], expected: string[]]
  >([
    ['nothing', [], ['Nghị quyết 29-NQ/TW'], ['undated 29-NQ/TW@?']],
    [
      'the only period',
      ['Nghị quyết 29-NQ/TW ngày 4-11-2013'],
      ['Nghị quyết 29-NQ/TW'],
      ['only-known 29-NQ/TW@XI'],
    ],
    [
      'several periods',
      ['Nghị quyết 29-NQ/TW ngày 4-11-2013', 'Nghị quyết 29-NQ/TW ngày 17-11-2022'],
      ['Nghị quyết 29-NQ/TW', '2024'],
      ['several-known 29-NQ/TW@XI 29-NQ/TW@XIII'],
    ],
    [
      'none that came after the report',
      ['Nghị quyết 29-NQ/TW ngày 4-11-2013', 'Nghị quyết 29-NQ/TW ngày 17-11-2022'],
      ['Nghị quyết 29-NQ/TW', '2020'],
      ['only-known 29-NQ/TW@XI'],
    ],
    [
      'none that a date in the text excludes',
      ['Nghị quyết 39-NQ/TW ngày 17-4-2015', 'Nghị quyết 39-NQ/TW ngày 18-7-2023'],
      ['Nghị quyết 39-NQ/TW năm 2021'],
      ['only-known 39-NQ/TW@XIII'],
    ],
    [
      'one period with two dates',
      ['Quy định 102-QĐ/TW ngày 15-11-2017', 'Quy định 102-QĐ/TW ngày 3-1-2018'],
      ['Quy định 102-QĐ/TW'],
      ['only-known 102-QĐ/TW@XII'],
    ],
    [
      'two documents of one term, told by noun and date',
      ['Quy định 102-QĐ/TW ngày 15-11-2017', 'Quyết định 102-QĐ/TW ngày 3-1-2018'],
      ['Quyết định 102-QĐ/TW. Văn bản số 102-QĐ/TW ngày 3-1-2018'],
      ['same-report 102-QĐ/TW@XII~QUYET_DINH', 'period 102-QĐ/TW@XII~QUYET_DINH'],
    ],
    [
      'either of them, when the noun is not that of the one which its report dates',
      ['Quy định 102-QĐ/TW ngày 15-11-2017', 'Quyết định 102-QĐ/TW ngày 3-1-2018'],
      ['Quy định 102-QĐ/TW. Văn bản số 102-QĐ/TW ngày 3-1-2018'],
      ['several-known 102-QĐ/TW@XII~QUYET_DINH 102-QĐ/TW@XII~QUY_DINH', 'period 102-QĐ/TW@XII~QUYET_DINH'],
    ],
    [
      'either of two documents of one term, when nothing tells which',
      ['Quy định 102-QĐ/TW ngày 15-11-2017', 'Quyết định 102-QĐ/TW ngày 3-1-2018'],
      ['Quyết định 102-QĐ/TW'],
      ['several-known 102-QĐ/TW@XII~QUYET_DINH 102-QĐ/TW@XII~QUY_DINH'],
    ],
    [
      'either of them also when its term is stated',
      ['Quy định 102-QĐ/TW ngày 15-11-2017', 'Quyết định 102-QĐ/TW ngày 3-1-2018'],
      ['Quy định 102-QĐ/TW (khóa XII)'],
      ['period 102-QĐ/TW@XII~QUYET_DINH 102-QĐ/TW@XII~QUY_DINH'],
    ],
    [
      'one document whose noun the press mixes',
      ['Quy định 24-QĐ/TW ngày 30-7-2021', 'Quyết định 24-QĐ/TW ngày 30-7-2021'],
      ['Quy định 24-QĐ/TW'],
      ['only-known 24-QĐ/TW@XIII'],
    ],
    [
      'codes without letters of a type, each by its noun',
      ['Luật số 55/2010/QH12'],
      ['Luật số 24/2008/QH12, Nghị quyết số 24/2008/QH12, Nghị quyết số 55/2010/QH12, Luật số 18/2008/QH12'],
      [
        'period 24/2008/QH12~LUAT',
        'period 24/2008/QH12~NGHI_QUYET',
        'period 55/2010/QH12~NGHI_QUYET',
        'period 18/2008/QH12~LUAT',
      ],
    ],
    [
      'either document of a code without letters of a type, when no noun tells which',
      ['Luật số 24/2008/QH12', 'Nghị quyết số 24/2008/QH12', 'Luật số 55/2010/QH12'],
      ['Văn bản 24/2008/QH12, theo 55/2010/QH12, theo 18/2008/QH12'],
      [
        'several-known 24/2008/QH12~LUAT 24/2008/QH12~NGHI_QUYET',
        'only-known 55/2010/QH12~LUAT',
        'undated 18/2008/QH12~?',
      ],
    ],
    [
      'none of them that came after the report',
      ['Luật số 24/2008/QH12 ngày 3-6-2008', 'Nghị quyết số 24/2008/QH12 ngày 13-11-2008'],
      ['Căn cứ văn bản 24/2008/QH12', '2008-08-01'],
      ['only-known 24/2008/QH12~LUAT'],
    ],
    [
      'no document of a district of the same name, which may lie in another province',
      ['Nghị quyết 05-NQ/HU ngày 1-3-2021 của Huyện ủy Châu Thành'],
      ['Nghị quyết 05-NQ/HU của Huyện ủy Châu Thành. Nghị quyết 05-NQ/HU ngày 1-3-2021 của Huyện ủy Phú Tân'],
      ['undated 05-NQ/HU@?:huyen-chau-thanh?r', 'period 05-NQ/HU@XIII:huyen-phu-tan?r'],
    ],
    [
      'the document of a district whose name is the only one',
      ['Nghị quyết 05-NQ/HU ngày 1-3-2021 của Huyện ủy Nam Đàn'],
      ['Nghị quyết 05-NQ/HU của Huyện ủy Nam Đàn'],
      ['only-known 05-NQ/HU@XIII:huyen-nam-dan'],
    ],
    [
      'the code of a province, by the place of its body',
      [
        'Quyết định 15/QĐ-UBND ngày 3-2-2021 của UBND tỉnh Nghệ An',
        'Quyết định 15/QĐ-UBND ngày 9-3-2022 của UBND tỉnh Hà Tĩnh',
      ],
      ['Quyết định 15/QĐ-UBND của UBND tỉnh Nghệ An. Quyết định 15/QĐ-UBND'],
      ['only-known 15/QĐ-UBND@2021:nghe-an', 'undated 15/QĐ-UBND@?:?r'],
    ],
  ])('a bare code means %s', async (_reason, others, [text, published], expected) => {
    await load('r', text, published)
    for (const [index, other] of others.entries()) await load(`other-${index}`, other)
    expect(await answers('r')).toEqual(expected)
  })

  test('is forgotten with the report that told it', async () => {
    await load('r', 'Nghị quyết 29-NQ/TW')
    await load('other', 'Nghị quyết 29-NQ/TW ngày 4-11-2013')
    expect(await answers('r')).toEqual(['only-known 29-NQ/TW@XI'])
    await load('other', 'Nghị quyết 29-NQ/TW ngày 17-11-2022')
    expect(await answers('r')).toEqual(['only-known 29-NQ/TW@XIII'])
    await deleteReport(store, 'other')
    expect(await answers('r')).toEqual(['undated 29-NQ/TW@?'])
  })

  test('parts two documents of one term when the second is told, and joins them when it is forgotten', async () => {
    const letterhead = 'Số 102-QĐ/TW\n\nHà Nội, ngày 15 tháng 11 năm 2017\n\n'
    await load(
      'r',
      `${letterhead}Quyết định 11-QĐ/TW ngày 5-5-2017 thay thế Quy định 102-QĐ/TW ngày 15-11-2017`,
    )
    const alone = await lines(store)
    await load('other', 'Quyết định 102-QĐ/TW ngày 3-1-2018')
    expect(await answers('r')).toEqual(['period 11-QĐ/TW@XII', 'period 102-QĐ/TW@XII~QUY_DINH'])
    expect(await breaches(store)).toEqual([])
    const kept = (await lines(store)).filter((line) => line.includes('"102-QĐ/TW@XII"'))
    expect(kept).toEqual([])
    await deleteReport(store, 'other')
    expect(await lines(store)).toEqual(alone)
  })

  test('makes a report the same directive by its letterhead, whichever report parts its code first', async () => {
    const texts = {
      other: 'Căn cứ Quyết định số 10-QĐ/TW ngày 20-9-2017 của Ban Chấp hành Trung ương',
      own: 'Số 10-QĐ/TW\n\nHà Nội, ngày 18 tháng 7 năm 2018\n\nThực hiện Quy định số 10-QĐ/TW ngày 18-7-2018',
    } as const
    for (const order of [
      ['other', 'own'],
      ['own', 'other'],
    ] as const) {
      for (const id of order) await load(id, texts[id])
      expect(await breaches(store)).toEqual([])
      expect((await lines(store)).filter((line) => line.includes('"type":"IS"'))).toEqual([
        expect.stringContaining('"10-QĐ/TW@XII~QUY_DINH"'),
      ])
      for (const id of order) await deleteReport(store, id)
    }
  })

  test('counts a year in the title to the end of the next', async () => {
    await load('other', 'Nghị quyết 29-NQ/TW ngày 17-11-2022')
    await load('early', 'Nghị quyết 29-NQ/TW', null, 'Báo cáo năm 2020')
    await load('late', 'Nghị quyết 29-NQ/TW', null, 'Báo cáo năm 2021')
    expect(await answers('early')).toEqual(['undated 29-NQ/TW@?'])
    expect(await answers('late')).toEqual(['only-known 29-NQ/TW@XIII'])
  })

  test('lists as a conflict what differs', async () => {
    await load('a', 'Quy định 102-QĐ/TW ngày 15-11-2017')
    await load('b', 'Quy định 102-QĐ/TW ngày 3-1-2018')
    const conflicts = await graphView(store).conflictPage({ limit: 10, after: null })
    expect(conflicts.map(({ value }) => value.id)).toEqual(['102-QĐ/TW@XII'])
    await deleteReport(store, 'b')
    expect(await graphView(store).conflictTotal()).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { SummaryFilter } from '../../src/domain/summary.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { graphView, type GraphView } from '../../src/store/graph-view.ts'
import { writeReport } from '../../src/store/graph-writer.ts'
import { reportCiting } from '../factories.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'

const engines = await testEngines('test/store/graph-view.test.ts: reading on Neo4j')

const reports = [
  reportCiting('b', [
    { directive: '24-QĐ/TW@XIII', date: '2021-07-30', by: ['ban-chap-hanh-trung-uong'], achievement: 2 },
    { directive: '24-QĐ/TW@XIII', role: 'FOLLOWS', achievement: 2 },
    { directive: '02-QĐ/TW@XIII', date: '2021', by: ['bo-chinh-tri'] },
    { directive: '03-QĐ/TW@XIII', by: ['bo-chinh-tri'] },
    { directive: '01-QĐ/TW@XIII', date: '2021-03', by: ['bo-chinh-tri'] },
    { directive: ['03-QĐ/TW@XIII', '04-QĐ/TW@XIII'] },
  ]),
  reportCiting('a', [
    { directive: '24-QĐ/TW@XIII', date: '2021-07-30', by: ['ban-chap-hanh-trung-uong'] },
    { directive: 'DIEU_LE:dang', typeName: 'Điều lệ', form: 'named' },
    { directive: '05-QĐ/TW@XIII', date: '2020-01-01', by: ['ban-bi-thu'] },
  ]),
]

describe.each(engines)('graphView on $name', (engine) => {
  let store: GraphStore
  let view: GraphView

  beforeAll(async () => {
    await engine.begin()
    store = await engine.makeStore()
    for (const report of reports) await writeReport(store, report)
    view = graphView(store)
  }, engineTimeout)

  afterAll(async () => {
    await store.close()
    await engine.end()
  }, engineTimeout)

  const row = (id: string | null, ...counts: (number | string | null)[]) => [id, ...counts]
  test.each<[string, SummaryFilter, unknown[][]]>([
    [
      'everything, most directives first, then by name, those without a body last',
      {},
      [
        row('bo-chinh-tri', 3, 3, 1, '2021', '2021-03', 3),
        row('ban-bi-thu', 1, 1, 1, '2020-01-01', '2020-01-01', 1),
        row('ban-chap-hanh-trung-uong', 1, 3, 2, '2021-07-30', '2021-07-30', 1),
        row(null, 2, 1, 1, null, null, 0),
      ],
    ],
    [
      'a range, which takes in years and months that reach into it',
      { since: '2021-03-15', until: '2021-06' },
      [row('bo-chinh-tri', 2, 2, 1, '2021', '2021-03', 2)],
    ],
    ['an open range', { until: '2020' }, [row('ban-bi-thu', 1, 1, 1, '2020-01-01', '2020-01-01', 1)]],
    ['a range before everything', { until: '1990' }, []],
    [
      'one report, of which alone the citations count',
      { report: 'a' },
      [
        row('ban-bi-thu', 1, 1, 1, '2020-01-01', '2020-01-01', 1),
        row('ban-chap-hanh-trung-uong', 1, 1, 1, '2021-07-30', '2021-07-30', 1),
        row(null, 1, 1, 1, null, null, 0),
      ],
    ],
    ['an unknown report', { report: 'không có' }, []],
    ['a term without directives', { term: 'XI' }, []],
    ['levels, which nothing without a body has', { levels: ['PARTY_PROVINCE', 'STATE_CENTRAL'] }, []],
    [
      'a term and a level',
      { term: 'XIII', levels: ['PARTY_CENTRAL'], until: '2020' },
      [row('ban-bi-thu', 1, 1, 1, '2020-01-01', '2020-01-01', 1)],
    ],
    [
      'each body with those below it',
      { rollUp: true, levels: ['PARTY_CENTRAL'] },
      [
        row('ban-chap-hanh-trung-uong', 5, 7, 3, '2020-01-01', '2021-07-30', 5),
        row('dang', 5, 7, 3, '2020-01-01', '2021-07-30', 5),
        row('bo-chinh-tri', 3, 3, 1, '2021', '2021-03', 3),
        row('ban-bi-thu', 1, 1, 1, '2020-01-01', '2020-01-01', 1),
      ],
    ],
  ])('sums up %s', async (_reason, filter: SummaryFilter, expected) => {
    const rows = await view.issuingBodySummary(filter)
    expect(
      rows.map((each) => [
        each.body?.id ?? null,
        each.directives,
        each.citations,
        each.achievements,
        each.firstIssuedOn,
        each.lastIssuedOn,
        each.stated,
      ]),
    ).toEqual(expected)
    for (const each of rows.filter(({ body }) => body))
      expect(each.stated + each.implied + each.registered).toBe(each.directives)
  })

  test('counts citations by role and directives by year and type, rolled up or not', async () => {
    const ids = ['ban-chap-hanh-trung-uong', 'bo-chinh-tri']
    const own = await view.rolesOfBodies(ids, {})
    expect(own.get('ban-chap-hanh-trung-uong')).toEqual([
      { role: 'FOLLOWS', citations: 1 },
      { role: 'IMPLEMENTS', citations: 2 },
    ])
    const rolled = await view.rolesOfBodies(ids, { rollUp: true })
    expect(rolled.get('ban-chap-hanh-trung-uong')).toEqual([
      { role: 'FOLLOWS', citations: 1 },
      { role: 'IMPLEMENTS', citations: 6 },
    ])
    expect((await view.rolesOfBodies(ids, { report: 'a' })).get('bo-chinh-tri')).toBeUndefined()
    const years = await view.yearsOfBodies(ids, {})
    expect(years.get('bo-chinh-tri')).toEqual([
      { year: '2021', type: 'QUY_DINH', directives: 2 },
      { year: null, type: 'QUY_DINH', directives: 1 },
    ])
  })

  test('counts all that a body issued by year and type, however much there is', async () => {
    const counted = await view.yearsByBody(['bo-chinh-tri', 'không có'])
    expect([...counted.keys()]).toEqual(['bo-chinh-tri'])
    expect(counted.get('bo-chinh-tri')).toEqual([
      { year: '2021', type: 'QUY_DINH', directives: 2 },
      { year: null, type: 'QUY_DINH', directives: 1 },
    ])
    const issued = await view.directivesByBody(['bo-chinh-tri'])
    expect(counted.get('bo-chinh-tri')?.reduce((sum, each) => sum + each.directives, 0)).toBe(
      issued.get('bo-chinh-tri'),
    )
  })

  test('gives the words by which a directive is cited, no more than asked for', async () => {
    const words = async (most: number, filter = {}) =>
      (await view.wordsOfDirectives(['24-QĐ/TW@XIII', 'không có'], filter, most)).get('24-QĐ/TW@XIII')
    expect((await words(9))?.map(({ achievement, role }) => [achievement, role])).toEqual([
      ['a#1', 'IMPLEMENTS'],
      ['b#2', 'IMPLEMENTS'],
      ['b#2', 'FOLLOWS'],
    ])
    expect(await words(2)).toHaveLength(2)
    expect(await words(9, { report: 'a' })).toMatchObject([{ achievement: 'a#1' }])
  })

  test.each([
    ['by date, undated ones last', 'bo-chinh-tri', {}, ['02-QĐ/TW@XIII', '01-QĐ/TW@XIII', '03-QĐ/TW@XIII']],
    ['in a range', 'bo-chinh-tri', { since: '2021-04' }, ['02-QĐ/TW@XIII']],
    ['without a body, the candidates too', null, {}, ['04-QĐ/TW@XIII', 'DIEU_LE:dang']],
    ['of an unknown body', 'không có', {}, []],
  ])('lists directives %s', async (_reason, body, filter, ids) => {
    const rows = await view.directivesOfBody(body, filter)
    expect(rows.map(({ directive }) => directive.id)).toEqual(ids)
  })

  test('lists the achievements of a directive by report and ordinal', async () => {
    const [only] = await view.directivesOfBody('ban-chap-hanh-trung-uong', {})
    expect(only).toMatchObject({ basis: 'stated', issuedOn: '2021-07-30', citations: 3 })
    expect(only?.achievements.map(({ id, citations, roles }) => [id, citations, roles])).toEqual([
      ['a#1', 1, ['IMPLEMENTS']],
      ['b#2', 2, ['FOLLOWS', 'IMPLEMENTS']],
    ])
  })

  test.each([
    ['its id', 'ban-bi-thu', ['ban-bi-thu']],
    ['its name', ' Ban Bí thư ', ['ban-bi-thu']],
    ['its name in any case and without marks', 'BAN BI THU', ['ban-bi-thu']],
    ['a part of its name', 'bí thư', []],
    ['nothing', '', []],
  ])('finds a body by %s', async (_reason, words, ids) => {
    expect((await view.findIssuingBodies(words)).map(({ id }) => id)).toEqual(ids)
  })

  test('reads bodies by id and leaves out unknown ones', async () => {
    const found = await view.issuingBodies(['ban-bi-thu', 'không có'])
    expect([...found.keys()]).toEqual(['ban-bi-thu'])
    expect(found.get('ban-bi-thu')).toMatchObject({ name: 'Ban Bí thư', parent: 'ban-chap-hanh-trung-uong' })
  })
})

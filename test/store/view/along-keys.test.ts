import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphStore } from '../../../src/store/graph-store.ts'
import { graphView, type GraphView } from '../../../src/store/graph-view.ts'
import { deleteReport, writeReport } from '../../../src/store/graph-writer.ts'
import { firstOf } from '../../../src/store/view/claims-view.ts'
import type { DirectiveFilter } from '../../../src/store/view/directive-list.ts'
import type { Direction, Key } from '../../../src/store/view/paging.ts'
import { reportCiting } from '../../factories.ts'
import { engineTimeout, testEngines } from '../../helpers/stores.ts'

const engines = await testEngines('test/store/view/along-keys.test.ts: lists along keys on Neo4j')

const id = '24-QĐ/TW@XIII'
const reports = [
  reportCiting('b', [
    { directive: id, date: '2021-07-30', by: ['trung-uong', 'ban-chap-hanh-trung-uong'] },
    { directive: id, date: '2021-07-31', by: ['ban-chap-hanh-trung-uong'] },
    { directive: '02-QĐ/TW@XIII', date: '2021', by: ['bo-chinh-tri'] },
    { directive: '01-QĐ/TW@XIII', date: '2021-03', by: ['bo-chinh-tri', 'ban-bi-thu'] },
    { directive: '03-QĐ/TW@XIII', by: ['bo-chinh-tri'] },
    { directive: id, by: ['trung-uong'] },
    { directive: ['03-QĐ/TW@XIII', '04-QĐ/TW@XIII'] },
  ]),
  reportCiting('a', [
    { directive: id, date: '2021-07-30', by: ['ban-chap-hanh-trung-uong'], achievement: 2 },
    { directive: '05-QĐ/TW@XIII', date: '2020-01-01', by: ['ban-bi-thu'] },
    { directive: ['03-QĐ/TW@XIII', '04-QĐ/TW@XIII'] },
  ]),
]

describe.each(engines)('lists along keys on $name', (engine) => {
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

  const all = { issuingBody: 'ban-chap-hanh-trung-uong', withMembers: true }
  test.each<[string, DirectiveFilter, Direction, string[]]>([
    ['of one body', { issuingBody: 'bo-chinh-tri' }, 'ASC', ['02', '01', '03']],
    ['of one body, undated ones last again', { issuingBody: 'bo-chinh-tri' }, 'DESC', ['01', '02', '03']],
    [
      'of one body and a time',
      { issuingBody: 'bo-chinh-tri', issuedOn: { since: '2021-02', until: '2021-03' } },
      'ASC',
      ['02', '01'],
    ],
    [
      'of its members too, a joint one once',
      { ...all, issuedOn: { since: '2021' } },
      'ASC',
      ['02', '01', '24'],
    ],
    [
      'of its members too, the last first',
      { ...all, issuedOn: { until: '2021-06' } },
      'DESC',
      ['01', '02', '05'],
    ],
    ['of a time', { issuedOn: { since: '2021-04' } }, 'ASC', ['02', '24']],
    ['of a time and a term', { term: 'XIII', issuedOn: { until: '2020' } }, 'ASC', ['05']],
    ['of no body that there is', { issuingBody: 'x', issuedOn: { since: '2021' } }, 'ASC', []],
  ])('directives %s, page by page', async (_reason, filter, direction, numbers) => {
    const found: string[] = []
    for (let after: Key | null = null; ;) {
      const [place] = await view.directivePage(filter, { field: 'ISSUED_ON', direction }, { limit: 1, after })
      if (!place) break
      found.push(place.value.id.slice(0, 2))
      after = place.key
    }
    expect(found).toEqual(numbers)
    expect(await view.directiveTotal(filter)).toBe(numbers.length)
  })

  test('open citations, from a place on', async () => {
    const filter = { statuses: ['ambiguous', 'unresolved'] } as const
    const places = await view.citationPage(filter, { limit: 5, after: null })
    expect(places.map(({ value }) => value.report)).toEqual(['a', 'b'])
    const rest = await view.citationPage(filter, { limit: 5, after: places[0]?.key ?? null })
    expect(rest.map(({ value }) => value.report)).toEqual(['b'])
  })

  test('claims, a vague body beside a precise one too, with the first words that state them', async () => {
    const claims = (await view.claims([id])).get(id)
    expect(claims?.dates.map(({ value, count }) => [value, count])).toEqual([
      ['2021-07-30', 2],
      ['2021-07-31', 1],
    ])
    expect(claims?.bodies.map(({ value, count }) => [value, count])).toEqual([
      ['ban-chap-hanh-trung-uong', 3],
      ['trung-uong', 2],
    ])
    for (const claim of [...(claims?.dates ?? []), ...(claims?.bodies ?? [])]) {
      const pages = await view.evidence(claim.groups, { limit: 2, after: null })
      const words = firstOf(claim, pages, 2)
      expect(words).toHaveLength(Math.min(2, claim.count))
      for (const { citation, node } of words) expect(node?.id).toBe(citation)
      if (claim.count === 3) expect(words.map(({ node }) => node?.report)).toEqual(['a', 'b'])
    }
    const first = (await view.bodyClaims([id])).get(id)
    expect(first?.map(({ first: words }) => words?.node?.report)).toEqual(['a', 'b'])
  })

  test('what is taken away is in no list', async () => {
    await deleteReport(store, 'a')
    const claims = (await view.claims([id])).get(id)
    expect(claims?.bodies.map(({ count }) => count)).toEqual([2, 2])
    const page = (await view.achievementsOfDirectives([id], { limit: 5, after: null })).get(id)
    expect(page?.map(({ value }) => value.node.report)).toEqual(['b'])
    await writeReport(store, reports[1] ?? reportCiting('a', []))
  })
})

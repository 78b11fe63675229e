import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ReportGraph } from '../../src/domain/report-graph.ts'
import { exportGraph } from '../../src/store/export-graph.ts'
import type { GraphStore, Row } from '../../src/store/graph-store.ts'
import { deleteReport, writeReport } from '../../src/store/graph-writer.ts'
import type { Cite } from '../factories.ts'
import { reportCiting } from '../factories.ts'
import { hostileStrings } from '../support/hostile-strings.ts'
import type { TestEngine } from '../helpers/stores.ts'
import { engineTimeout } from '../helpers/stores.ts'

export interface StoreTestOptions {
  /** Tests of this engine alone; `store()` is the one of the running test. */
  readonly also?: (store: () => GraphStore) => void
}

const quyDinh24 = '24-QĐ/TW@XIII'
const huongDan01 = '01-HD/TW@XII'

const first = reportCiting('r1', [
  { directive: quyDinh24, date: '2021-07-30', by: ['bo-chinh-tri'] },
  { directive: huongDan01, typeName: 'Hướng dẫn', by: ['ban-to-chuc-trung-uong'], achievement: 2 },
])
const second = reportCiting('r2', [
  { directive: quyDinh24, date: '2021-07', by: ['trung-uong'], role: 'REVIEWS' },
  { directive: '21-KL/TW@XIII', typeName: 'Kết luận', date: '2021-10-28' },
  { directive: ['01-HD/TW@XII', '01-HD/TW@XIII'], typeName: 'Hướng dẫn' },
])

/** Holds a store to the contract of `GraphStore`, and to what the writer and the export promise on it. */
export function testStore(name: string, engine: TestEngine, { also }: StoreTestOptions = {}): void {
  describe(name, () => {
    let store: GraphStore
    beforeAll(() => engine.begin(), engineTimeout)
    afterAll(() => engine.end(), engineTimeout)
    beforeEach(async () => {
      store = await engine.makeStore()
    })
    afterEach(() => store.close())

    testGraph(() => store)
    testChoices(() => store)
    testTransactions(() => store)
    testLife(() => store, engine)
    also?.(() => store)
  })
}

function testGraph(store: () => GraphStore): void {
  test('is empty at first', async () => {
    expect(await lines(store())).toEqual([])
  })

  test('keeps what a report brings', async () => {
    await writeReport(store(), first)
    const directives = await nodes(store(), 'directives')
    expect(directives.find(({ id }) => id === quyDinh24)).toEqual({
      ...{ id: quyDinh24, name: 'Quy định 24-QĐ/TW (khóa XIII)', type: 'QUY_DINH', typeName: 'Quy định' },
      ...{ number: '24', numberValue: 24, symbol: 'QĐ/TW', code: '24-QĐ/TW', term: 'XIII' },
      ...{ issuedOn: '2021-07-30', issuedOnStart: '2021-07-30', issuedOnEnd: '2021-07-30' },
      votes: expect.stringContaining('2021-07-30'),
    })
    const [citation] = await nodes(store(), 'citations')
    expect(citation).toMatchObject({ exact: 'Quy định 24-QĐ/TW', prefix: 'Thực hiện ', start: 10, end: 27 })
    expect(await links(store(), 'REFERENCES')).toEqual([
      ['r1#1', quyDinh24, { citations: 1, roles: ['IMPLEMENTS'] }],
      ['r1#2', huongDan01, { citations: 1, roles: ['IMPLEMENTS'] }],
    ])
    expect(await links(store(), 'STATES_BODY')).toContainEqual([
      'r1#10-27',
      'bo-chinh-tri',
      { exact: 'Bộ Chính trị', start: 32, end: 44 },
    ])
  })

  test('gives every node an id and a name', async () => {
    await writeReport(store(), second)
    for (const kind of kinds) {
      for (const node of await nodes(store(), kind)) {
        expect(node).toMatchObject({ id: expect.stringMatching(/./u), name: expect.stringMatching(/./u) })
      }
    }
  })

  test('links an ambiguous citation to its candidates only', async () => {
    await writeReport(store(), second)
    const candidates = await links(store(), 'MAY_CITE')
    expect(candidates.map(([, directive]) => directive)).toEqual(['01-HD/TW@XII', '01-HD/TW@XIII'])
    const references = await links(store(), 'REFERENCES')
    expect(references.map(([, directive]) => directive)).not.toContain('01-HD/TW@XII')
  })

  test('is the same after the same report twice', async () => {
    await writeReport(store(), first)
    const once = await lines(store())
    await writeReport(store(), first)
    expect(await lines(store())).toEqual(once)
  })

  test('keeps no trace of an older version of a report', async () => {
    await writeReport(store(), { ...second, report: { ...second.report, id: 'r1' } })
    await writeReport(store(), first)
    expect(await lines(store())).toEqual(await alone(store(), [first]))
  })

  test('is the same in every order of loading', async () => {
    const third = reportCiting('r3', [{ directive: quyDinh24, typeName: 'Quyết định', date: '2021-07-31' }])
    const expected = await alone(store(), [first, second, third])
    expect(await alone(store(), [third, second, first])).toEqual(expected)
    expect(await alone(store(), [second, first, third, second])).toEqual(expected)
  })

  test('holds nothing after its only report is deleted', async () => {
    await writeReport(store(), first)
    expect(await deleteReport(store(), 'r1')).toBe(true)
    expect(await lines(store())).toEqual([])
  })

  test('keeps what another report shares with a deleted one', async () => {
    await writeReport(store(), first)
    await writeReport(store(), second)
    await deleteReport(store(), 'r1')
    expect(await lines(store())).toEqual(await alone(store(), [second]))
  })

  test('tells that there is no report to delete', async () => {
    await writeReport(store(), first)
    const before = await lines(store())
    expect(await deleteReport(store(), 'r1#1')).toBe(false)
    expect(await lines(store())).toEqual(before)
  })

  test.each(hostileStrings)('keeps %s as it is in every property', async (_reason, hostile) => {
    const id = `id ${hostile}`
    const graph = hostileGraph(id, hostile)
    await writeReport(store(), first)
    const before = await lines(store())
    await writeReport(store(), graph)
    const [report] = (await nodes(store(), 'reports')).filter((node) => node['id'] === id)
    expect(report).toMatchObject({ title: hostile, issuer: hostile, text: graph.report.text })
    const bodies = await nodes(store(), 'issuing-bodies')
    expect(bodies).toContainEqual(expect.objectContaining({ id: hostile, name: hostile }))
    expect(await links(store(), 'CITES')).toContainEqual([expect.anything(), `${hostile}@?`, {}])
    expect(await deleteReport(store(), id)).toBe(true)
    expect(await lines(store())).toEqual(before)
  })
}

function testChoices(store: () => GraphStore): void {
  const stated = (values: Partial<Cite>): Cite => ({ directive: quyDinh24, ...values })

  test.each<[reason: string, cites: readonly Cite[][], expected: string | undefined]>([
    ['no date', [[stated({})]], undefined],
    ['the only one', [[stated({ date: '2021-10-28' })]], '2021-10-28'],
    [
      'what most citations state',
      [[stated({ date: '2021-10-28' })], [stated({ date: '2021-10-25' }), stated({ date: '2021-10-25' })]],
      '2021-10-25',
    ],
    [
      'of a tie the earliest',
      [[stated({ date: '2021-10-28' })], [stated({ date: '2021-10-25' })]],
      '2021-10-28',
    ],
    [
      'the precise of those that agree',
      [[stated({ date: '2021' }), stated({ date: '2021-10' })], [stated({ date: '2021-10-25' })]],
      '2021-10-25',
    ],
  ])('chooses among dates: %s', async (_reason, cites, expected) => {
    for (const graph of reportsCiting(cites).reverse()) await writeReport(store(), graph)
    const [directive] = await nodes(store(), 'directives')
    expect(directive?.['issuedOn']).toBe(expected)
    expect(await links(store(), 'ISSUED_ON')).toEqual(
      expected === undefined ? [] : [[quyDinh24, expected, { basis: 'stated' }]],
    )
    const claims = cites.flat().filter((cite) => cite.date !== undefined)
    expect(await links(store(), 'STATES_DATE')).toHaveLength(claims.length)
  })

  test.each<[reason: string, cites: readonly Cite[][], expected: [string, string][]]>([
    ['none', [[stated({})]], []],
    ['the only one', [[stated({ by: ['ban-bi-thu'] })]], [['ban-bi-thu', 'stated']]],
    ['a vague one alone', [[stated({ by: ['trung-uong'] })]], [['trung-uong', 'stated']]],
    [
      'a precise one before many vague ones',
      [[stated({ by: ['trung-uong'] }), stated({ by: ['trung-uong'] })], [stated({ by: ['bo-chinh-tri'] })]],
      [['bo-chinh-tri', 'stated']],
    ],
    [
      'the two of a joint directive',
      [[stated({ by: ['ban-to-chuc-trung-uong', 'ban-bi-thu'] })], [stated({})]],
      [
        ['ban-bi-thu', 'stated'],
        ['ban-to-chuc-trung-uong', 'stated'],
      ],
    ],
  ])('chooses among bodies: %s', async (_reason, cites, expected) => {
    for (const graph of reportsCiting(cites)) await writeReport(store(), graph)
    const chosen = await links(store(), 'ISSUED_BY')
    expect(chosen).toEqual(expected.map(([body, basis]) => [quyDinh24, body, { basis }]))
  })

  test('falls back to the body that a code implies, and returns to it', async () => {
    const bare = implying(reportCiting('r1', [stated({})]), 'ban-chap-hanh-trung-uong')
    const stating = implying(reportCiting('r2', [stated({ by: ['ban-bi-thu'] })]), 'ban-chap-hanh-trung-uong')
    await writeReport(store(), bare)
    const before = await lines(store())
    expect(await links(store(), 'ISSUED_BY')).toEqual([
      [quyDinh24, 'ban-chap-hanh-trung-uong', { basis: 'implied' }],
    ])
    await writeReport(store(), stating)
    expect(await links(store(), 'ISSUED_BY')).toEqual([[quyDinh24, 'ban-bi-thu', { basis: 'stated' }]])
    await deleteReport(store(), 'r2')
    expect(await lines(store())).toEqual(before)
  })

  test('names a directive by the noun that most citations print', async () => {
    await writeReport(store(), reportCiting('r1', [stated({ typeName: 'Quyết định' })]))
    await writeReport(store(), reportCiting('r2', [stated({}), stated({})]))
    const [directive] = await nodes(store(), 'directives')
    expect(directive).toMatchObject({ type: 'QUY_DINH', name: 'Quy định 24-QĐ/TW (khóa XIII)' })
    await deleteReport(store(), 'r2')
    const [left] = await nodes(store(), 'directives')
    expect(left).toMatchObject({ type: 'QUYET_DINH', name: 'Quyết định 24-QĐ/TW (khóa XIII)' })
  })

  test('leaves a noun that belongs to the identity', async () => {
    const id = 'DIEU_LE:dang'
    await writeReport(store(), reportCiting('r1', [{ directive: id, typeName: 'Điều lệ', form: 'named' }]))
    expect(await nodes(store(), 'directives')).toEqual([
      { id, name: `Điều lệ ${id}`, type: 'DIEU_LE', typeName: 'Điều lệ', votes: expect.any(String) },
    ])
  })
}

function testTransactions(store: () => GraphStore): void {
  test('leaves nothing of a transaction whose work fails', async () => {
    await writeReport(store(), first)
    const before = await lines(store())
    const failure = new Error('the work failed')
    const attempt = store().write(async (transaction) => {
      await transaction.run('write/delete-citations', { id: 'r1' })
      throw failure
    })
    await expect(attempt).rejects.toBe(failure)
    expect(await lines(store())).toEqual(before)
  })

  test('leaves nothing of a report whose graph is not whole', async () => {
    const broken: ReportGraph = { ...first, directives: first.directives.slice(1) }
    await expect(writeReport(store(), broken)).rejects.toThrow('a node they link is missing')
    expect(await lines(store())).toEqual([])
  })

  test('tells of a statement that the engine refuses', async () => {
    const attempt = store().write((transaction) => transaction.run('write/create-report', {}))
    await expect(attempt).rejects.toMatchObject({ code: 'STATEMENT_FAILED', cause: expect.anything() })
    await expect(store().read('read/export-reports')).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
  })

  test('keeps ids unique', async () => {
    await writeReport(store(), first)
    const attempt = store().write((transaction) =>
      transaction.run('write/create-report', { props: { id: 'r1', name: 'again' } }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
    expect(await nodes(store(), 'reports')).toHaveLength(1)
  })

  test('writes reports at the same time as one after another', async () => {
    const graphs = Array.from({ length: 8 }, (_, index) =>
      reportCiting(`r${index}`, [
        { directive: quyDinh24, date: index % 2 === 0 ? '2021-07-30' : '2021-07-29', by: ['bo-chinh-tri'] },
        { directive: `${index}-KL/TW@XIII`, typeName: 'Kết luận' },
      ]),
    )
    const expected = await alone(store(), graphs)
    await store().clear()
    await Promise.all(graphs.map((graph) => writeReport(store(), graph)))
    expect(await lines(store())).toEqual(expected)
    await Promise.all(graphs.map((graph) => deleteReport(store(), graph.report.id)))
    expect(await lines(store())).toEqual([])
  }, 60_000)
}

function testLife(store: () => GraphStore, engine: TestEngine): void {
  test('keeps the graph after it is closed', async () => {
    await writeReport(store(), first)
    const before = await lines(store())
    await store().close()
    const again = engine.sameGraph()
    expect(await lines(again)).toEqual(before)
    await again.close()
  })

  test('opens twice as once, answers, and closes twice as once', async () => {
    await Promise.all([store().open(), store().open()])
    await store().ping()
    await Promise.all([store().close(), store().close()])
    await store().close()
  })

  test.each<[method: string, use: (closed: GraphStore) => Promise<unknown>]>([
    ['open', (closed) => closed.open()],
    ['read', (closed) => closed.read('read/ping')],
    ['write', (closed) => writeReport(closed, first)],
    ['ping', (closed) => closed.ping()],
    ['clear', (closed) => closed.clear()],
  ])('refuses to %s once it is closed', async (_method, use) => {
    await store().open()
    await store().close()
    await expect(use(store())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
}

const kinds = ['achievements', 'citations', 'directives', 'issue-dates', 'issuing-bodies', 'reports', 'terms']

/** Returns the canonical export. */
export async function lines(store: GraphStore): Promise<string[]> {
  const all: string[] = []
  for await (const line of exportGraph(store)) all.push(line)
  return all
}

/** Returns the canonical export of a graph that holds these reports alone, loaded in this order. */
async function alone(store: GraphStore, graphs: readonly ReportGraph[]): Promise<string[]> {
  await store.clear()
  for (const graph of graphs) await writeReport(store, graph)
  return lines(store)
}

async function nodes(store: GraphStore, kind: string): Promise<Row[]> {
  const rows = await store.read(`read/export-${kind}`, { after: '', limit: 1000 })
  return rows.map(({ properties }) => own(properties as Row))
}

/** What nodes keep only to be ordered and found by has tests of its own. */
function own(properties: Row): Row {
  const isDerived = (key: string): boolean =>
    /^(?:by[A-Z]|(?:folded|citationCount|cited|bodiless|layout)$)/u.test(key)
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !isDerived(key)))
}

async function links(store: GraphStore, type: string): Promise<unknown[][]> {
  const all = (await lines(store)).map((line) => JSON.parse(line) as Row)
  const linked = all.filter((row) => row['type'] === type)
  return linked.map((row) => [row['start'], row['end'], row['properties']])
}

/** Returns a report a row, which appeared one after another. */
function reportsCiting(cites: readonly Cite[][]): ReportGraph[] {
  return cites.map((row, index) => reportCiting(`r${index}`, row, { published: `2021-12-0${index + 1}` }))
}

function implying(graph: ReportGraph, impliedBody: string): ReportGraph {
  const directives = graph.directives.map((directive) => ({ ...directive, impliedBody }))
  const named = reportCiting('any', [{ directive: quyDinh24, by: [impliedBody] }]).issuingBodies
  return { ...graph, directives, issuingBodies: [...graph.issuingBodies, ...named] }
}

/** Returns a graph that holds a string wherever a report, a register or a lexicon could bring one. */
function hostileGraph(id: string, hostile: string): ReportGraph {
  const cite = { directive: `${hostile}@?`, typeName: hostile, by: [hostile], before: `${hostile} ` }
  return reportCiting(id, [cite], { title: hostile, issuer: hostile, text: hostile })
}

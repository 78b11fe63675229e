import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { ingest } from '../../src/ingest/ingest.ts'
import { lookUp } from '../../src/ingest/look-up.ts'
import { loadRegister, readRegister, removeRegistered } from '../../src/ingest/register.ts'
import { deleteReport } from '../../src/ingest/remove-report.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { graphView } from '../../src/store/graph-view.ts'
import { engineTimeout, testEngines } from '../helpers/stores.ts'
import { lines } from '../store/contract.ts'

const starter = readFileSync(new URL('../../data/register.csv', import.meta.url), 'utf8')
const head = 'code,type,issuingBody,date,term,subject,status,names,equates,source,grade'

/** The documents that the reference of the project knows from sources of grade A or B. */
const known = JSON.parse(
  readFileSync(new URL('../fixtures/known-directives.json', import.meta.url), 'utf8'),
) as {
  code: string
  term: string
  dates: string[]
  sources: { grade: string; url: string }[]
}[]

const twins =
  '102-QĐ/TW,Quy định,Bộ Chính trị,2017-11-15,XII,,,,,x,A\n102-QĐ/TW,Quyết định,Ban Bí thư,2018-01-03,XII,,,,,y,A'

describe('readRegister', () => {
  test('reads every row of the starter, each with its source', () => {
    const { entries, problems } = readRegister(starter, 'register.csv')
    expect(problems).toEqual([])
    expect(entries).toHaveLength(starter.trim().split('\n').length - 1)
    for (const { source, grade } of entries) {
      expect(source).toMatch(/^https?:\/\//u)
      expect(grade).toMatch(/^[AB]$/u)
    }
  })

  test('holds in the starter every document that an official source or the press tells of, by their words', () => {
    const { entries } = readRegister(starter, 'register.csv')
    const name = ({ code, term }: { code: string | null; term: string | null }): string =>
      `${code ?? ''}@${term ?? ''}`
    expect(entries.map(({ directive }) => name(directive)).sort()).toEqual(known.map(name).sort())
    for (const { directive, issuedOn, source, grade } of entries) {
      const document = known.find((each) => name(each) === name(directive))
      expect(document?.sources).toContainEqual({ url: source, grade })
      if (issuedOn !== null) expect(document?.dates.some((date) => date.startsWith(issuedOn))).toBe(true)
    }
  })

  test.each<[string, string, string]>([
    ['no code', 'Điều lệ,Quy định,,2021,,,,,,x,A', '2: code "Điều lệ" is no code of a directive'],
    ['no type', '24-QĐ/TW,Sách,,2021-07-30,,,,,,x,A', '2: type "Sách" is no type of directive'],
    [
      'no body',
      '24-QĐ/TW,Quy định,Hội kín,2021-07-30,,,,,,x,A',
      '2: issuingBody "Hội kín" is no issuing body',
    ],
    [
      'no date',
      '24-QĐ/TW,Quy định,,30-7-2021,,,,,,x,A',
      '2: date must be a date such as 2021-12-31, 2021-12 or 2021',
    ],
    ['no period', '24-QĐ/TW,Quy định,,,,,,,,x,A', '2: date or term must tell the period of "24-QĐ/TW"'],
    [
      'no place',
      '15/QĐ-UBND,Quyết định,,2021-02-03,,,,,,x,A',
      '2: issuingBody must name the place of "15/QĐ-UBND"',
    ],
    ['no source', '24-QĐ/TW,Quy định,,2021-07-30,,,,,,,A', '2: source must say where it comes from'],
    ['no grade', '24-QĐ/TW,Quy định,,2021-07-30,,,,,,x,D', '2: grade must be one of A, B, C'],
    [
      'twice',
      '24-QĐ/TW,Quy định,,,XIII,,,,,x,A\n24-QĐ/TW,Quy định,,,XIII,,,,,x,A',
      '3: "24-QĐ/TW@XIII" is in a row above',
    ],
  ])('tells the row and what is wrong with it: %s', (_reason, rows, expected) => {
    expect(readRegister(`${head}\n${rows}\n`, 'my.csv').problems).toEqual([expected])
  })

  test('reads two documents of one code and term, when neither their nouns nor their dates agree', () => {
    const { entries, problems } = readRegister(`${head}\n${twins}\n`, 'my.csv')
    expect(problems).toEqual([])
    expect(entries.map(({ id, directive }) => [id, directive.id, directive.name])).toEqual([
      ['102-QĐ/TW@XII~QUY_DINH', '102-QĐ/TW@XII~QUY_DINH', 'Quy định 102-QĐ/TW (khóa XII)'],
      ['102-QĐ/TW@XII~QUYET_DINH', '102-QĐ/TW@XII~QUYET_DINH', 'Quyết định 102-QĐ/TW (khóa XII)'],
    ])
  })

  test('refuses a table without its columns', () => {
    expect(() => readRegister('a,b\n1,2\n', 'my.csv')).toThrow('no column "code", "type"')
  })
})

const engines = await testEngines('test/ingest/register.test.ts: the register on Neo4j')

describe.each(engines)('the register on $name', (engine) => {
  let store: GraphStore
  beforeAll(() => engine.begin(), engineTimeout)
  afterAll(() => engine.end(), engineTimeout)
  beforeEach(async () => {
    store = await engine.makeStore()
  })
  afterEach(() => store.close())

  const { entries } = readRegister(starter, 'register.csv')
  const load = (text: string, id = 'r', published: string | null = '2022-01-15') =>
    ingest(store, { id, title: null, published, issuer: null, text })
  const answers = async (id = 'r'): Promise<string[]> => {
    const view = graphView(store)
    const pages = await view.citationsOfReports([id], { limit: 100, after: null })
    const found = (pages.get(id) ?? []).map(({ value }) => value)
    const [meant, candidates] = await Promise.all([
      view.directivesOfCitations(found.map((each) => each.id)),
      view.candidatesOfCitations(found.map((each) => each.id)),
    ])
    return found.map((each) =>
      [
        each.rule ?? each.status,
        ...[meant.get(each.id) ?? candidates.get(each.id) ?? []].flat().map((directive) => directive.id),
      ].join(' '),
    )
  }

  test.each<[string, string, string[]]>([
    ['the only one that it has', 'Quy định 205-QĐ/TW', ['register 205-QĐ/TW@XII']],
    ['none issued after the report', 'Chỉ thị 28-CT/TW', ['register 28-CT/TW@XII']],
    ['several', 'Quy định 29-QĐ/TW', ['several-known 29-QĐ/TW@VIII 29-QĐ/TW@XII']],
    ['a named one that it equates', 'Nghị quyết Trung ương 4 (khóa XII)', ['named 04-NQ/TW@XII']],
    [
      'a subject and a body',
      'Bộ Chính trị ban hành Quy định về kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền.',
      ['register 205-QĐ/TW@XII'],
    ],
    [
      'a subject of another body',
      'Ban Bí thư ban hành Quy định về kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền.',
      ['unresolved'],
    ],
    ['a number alone with its year', 'Nghị quyết số 29 năm 2013', ['short-form 29-NQ/TW@XI']],
    [
      'a number alone with its year and a body of the Party',
      'Nghị quyết số 29 năm 2013 của Trung ương',
      ['short-form 29-NQ/TW@XI'],
    ],
    [
      'a number alone with its year, of another body',
      'Nghị quyết số 29 năm 2013 của Chính phủ',
      ['unresolved'],
    ],
    [
      'a name, by the date of the report',
      'Thực hiện Quy định thi hành Điều lệ Đảng',
      ['named 24-QĐ/TW@XIII'],
    ],
    [
      'a name, by the date or the khóa that it states',
      'Quy định về thi hành Điều lệ Đảng ngày 25-7-2016; Quy định thi hành Điều lệ Đảng (khóa VIII)',
      ['named 29-QĐ/TW@XII', 'named 29-QĐ/TW@VIII'],
    ],
    ['a name that nothing bore then', 'Quy định thi hành Điều lệ Đảng năm 2001', ['named']],
    ['nothing it knows', 'Quy định 999-QĐ/TW', ['undated 999-QĐ/TW@?']],
  ])('tells what a citation means: %s', async (_reason, text, expected) => {
    await loadRegister(store, entries)
    await load(text)
    expect(await answers()).toEqual(expected)
    const after = await lines(store)
    await store.clear()
    await load(text)
    await loadRegister(store, entries)
    expect(await lines(store)).toEqual(after)
  })

  test.each<[published: string | null, title: string | null, expected: string]>([
    ['1996-05-01', null, 'named'],
    ['2016-07-24', null, 'named 29-QĐ/TW@VIII'],
    ['2016-07-25', null, 'named 29-QĐ/TW@XII'],
    ['2016', null, 'named 29-QĐ/TW@VIII 29-QĐ/TW@XII'],
    ['2018', null, 'named 29-QĐ/TW@XII'],
    [null, 'Báo cáo năm 2017', 'named 29-QĐ/TW@XII'],
    [null, 'Báo cáo năm 2020', 'named 24-QĐ/TW@XIII 29-QĐ/TW@XII'],
    [null, null, 'named 20-QĐ/TW@XIV 24-QĐ/TW@XIII 29-QĐ/TW@VIII 29-QĐ/TW@XII'],
  ])('tells what a name means in a report of %s (%s)', async (published, title, expected) => {
    await loadRegister(store, entries)
    await ingest(store, { id: 'r', title, published, issuer: null, text: 'Quy định thi hành Điều lệ Đảng' })
    expect(await answers()).toEqual([expected])
  })

  test('tells what a name meant as of a day', async () => {
    await loadRegister(store, entries)
    const meant = async (asOf?: string): Promise<string[]> => {
      const [answer] = await lookUp(store, 'Quy định thi hành Điều lệ Đảng', { asOf })
      return (answer?.directives ?? []).map(({ id }) => id)
    }
    expect(await meant('2015')).toEqual(['29-QĐ/TW@VIII'])
    expect(await meant('2020')).toEqual(['29-QĐ/TW@XII'])
    expect(await meant('2021-07-30')).toEqual(['24-QĐ/TW@XIII'])
    expect(await meant('2026-05')).toEqual(['20-QĐ/TW@XIV'])
    expect(await meant()).toHaveLength(4)
  })

  test.each<[text: string, expected: string]>([
    ['Quy định về công tác quy hoạch cán bộ', 'resolved 50-QĐ/TW@XIII'],
    ['quy định Về công tác quy hoạch cán bộ của Bộ Chính trị', 'resolved 50-QĐ/TW@XIII'],
    ['Quy định về công tác quy hoạch cán bộ của Ban Bí thư', 'unresolved'],
    ['Quy định về công tác cán bộ', 'unresolved'],
  ])('looks up a subject: %s', async (text, expected) => {
    const row =
      '50-QĐ/TW,Quy định,Bộ Chính trị,2021-12-27,,công tác quy hoạch cán bộ,,,,https://example.org,A'
    await loadRegister(store, readRegister(`${head}\n${row}`, 'my.csv').entries)
    const [answer] = await lookUp(store, text)
    expect([answer?.status, ...(answer?.directives ?? []).map(({ id }) => id)].join(' ')).toBe(expected)
    expect(answer?.missing === null).toBe(expected !== 'unresolved')
  })

  test('asks for the day where documents that are in force one after another have a name', async () => {
    await loadRegister(store, entries)
    const [answer] = await lookUp(store, 'Quy định thi hành Điều lệ Đảng')
    expect(answer?.status).toBe('ambiguous')
    expect(answer?.missing).toContain('The day')
    const [since] = await lookUp(store, 'Quy định thi hành Điều lệ Đảng', { asOf: '2018' })
    expect([since?.status, since?.missing]).toEqual(['resolved', null])
  })

  test('holds two documents of one code and term', async () => {
    await load(
      'Quy định 102-QĐ/TW. Quyết định 102-QĐ/TW năm 2018. Quy định 102-QĐ/TW ngày 20-12-2017 (khóa XII).',
    )
    const before = await lines(store)
    const [one, other] = readRegister(`${head}\n${twins}`, 'my.csv').entries
    const [alone] = readRegister(`${head}\n${twins.split('\n')[0] ?? ''}`, 'my.csv').entries
    if (!one || !other || !alone) throw new Error('The register has rows')
    await loadRegister(store, [alone])
    expect(await answers()).toEqual(Array(3).fill(expect.stringContaining(' 102-QĐ/TW@XII')))
    await expect(
      loadRegister(store, readRegister(`${head}\n${twins.split('\n')[1] ?? ''}`, 'x').entries),
    ).rejects.toThrow('another document of "102-QĐ/TW@XII"')
    await loadRegister(store, [one, other])
    await loadRegister(store, [alone])
    const both = '102-QĐ/TW@XII~QUYET_DINH 102-QĐ/TW@XII~QUY_DINH'
    expect(await answers()).toEqual(
      [
        'same-report 102-QĐ/TW@XII~QUYET_DINH',
        'period 102-QĐ/TW@XII~QUYET_DINH',
        'period 102-QĐ/TW@XII~QUY_DINH',
      ].map((line, at) => (at === 0 ? `same-report-tie ${both}` : line)),
    )
    for (const { id } of [one, other]) expect(await removeRegistered(store, id)).toBe(true)
    expect(await lines(store)).toEqual(before)
  })

  test('forgets with an entry what only it told', async () => {
    await loadRegister(store, entries)
    await load('Nghị quyết 04-NQ/TW. Nghị quyết Trung ương 4 (khóa XII)')
    expect(await answers()).toEqual(['register 04-NQ/TW@XII', 'named 04-NQ/TW@XII'])
    await removeRegistered(store, '04-NQ/TW@XII')
    expect(await answers()).toEqual(['undated 04-NQ/TW@?', 'named NGHI_QUYET:hoi-nghi-trung-uong-4@XII'])
  })

  test('is chosen before what citations state, and leaves no trace when it is removed', async () => {
    await load('Kết luận số 21-KL/TW ngày 28-10-2021. Thực hiện Quy định 205-QĐ/TW.')
    const before = await lines(store)
    await loadRegister(store, entries)
    const directive = (await graphView(store).directives(['21-KL/TW@XIII'])).get('21-KL/TW@XIII')
    expect(directive?.issuedOn).toMatchObject({ value: '2021-10-25', basis: 'registered' })
    const registered = await lines(store)
    await loadRegister(store, entries)
    expect(await lines(store)).toEqual(registered)
    for (const { id } of entries) expect(await removeRegistered(store, id)).toBe(true)
    expect(await removeRegistered(store, '205-QĐ/TW@XII')).toBe(false)
    expect(await lines(store)).toEqual(before)
    await deleteReport(store, 'r')
    expect(await lines(store)).toEqual([])
  })
})

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { newFolder, sample, viendan } from './command-line.ts'

const newStore = (): string => `embedded:${join(newFolder(), 'graph')}`

const guideline = 'Ngày 28-9-2021, Ban Bí thư đã ban hành Hướng dẫn số 01-HD/TW về thi hành Điều lệ Đảng.'
const odd = 'Hướng dẫn số 01-HD/TW ngày 31-6-2021 của Ban Bí thư.'

/** Returns a folder of files. */
function folderOf(files: Record<string, string | Buffer>): string {
  const folder = newFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const exported = async (store: string): Promise<string> => (await viendan(['export', '--store', store])).out

describe('viendan ingest', () => {
  test('loads the sample report, and a second time changes nothing', async () => {
    const store = newStore()
    const first = await viendan(['ingest', sample, '--no-register', '--store', store])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(
      /^Loaded 1 report: 10 achievements, 26 citations \(23 resolved, 0 ambiguous, 3 unr/u,
    )
    expect(first.out).toMatch(/^The graph holds 1 report and 19 directives$/mu)
    const before = await exported(store)
    const second = await viendan(['ingest', sample, '--no-register', '--store', store])
    expect(second).toMatchObject({ code: 0, err: '' })
    expect(second.out).toMatch(
      /^Loaded 0 reports: .*\nPassed over 1 unchanged report\nThe graph holds 1 report and /u,
    )
    const again = await viendan(['ingest', sample, '--no-register', '--again', '--store', store])
    expect(again).toEqual(first)
    expect(await exported(store)).toBe(before)
  })

  test('takes what it is told of a report', async () => {
    const store = newStore()
    const given = {
      id: 'bc-2021',
      title: 'Báo cáo năm 2021',
      published: '2021-12',
      issuer: 'Ban Tổ chức Trung ương',
    }
    const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    const path = join(folderOf({ 'a.txt': guideline }), 'a.txt')
    expect((await viendan(['ingest', path, ...options, '--store', store])).code).toBe(0)
    const report = (await exported(store))
      .split('\n')
      .filter((line) => line.includes('"Report"'))
      .map((line) => JSON.parse(line) as unknown)
    expect(report).toMatchObject([{ properties: { ...given, name: given.title } }])
  })

  test('reads folders and lines, tells of what is bad and loads the rest', async () => {
    const store = newStore()
    const lines = [{ id: 'l1', text: guideline }, { id: 'l2' }, { id: 'l3', text: odd }]
    const folder = folderOf({
      'a.txt': guideline,
      'deep/b.txt': odd,
      'empty.txt': '',
      'binary.txt': Buffer.from([0, 1, 2, 255]),
      'lines.jsonl': lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    })
    const { code, out, err } = await viendan(['ingest', folder, join(folder, 'none.txt'), '--store', store])
    expect(code).toBe(1)
    expect(out).toMatch(/^Loaded 4 reports: /u)
    expect(out).toMatch(/^4 failures, see above$/mu)
    for (const part of [
      'FILE_EMPTY: .*empty.txt',
      'FILE_NOT_TEXT: .*binary.txt',
      'FILE_NOT_FOUND: .*none.txt',
    ]) {
      expect(err).toMatch(new RegExp(`^viendan: ${part}`, 'mu'))
    }
    expect(err).toMatch(/^viendan: INVALID_INPUT: .*lines.jsonl:2/mu)
    expect(err).toMatch(/b\.txt:1:\d+ IMPOSSIBLE_DATE/u)
    expect(err).toMatch(/lines\.jsonl:3:1:\d+ IMPOSSIBLE_DATE/u)
    expect(await exported(store)).toContain('"id":"deep/b"')
  })

  test('exits with 3 for diagnostics under --strict', async () => {
    const folder = folderOf({ 'a.txt': odd })
    expect((await viendan(['ingest', folder, '--strict', '--store', newStore()])).code).toBe(3)
  })

  test('lets no report replace another of the same load', async () => {
    const store = newStore()
    const [one, two] = [folderOf({ 'a.txt': guideline }), folderOf({ 'a.txt': odd })]
    const { code, err } = await viendan(['ingest', join(one, 'a.txt'), join(two, 'a.txt'), '--store', store])
    expect(code).toBe(1)
    expect(err).toMatch(/^viendan: INVALID_INPUT: .*its id "a" is that of/u)
    expect(await exported(store)).toContain(guideline)
  })

  test('takes a file twice for one report', async () => {
    const folder = folderOf({ 'a.txt': guideline })
    const { code, err } = await viendan(['ingest', folder, join(folder, 'a.txt'), '--store', newStore()])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('takes an id for the one line of a file of lines, and refuses it for two', async () => {
    const line = JSON.stringify({ id: 'x', text: guideline })
    const folder = folderOf({ 'one.jsonl': `${line}\n`, 'two.jsonl': `${line}\n${line}\n` })
    const ingest = (name: string) =>
      viendan(['ingest', join(folder, name), '--title', 'T', '--store', newStore()])
    expect((await ingest('one.jsonl')).code).toBe(0)
    expect((await ingest('two.jsonl')).code).toBe(2)
  })

  test.each([['--id'], ['--title']])(
    '%s with several reports is wrong usage, and loads nothing',
    async (option) => {
      const folder = folderOf({ 'a.txt': guideline, 'b.txt': guideline })
      const graph = join(folder, 'graph')
      const result = await viendan(['ingest', folder, option, 'x', '--store', `embedded:${graph}`])
      expect(result).toMatchObject({ code: 2, out: '', err: expect.stringContaining('WRONG_USAGE') })
      expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt'])
    },
  )

  test('tells of a folder without reports', async () => {
    const folder = folderOf({ 'readme.log': 'x' })
    const { code, err } = await viendan(['ingest', folder, '--store', newStore()])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^viendan: NO_REPORTS: [^\n]+\n$/u) })
  })

  test('shows a progress bar on a terminal, and lines above it whole', async () => {
    const folder = folderOf({ 'a.txt': guideline, 'empty.txt': '' })
    const { err } = await viendan(['ingest', folder, '--store', newStore()], {
      screen: { isTTY: true, columns: 100 },
    })
    expect(err).toContain('0/2 reports')
    expect(err).toMatch(/\u001B\[Kviendan: FILE_EMPTY: [^\n]*empty.txt[^\n]*\n\u001B7/u)
  })

  test('takes the graph from the environment', async () => {
    const store = newStore()
    await viendan(['ingest', sample], { env: { VIENDAN_STORE: store } })
    expect(await exported(store)).toContain('"21-KL/TW@XIII"')
  })
})

describe('viendan report', () => {
  const store = newStore()
  const report = (...argv: string[]) => viendan(['report', '--by', 'issuing-body', '--store', store, ...argv])
  beforeAll(() => viendan(['ingest', sample, '--no-register', '--store', store]))

  test('has a row for each body and a total', async () => {
    const { code, out, err } = await report()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/│ Ban Bí thư +│ +3 │ +3 │ +2 │ 20-9-2016 │ 28-9-2021 +│ +3 │ +0 │/u)
    expect(out).toMatch(/│ Tổng cộng +│ +19 │ +23 │/u)
  })

  test('gives the same rows in every format', async () => {
    const { rows } = JSON.parse((await report('--format', 'json')).out) as { rows: { body: string }[] }
    const csv = (await report('--format', 'csv')).out
    const markdown = (await report('--format', 'markdown')).out
    expect(rows).toHaveLength(6)
    for (const { body } of rows) {
      expect(csv).toContain(`,${body},`)
      expect(markdown).toContain(`| ${body} |`)
    }
  })

  test.each([
    ['a name', 'Ban Bí thư'],
    ['a name without marks', 'ban bi thu'],
    ['an id', 'ban-bi-thu'],
  ])('lists the directives of a body by %s, with the achievements that cite them', async (_reason, body) => {
    const { rows } = JSON.parse((await report('--format', 'json', '--body', body)).out) as { rows: unknown[] }
    expect(rows).toMatchObject([
      {
        directiveId: '01-HD/TW@XII',
        issuedOn: '2016-09-20',
        achievementId: 'nganh-to-chuc-2021#4',
        roles: ['REVIEWS'],
      },
      { directiveId: '01-HD/TW@XIII', issuedOn: '2021-09-28', basis: 'stated' },
      { code: '28-CT/TW', issuedOn: null, achievementId: 'nganh-to-chuc-2021#7' },
    ])
  })

  test('keeps to a period', async () => {
    const { rows } = JSON.parse(
      (await report('--format', 'json', '--body', 'Ban Bí thư', '--since', '2021', '--until', '2021-09')).out,
    ) as { rows: unknown[] }
    expect(rows).toMatchObject([{ directiveId: '01-HD/TW@XIII' }])
  })

  test.each([['unknown'], ['?']])('lists the directives without a body for %s', async (word) => {
    const other = newStore()
    const path = join(folderOf({ 'a.txt': 'Thực hiện Nghị quyết số 18-NQ/ABCXYZ.' }), 'a.txt')
    await viendan(['ingest', path, '--store', other])
    const { code, out } = await viendan(['report', '--body', word, '--store', other])
    expect(code).toBe(0)
    expect(out).toMatch(/^Văn bản không rõ cơ quan ban hành/u)
  })

  test.each([
    ['a misspelt name', 'Ban Bi thuu', /did you mean "Ban Bí thư" \(ban-bi-thu\)\?/u],
    ['a part of names', 'Tổ chức', /did you mean "Ban Tổ chức Trung ương"/u],
    ['nothing like it', 'Bộ Y tế và Giáo dục', /run "viendan report"/u],
  ])('tells of a body that is not there: %s', async (_reason, body, expected) => {
    const { code, out, err } = await report('--body', body)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^viendan: NOT_FOUND: [^\n]+\n$/u)
    expect(err).toMatch(expected)
  })

  test('writes a file whole, and none when it fails', async () => {
    const folder = newFolder()
    const path = join(folder, 'out.csv')
    expect(await report('--format', 'csv', '--bom', '--out', path)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFFbodyId,/u)
    const bad = await report('--body', 'none at all', '--out', join(folder, 'bad.csv'))
    expect(bad.code).toBe(1)
    const away = await report('--out', join(folder, 'none', 'out.txt'))
    expect(away).toMatchObject({ code: 1, err: expect.stringContaining('FILE_UNWRITABLE') })
    expect(readdirSync(folder)).toEqual(['out.csv'])
  })

  test('is empty, not an error, for a graph without directives', async () => {
    const other = newStore()
    await viendan(['ingest', folderOf({ 'a.txt': 'Không viện dẫn.' }), '--store', other])
    const { code, out } = await viendan(['report', '--store', other])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Không có văn bản nào') })
  })
})

describe('viendan delete and export', () => {
  test('delete takes away a report and leaves the others', async () => {
    const store = newStore()
    const folder = folderOf({ 'a.txt': guideline })
    await viendan(['ingest', folder, '--store', store])
    const before = await exported(store)
    await viendan(['ingest', sample, '--no-register', '--store', store])
    const { code, out } = await viendan(['delete', 'nganh-to-chuc-2021', '--store', store])
    expect({ code, out }).toEqual({ code: 0, out: 'Deleted report "nganh-to-chuc-2021"\n' })
    expect(await exported(store)).toBe(before)
  })

  test('delete tells of an unknown id', async () => {
    const store = newStore()
    await viendan(['ingest', sample, '--no-register', '--store', store])
    const { code, out, err } = await viendan(['delete', 'nonesuch', '--store', store])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('viendan: NOT_FOUND: No report "nonesuch" in the graph\n')
  })

  test('export gives the same lines to a file and to standard output', async () => {
    const store = newStore()
    await viendan(['ingest', sample, '--no-register', '--store', store])
    const path = join(newFolder(), 'graph.jsonl')
    expect(await viendan(['export', '--format', 'jsonl', '--out', path, '--store', store])).toMatchObject({
      code: 0,
    })
    const text = readFileSync(path, 'utf8')
    expect(text).toBe(await exported(store))
    for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('kind')
  })
})

describe('a load that goes on', () => {
  test('passes over what is unchanged, and loads what has other bytes or is told otherwise', async () => {
    const store = newStore()
    const line = (id: string, text: string): string => `${JSON.stringify({ id, title: id, text })}\n`
    const load = async (folder: string, ...options: string[]): Promise<string[]> => {
      const { out } = await viendan(['ingest', folder, '--no-register', '--store', store, ...options])
      return out
        .split('\n')
        .filter((each) => /^(?:Loaded|Passed)/u.test(each))
        .map((each) => each.replace(/:.*/u, ''))
    }
    const folder = folderOf({ 'a.txt': guideline, 'lines.jsonl': line('b', guideline) })
    expect(await load(folder)).toEqual(['Loaded 2 reports'])
    writeFileSync(join(folder, 'lines.jsonl'), `${line('b', guideline)}${line('c', guideline)}`)
    expect(await load(folder)).toEqual(['Loaded 1 report', 'Passed over 2 unchanged reports'])
    writeFileSync(join(folder, 'a.txt'), `${guideline} ${guideline}`)
    expect(await load(folder)).toEqual(['Loaded 1 report', 'Passed over 2 unchanged reports'])
    expect(await load(folder, '--published', '2021-12')).toEqual(['Loaded 3 reports'])
    await viendan(['delete', 'c', '--store', store])
    expect(await load(folder, '--published', '2021-12')).toEqual([
      'Loaded 1 report',
      'Passed over 2 unchanged reports',
    ])
  })
})

import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../../src/domain/report.ts'
import { findReports, type LoadedReport, type ReportDetails } from '../../src/ingest/find-reports.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viendan-find-'))
  await mkdir(join(folder, 'reports', '2021'), { recursive: true })
  await mkdir(join(folder, 'nothing'))
  await writeFile(join(folder, 'reports', 'b.txt'), 'Báo cáo B\n\nNội dung')
  await writeFile(join(folder, 'reports', '2021', 'a.TXT'), '1. Một\n2. Hai')
  await writeFile(join(folder, 'reports', 'notes.log'), 'not read')
  await writeFile(join(folder, 'reports', '~$b.docx'), 'not read')
  await mkdir(join(folder, 'formats'))
  for (const [from, to] of [
    ['numbered.docx', 'a.docx'],
    ['report.pdf', 'b.PDF'],
    ['news.html', 'c.html'],
    ['report.md', 'd.md'],
    ['tcvn3.txt', 'e.txt'],
    ['cut-off.pdf', 'f.pdf'],
  ] as const) {
    await copyFile(new URL(`../fixtures/files/${from}`, import.meta.url), join(folder, 'formats', to))
  }
  await writeFile(
    join(folder, 'reports', 'lines.jsonl'),
    [
      '{"id":"x","title":"T","published":"2021-12","issuer":"I","text":"Một"}',
      '',
      'broken',
      '{"text":"no id"}',
    ].join('\n'),
  )
})
afterAll(() => rm(folder, { recursive: true }))

async function found(paths: string[], details?: ReportDetails): Promise<(Report | string)[]> {
  const reports: (Report | string)[] = []
  for await (const source of findReports(
    paths.map((path) => join(folder, path)),
    details,
  )) {
    const loaded = await source.load().catch((error: unknown) => (error as { code: string }).code)
    reports.push(typeof loaded === 'string' ? loaded : loaded.report)
  }
  return reports
}

test('a folder gives its text files and lines, by name, and passes over a broken line', async () => {
  expect(await found(['reports'])).toEqual([
    { id: '2021/a', title: null, published: null, issuer: null, text: '1. Một\n2. Hai' },
    { id: 'b', title: 'Báo cáo B', published: null, issuer: null, text: 'Báo cáo B\n\nNội dung' },
    { id: 'x', title: 'T', published: '2021-12', issuer: 'I', text: 'Một' },
    'INVALID_INPUT',
    'INVALID_INPUT',
  ])
})

test('a folder gives files of every format', async () => {
  expect(await found(['formats'])).toMatchObject([
    { id: 'a', title: 'BAN TỔ CHỨC TRUNG ƯƠNG Hà Nội, ngày 20 tháng 1 năm 2021' },
    { id: 'b', title: 'Ngành Tổ chức xây dựng Đảng: kết quả năm 2021' },
    { id: 'c', title: 'Ban Tổ chức Trung ương tổng kết công tác năm 2021' },
    { id: 'd', title: 'Ngành Tổ chức xây dựng Đảng: 10 kết quả' },
    { id: 'e' },
    'FILE_DAMAGED',
  ])
})

test('a report says what was done to read it', async () => {
  const loaded: LoadedReport[] = []
  for await (const source of findReports([join(folder, 'formats', 'e.txt')])) loaded.push(await source.load())
  expect(loaded).toMatchObject([{ diagnostics: [{ code: 'CONVERTED_ENCODING', start: 0 }] }])
})

test('a file gives itself, with what the caller says of it', async () => {
  const details = { id: 'mine', title: 'T', published: '2022', issuer: 'Ban Tổ chức' }
  expect(await found(['reports/b.txt'], details)).toEqual([{ ...details, text: 'Báo cáo B\n\nNội dung' }])
})

test('a missing file is found when it is read, so that the others go on', async () => {
  expect(await found(['none.txt', 'none.jsonl', 'reports/b.txt'])).toMatchObject([
    'FILE_NOT_FOUND',
    'FILE_NOT_FOUND',
    { id: 'b' },
  ])
})

test('a folder without reports is told', async () => {
  await expect(found(['nothing'])).rejects.toMatchObject({ code: 'NO_REPORTS' })
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../../src/domain/report.ts'
import { findReports, type ReportDetails } from '../../src/ingest/find-reports.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viendan-find-'))
  await mkdir(join(folder, 'reports', '2021'), { recursive: true })
  await mkdir(join(folder, 'nothing'))
  await writeFile(join(folder, 'reports', 'b.txt'), 'Báo cáo B\n\nNội dung')
  await writeFile(join(folder, 'reports', '2021', 'a.TXT'), '1. Một\n2. Hai')
  await writeFile(join(folder, 'reports', 'notes.pdf'), 'not read')
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
    reports.push(await source.load().catch((error: unknown) => (error as { code: string }).code))
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

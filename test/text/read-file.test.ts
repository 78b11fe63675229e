import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readReportFile } from '../../src/text/read-file.ts'
import { titleOf } from '../../src/text/title.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viendan-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(bytes: Buffer): Promise<string> {
  const path = join(folder, 'report.txt')
  await writeFile(path, bytes)
  return path
}

const words = 'Quy định số 24-QĐ/TW\r\n'

describe('readReportFile', () => {
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
  ])('reads %s as it is written', async (_reason, bytes) => {
    expect(await readReportFile(await file(bytes))).toBe(words)
  })

  test.each([
    ['an empty file', Buffer.from(' \n'), 'FILE_EMPTY'],
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'FILE_NOT_TEXT'],
    ['another encoding', Buffer.from([0x51, 0xd0, 0x20, 0xff, 0x41]), 'FILE_NOT_TEXT'],
  ])('refuses %s', async (_reason, bytes, code) => {
    await expect(readReportFile(await file(bytes))).rejects.toMatchObject({ code })
  })

  test('names a missing file and a folder', async () => {
    await expect(readReportFile(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    await expect(readReportFile(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  })
})

test.each([
  ['the first line', '\n Báo cáo năm 2021 \n\n1. Một', 'Báo cáo năm 2021'],
  ['not an item', '1. Một\n2. Hai', null],
  ['not a paragraph', 'dài '.repeat(100), null],
  ['not a rule', '-----\nBáo cáo', null],
])('titleOf gives %s', (_reason, text, expected) => {
  expect(titleOf(text)).toBe(expected)
})

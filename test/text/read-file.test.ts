import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { collectBytes, readBytes, readReport } from '../../src/text/read-file.ts'
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

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url))
}

const words = 'Quy định số 24-QĐ/TW\r\n'

describe('readReport', () => {
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
  ])('reads %s as it is written', async (_reason, bytes) => {
    expect(await readReport(await file(bytes))).toEqual({ text: words, diagnostics: [] })
  })

  test.each([
    ['an empty file', Buffer.from(' \n'), 'FILE_EMPTY'],
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'FILE_NOT_TEXT'],
    ['another encoding', Buffer.from([0x51, 0xd0, 0x20, 0xff, 0x41]), 'FILE_NOT_TEXT'],
    ['French in Latin-1', Buffer.from('Les décrets étaient adoptés à Besançon', 'latin1'), 'FILE_NOT_TEXT'],
    ['rich text', Buffer.from('{\\rtf1 Quy}'), 'FILE_NOT_TEXT'],
  ])('refuses %s', async (_reason, bytes, code) => {
    await expect(readReport(await file(bytes))).rejects.toMatchObject({ code })
  })

  test('names a missing file and a folder', async () => {
    await expect(readReport(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    await expect(readReport(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  })

  test.each([
    ['a PDF whose end is missing', 'cut-off.pdf', 'FILE_DAMAGED'],
    ['a PDF with a password', 'encrypted.pdf', 'FILE_ENCRYPTED'],
    ['a PDF of pictures', 'scan.pdf', 'FILE_HAS_NO_TEXT'],
    ['a picture', 'picture.png', 'FILE_HAS_NO_TEXT'],
    ['a Word document whose end is missing', 'cut-off.docx', 'FILE_DAMAGED'],
    ['a Word document with one wrong byte', 'one-bad-byte.docx', 'FILE_DAMAGED'],
    ['a Word document with a password', 'encrypted.docx', 'FILE_ENCRYPTED'],
    ['an archive of other files', 'archive.zip', 'FILE_NOT_TEXT'],
  ])('refuses %s', async (_reason, name, code) => {
    await expect(readReport(fixture(name))).rejects.toMatchObject({ code })
  })

  test.each([
    ['a PDF that may not be printed', 'owner-locked.pdf', 'số 24-QĐ/TW và'],
    ['a PDF called .txt', 'report.pdf', '36-HD/BTCTW ngày 20-1-2021'],
    ['a Word document called .txt', 'numbered.docx', '1. Ban hành Hướng dẫn số 36-HD/BTCTW'],
    ['a web page called .txt', 'news.html', 'Kết luận số 21-KL/TW'],
  ])('reads %s', async (_reason, name, expected) => {
    const bytes = await collectBytes(createReadStream(fixture(name)), name)
    expect((await readBytes(bytes, 'report.txt')).text).toContain(expected)
  })

  test('gives up a stream that does not end', async () => {
    let given = 0
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream is asynchronous
    async function* endless() {
      for (const chunk = Buffer.alloc(2 ** 20, 'a'); ; given += 1) yield chunk
    }
    await expect(collectBytes(endless(), 'standard input')).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(given).toBe(64)
  })

  test('refuses as many bytes that came all at once', async () => {
    const bytes = Buffer.alloc(64 * 2 ** 20 + 1, ' ')
    await expect(readBytes(bytes, 'a.txt')).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})

const unicode =
  'Uỷ ban nhân dân tỉnh thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương, “về sắp xếp tổ chức”.\n' +
  'Căn cứ Quy định số 24-QĐ/TW, các cấp uỷ đã ban hành kế hoạch, bảo đảm chặt chẽ; rà soát lại đội ngũ cán bộ.'
const plainQuotes = unicode.replace(/[“”]/gu, '"')
const vni =
  'Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương.\n' +
  'Căn cứ Quy định số 24-QĐ/TW, ĐẢNG BỘ đã ban hành kế hoạch.'
const [firstOfUnicode = ''] = unicode.split(/, “/u)

describe('old encodings', () => {
  test.each([
    ['windows-1258', 'windows-1258.txt', unicode],
    ['windows-1258 that a page names', 'windows-1258.html', unicode.replace('\n', ' ')],
    ['TCVN3', 'tcvn3.txt', plainQuotes],
    ['TCVN3 saved as UTF-8', 'tcvn3-as-utf-8.txt', plainQuotes],
    ['TCVN3 in a page', 'tcvn3.html', plainQuotes.replace('\n', ' ')],
    ['TCVN3 in a Word document', 'tcvn3.docx', `${firstOfUnicode}.`],
    ['VNI', 'vni.txt', vni],
    ['VNI saved as UTF-8', 'vni-as-utf-8.txt', vni],
  ])('%s is converted, and told', async (_reason, name, expected) => {
    const { text, diagnostics } = await readReport(fixture(name))
    expect(text.trimEnd()).toBe(expected)
    expect(diagnostics).toMatchObject([{ code: 'CONVERTED_ENCODING', start: 0, end: text.length }])
  })

  test.each([
    ['UTF-8', 'unicode.txt'],
    ['UTF-16', 'utf-16-without-mark.txt'],
  ])('%s is left alone', async (_reason, name) => {
    expect(await readReport(fixture(name))).toEqual({ text: `${unicode}\n`, diagnostics: [] })
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

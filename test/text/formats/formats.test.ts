import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readBytes } from '../../../src/text/read-file.ts'
import { zip } from './zip-file.ts'

async function textOf(name: string): Promise<string> {
  const bytes = readFileSync(new URL(`../../fixtures/files/${name}`, import.meta.url))
  return (await readBytes(bytes, name)).text
}

const numbered = `BAN TỔ CHỨC TRUNG ƯƠNG\tHà Nội, ngày 20 tháng 1 năm 2021

Ngành Tổ chức xây dựng Đảng: kết quả năm 2021

1. Ban hành Hướng dẫn số 36-HD/BTCTW ngày 20-1-2021 của Ban Tổ chức Trung ương.

2. Thực hiện Quy định số 24-QĐ/TW.

- công tác cán bộ

Đoạn này không thuộc danh sách.

3. Sơ kết Kết luận số 21-KL/TW.

Nghị quyết số 18-NQ/TW.`

const levels = [
  'I. Tình hình',
  '1. Kết quả',
  'a) Về tổ chức',
  'b) Về cán bộ',
  '2. Hạn chế',
  'II. Nhiệm vụ',
  '1. Ngay',
  'Giữa',
  '2. Sau',
  'Điều 3. Hiệu lực',
  '3.1. Từ ngày ký',
  'I. Phụ lục',
].join('\n\n')

const markdown = `Ngành Tổ chức xây dựng Đảng: 10 kết quả

Mở đầu có Quy định số 24-QĐ/TW và Kết luận số 21-KL/TW.

7. Đẩy mạnh sắp xếp
8. Thực hiện

Số\tTên
18-NQ/TW\tSắp xếp

Trích 29-QĐ/TW

- gạch đầu dòng & dấu`

const fragment = `BAN TỔ CHỨC TRUNG ƯƠNG\tSố: 36-HD/BTCTW

Kết quả
năm 2021

- Một
- Hai

  giữ
nguyên`

const mended = `Căn cứ Quy định của Ban Chấp hành Trung ương số 24-QĐ/TW và Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư; công ty International thực hiện Nghị quyết số 18-NQ/TW, Kế hoạch phát triển kinh tế-xã hội năm 2021.

Nơi nhận:

- Ban Bí thư;`

test.each([
  ['a Word document with its numbers, without what is deleted or hidden', 'numbered.docx', numbered],
  ['the levels of a Word list, continued and begun again', 'levels.docx', levels],
  ['Markdown as its page shows it', 'report.md', markdown],
  ['Markdown after a byte order mark', 'utf-8-mark.md', markdown],
  ['a page that is no article, whole', 'short.htm', fragment],
  ['a PDF with its lines mended', 'hyphens.pdf', mended],
])('reads %s', async (_reason, name, expected) => expect(await textOf(name)).toBe(expected))

describe('a web page', () => {
  test('gives its article', async () => {
    const text = await textOf('news.html')
    expect(text).toMatch(/^Ban Tổ chức Trung ương tổng kết công tác năm 2021\n\nSáng 28-12/u)
    expect(text.match(/\d+[-‑](?:QĐ|KL|NQ|HD|CT)\/\p{Lu}+/gu)).toEqual([
      '18-NQ/TW',
      '19-NQ/TW',
      '36‑HD/BTCTW',
      '21-KL/TW',
      '24-QĐ/TW',
      '205-QĐ/TW',
    ])
    expect(text).toContain('\n3. Thực hiện Quy định')
  })
})

describe('a PDF', () => {
  test('gives paragraphs over lines and pages, without page numbers and running heads', async () => {
    const paragraphs = (await textOf('report.pdf')).split('\n\n')
    expect(paragraphs).toHaveLength(8)
    expect(paragraphs[0]).toBe('Ngành Tổ chức xây dựng Đảng: kết quả năm 2021')
    for (const [index, paragraph] of paragraphs.slice(1).entries()) {
      expect(paragraph.startsWith(`${index + 1}. `) && paragraph.endsWith('.')).toBe(true)
      expect(paragraph).not.toContain('Báo cáo năm')
    }
  })
})

const relationships =
  '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>'

function docx(xml: string | Buffer, claimedSize?: number): Buffer {
  return zip([
    { path: '_rels/.rels', content: Buffer.from(relationships) },
    { path: 'word/document.xml', content: Buffer.from(xml), claimedSize },
  ])
}

describe('a hostile Word document', () => {
  test.each([
    ['unpacks to more than it may', docx(Buffer.alloc(300 * 2 ** 20)), 'FILE_TOO_LARGE'],
    ['says less than it unpacks to', docx(Buffer.alloc(300 * 2 ** 20), 9), 'FILE_TOO_LARGE'],
    ['is nested without end', docx('<w:p>'.repeat(1_000_000)), 'FILE_DAMAGED'],
    ['ends in a tag', docx('<w:document><w:body><w:p><w:r><w:t>Quy định</w:t>'), 'FILE_DAMAGED'],
    ['holds no words', docx('<w:document><w:body><w:p/></w:body></w:document>'), 'FILE_HAS_NO_TEXT'],
    ['is a workbook', zip([{ path: 'xl/workbook.xml', content: Buffer.from('<a/>') }]), 'FILE_NOT_TEXT'],
  ])('%s', async (_reason, bytes, code) => {
    await expect(readBytes(bytes, 'report.docx')).rejects.toMatchObject({ code })
  })

  test('defines entities that are not followed', async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "bbb">]><w:document><w:p><w:r><w:t>a &b; c</w:t></w:r></w:p></w:document>'
    expect((await readBytes(docx(xml), 'report.docx')).text).toBe('a &b; c')
  })
})

test.each([
  ['a name that lies', Buffer.from('Quy định số 24-QĐ/TW'), 'report.pdf', 'FILE_DAMAGED'],
  ['a page nested without end', Buffer.from('<html>' + '<b>'.repeat(100_000)), 'page.html', 'FILE_TOO_LARGE'],
  ['a page without words', Buffer.from('<html><body><img></body></html>'), 'page.html', 'FILE_HAS_NO_TEXT'],
])('%s is refused', async (_reason, bytes, name, code) => {
  await expect(readBytes(bytes, name)).rejects.toMatchObject({ code })
})

test('lists in lists without end are read as they are written', async () => {
  const source = Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index)}- a`).join('\n')
  expect((await readBytes(Buffer.from(source), 'a.md')).text).toBe(source)
})

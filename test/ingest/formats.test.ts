import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.ts'
import { readBytes } from '../../src/text/read-file.ts'

const written = readFileSync(
  new URL('../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url),
  'utf8',
)

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url))
}

function page(text: string): Buffer {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`)
  return Buffer.from(`<!doctype html><html><body><article>${paragraphs.join('')}</article></body></html>`)
}

async function citationsOf(bytes: Buffer, name: string): Promise<unknown[]> {
  const { text } = await readBytes(bytes, name)
  return extract(text).citations.map(({ type, code, term, issuedOn, issuedBy, role, achievement }) => ({
    type,
    code,
    term,
    issuedOn: issuedOn?.value,
    issuedBy: issuedBy.map(({ id }) => id),
    role,
    achievement,
  }))
}

test.each([
  ['a Word document with its own numbers', 'sample-report.docx', fixture('sample-report.docx')],
  ['a PDF', 'sample-report.pdf', fixture('sample-report.pdf')],
  ['a web page', 'report.html', page(written)],
  ['Markdown', 'report.md', Buffer.from(written)],
  ['UTF-16', 'report.txt', Buffer.from(`\ufeff${written}`, 'utf16le')],
])(
  'the sample report has the same citations in the same achievements as %s',
  async (_reason, name, bytes) => {
    expect(await citationsOf(bytes, name)).toEqual(await citationsOf(Buffer.from(written), 'report.txt'))
  },
)

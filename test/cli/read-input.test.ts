import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { newFolder, viendan } from './command-line.ts'

const files = new URL('../fixtures/files/', import.meta.url)

function fixture(name: string): string {
  return fileURLToPath(new URL(name, files))
}

interface Extracted {
  readonly citations: readonly { readonly code: string }[]
  readonly diagnostics: readonly { readonly code: string }[]
}

describe('what standard input is, is seen by its bytes', () => {
  test.each([
    ['a Word document', 'numbered.docx', '36-HD/BTCTW'],
    ['a PDF', 'report.pdf', '36-HD/BTCTW'],
    ['a web page', 'news.html', '18-NQ/TW'],
    ['an old encoding', 'vni.txt', '18-NQ/TW'],
  ])('%s', async (_reason, name, code) => {
    const { out } = await viendan(['extract', '--json'], { stdin: readFileSync(fixture(name)) })
    expect((JSON.parse(out) as Extracted).citations[0]?.code).toBe(code)
  })

  test('a damaged one', async () => {
    const { code, err } = await viendan(['extract'], { stdin: readFileSync(fixture('cut-off.docx')) })
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^viendan: FILE_DAMAGED: .*"standard input"[^\n]+\n$/u),
    })
  })
})

describe('a converted file', () => {
  test('is told of in one line, in JSON and under --strict', async () => {
    const path = fixture('tcvn3.txt')
    const { code, out, err } = await viendan(['extract', '--json', '--strict', path])
    expect(err).toMatch(/^[^\n]+tcvn3\.txt:1:1 CONVERTED_ENCODING Converted from TCVN3[^\n]+\n$/u)
    expect(code).toBe(3)
    expect((JSON.parse(out) as Extracted).diagnostics).toMatchObject([{ code: 'CONVERTED_ENCODING' }])
  })

  test('is told of when it is loaded', async () => {
    const { code, err } = await viendan([
      'ingest',
      fixture('vni.txt'),
      '--store',
      `embedded:${newFolder()}/graph`,
    ])
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('CONVERTED_ENCODING') })
  })
})

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import type { Citation } from '../../src/domain/citation.ts'
import { run } from '../../src/cli/run.ts'
import { collector, newFolder, sample, viendan } from './command-line.ts'

const text = 'Ngày 28-9-2021, Ban Bí thư đã ban hành Hướng dẫn số 01-HD/TW một số vấn đề cụ thể.'
const citation = { code: '01-HD/TW', issuedOn: { value: '2021-09-28' }, issuedBy: [{ name: 'Ban Bí thư' }] }
const oddText = 'Hướng dẫn số 01-HD/TW ngày 31-6-2021 của Ban Bí thư.'

interface Extracted {
  file?: string
  id?: unknown
  citations: Citation[]
  diagnostics: unknown[]
}

const lines = (out: string): Extracted[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Extracted)

describe('viendan extract', () => {
  test.each([
    ['no file', []],
    ['a hyphen', ['-']],
  ])('reads standard input for %s and prints a table', async (_reason, files) => {
    const { code, out, err } = await viendan(['extract', ...files], { stdin: text })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/│ 1:40 +│ Hướng dẫn 01-HD\/TW │ 28-9-2021 +│ Ban Bí thư/u)
  })

  test('reads the sample report whole', async () => {
    const { out } = await viendan(['extract', '--json', sample])
    const { file, citations } = JSON.parse(out) as Extracted
    expect(file).toBe(sample)
    expect(citations).toHaveLength(26)
  })

  test('marks what is implied and says so', async () => {
    const { out } = await viendan(['extract'], { stdin: 'Quán triệt Hướng dẫn số 02-HD/BTCTW.' })
    expect(out).toContain('Ban Tổ chức Trung ương*')
    expect(out).toMatch(/^\* suy ra/mu)
  })

  test('says that a text cites nothing', async () => {
    expect((await viendan(['extract'], { stdin: 'Hoàn thành 27/27 đề án.' })).out).toContain(
      'Không có văn bản',
    )
  })

  test('makes one array of several files, in their order, and passes over a bad one', async () => {
    const folder = newFolder()
    const files = ['a.txt', 'none.txt', 'b.txt'].map((name) => join(folder, name))
    writeFileSync(files[0] ?? '', text)
    writeFileSync(files[2] ?? '', 'Không viện dẫn.')
    const { code, out, err } = await viendan(['extract', '--json', ...files])
    expect(JSON.parse(out)).toMatchObject([
      { file: files[0], citations: [citation] },
      { file: files[2], citations: [] },
    ])
    expect(code).toBe(1)
    expect(err).toMatch(/^viendan: FILE_NOT_FOUND: .*none\.txt/u)
  })

  test('prints an empty array when every file is bad', async () => {
    const { code, out } = await viendan(['extract', '--json', '/nonesuch/a', '/nonesuch/b'])
    expect({ code, out: out.trim() }).toEqual({ code: 1, out: '[]' })
  })

  test('tells diagnostics with their place and a pointer, and fails for them only under --strict', async () => {
    const lax = await viendan(['extract', '-'], { stdin: `Mở đầu.\n${oddText}\n` })
    const [head, line, pointer] = lax.err.split('\n')
    expect(head).toMatch(/^standard input:2:\d+ IMPOSSIBLE_DATE \S/u)
    expect(line).toBe(`  ${oddText}`)
    expect(line?.slice(pointer?.indexOf('^'), (pointer?.lastIndexOf('^') ?? 0) + 1)).toContain('31-6-2021')
    expect(lax.code).toBe(0)
    expect((await viendan(['extract', '--strict'], { stdin: oddText })).code).toBe(3)
    expect((await viendan(['extract', '--strict'], { stdin: text })).code).toBe(0)
  })
})

describe('viendan extract --jsonl', () => {
  const input = (...values: unknown[]): string =>
    values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')

  test('gives a line for a line, in order, whatever other keys there are', async () => {
    const stdin = input(
      { id: 'b', text, title: 'x', citations: [] },
      '',
      { id: 1, text: '' },
      { text: 'x', id: 'a' },
    )
    const { code, out, err } = await viendan(['extract', '--jsonl'], { stdin })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const found = lines(out)
    expect(found).toMatchObject([{ id: 'b', citations: [citation] }, { id: 1 }, { id: 'a' }])
    for (const line of found)
      expect(Object.keys(line)).toEqual(['id', 'achievements', 'citations', 'diagnostics'])
  })

  test.each([
    ['no JSON', '{"id": ', /no JSON/u],
    ['a line without a text', '{"id":"a"}', /text/u],
    ['a line without an id', '{"text":"a"}', /id/u],
    ['a list', '[]', /id/u],
  ])('tells the number of a malformed line and goes on: %s', async (_reason, bad, expected) => {
    const { code, out, err } = await viendan(['extract', '--jsonl'], {
      stdin: input({ id: 'a', text: '' }, bad, { id: 'c', text: '' }),
    })
    expect(lines(out).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(err).toMatch(/^standard input:2 INVALID_INPUT /u)
    expect(err).toMatch(expected)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('tells a line of broken UTF-8 from the others', async () => {
    const stdin = Buffer.concat([
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(input({ id: 'b', text })),
    ])
    const { code, out, err } = await viendan(['extract', '--jsonl'], { stdin })
    expect(lines(out)).toMatchObject([{ id: 'b', citations: [citation] }])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('input:1 INVALID_INPUT') })
  })

  test('keeps letters whose bytes come in different chunks, line separators in texts and Windows line ends', async () => {
    const bytes = Buffer.from(`{"id":"a","text":"\u2028${text}"}\r\n`)
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])))
    const { code, out } = await viendan(['extract', '--jsonl'], { stdin })
    expect(code).toBe(0)
    expect(lines(out)).toMatchObject([{ id: 'a', citations: [citation] }])
  })

  test('exits with 3 for diagnostics under --strict', async () => {
    const stdin = input({ id: 'a', text: oddText })
    const { code, out } = await viendan(['extract', '--jsonl', '--strict'], { stdin })
    expect(code).toBe(3)
    expect(lines(out)[0]?.diagnostics).toHaveLength(1)
  })

  test('reads no further than its reader does', async () => {
    let taken = 0
    const endless = new Readable({
      read() {
        taken += 1
        this.push(`{"id":${taken},"text":"${'a'.repeat(10_000)}"}\n`)
      },
    })
    const stdout = collector()
    let written = 0
    stdout._write = (_chunk, _encoding, done) => {
      written += 1
      if (written < 3) done()
      else if (written === 3)
        setTimeout(() => done(Object.assign(new Error('closed'), { code: 'EPIPE' })), 200)
    }
    stdout.on('error', () => undefined)
    const code = await run(['extract', '--jsonl'], { stdin: endless, stdout, stderr: collector(), env: {} })
    expect(code).toBe(0)
    expect(taken).toBeLessThan(1_000)
  })
})

describe('bad files of viendan extract', () => {
  const folder = newFolder()
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'folder.txt'))

  test.each([
    ['a missing file', join(folder, 'none.txt'), 'FILE_NOT_FOUND'],
    ['a folder', join(folder, 'folder.txt'), 'FILE_UNREADABLE'],
    // root may read every file, but not this one
    ...(existsSync('/proc/self/mem')
      ? [['a file that cannot be read', '/proc/self/mem', 'FILE_UNREADABLE']]
      : []),
    ['an empty file', file('empty.txt', ''), 'FILE_EMPTY'],
    ['a file of spaces', file('spaces.txt', ' \n\t\n'), 'FILE_EMPTY'],
    ['a binary file', file('binary.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff])), 'FILE_NOT_TEXT'],
  ])('%s', async (_reason, path = '', expected) => {
    for (const options of [[], ['--json']]) {
      const { code, out, err } = await viendan(['extract', path, ...options])
      expect(err).toMatch(new RegExp(`^viendan: ${expected}: [^\n]+\n$`, 'u'))
      expect(err).toContain(path)
      expect({ code, out }).toEqual({ code: 1, out: '' })
    }
  })

  test('a missing or unreadable file of lines', async () => {
    for (const [path, expected] of [
      [join(folder, 'none.jsonl'), 'FILE_NOT_FOUND'],
      [join(folder, 'folder.txt'), 'FILE_UNREADABLE'],
    ] as const) {
      const { code, err } = await viendan(['extract', '--jsonl', path])
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(expected) })
    }
  })

  test('empty standard input', async () => {
    const { code, err } = await viendan(['extract'], { stdin: '' })
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/FILE_EMPTY: .*standard input/u) })
  })
})

test('the sample report is read as the library reads it', async () => {
  const stdin = JSON.stringify({ id: 'x', text: readFileSync(sample, 'utf8') })
  const [line] = lines((await viendan(['extract', '--jsonl'], { stdin })).out)
  const whole = JSON.parse((await viendan(['extract', '--json', sample])).out) as Extracted
  expect(line?.citations).toEqual(whole.citations)
})

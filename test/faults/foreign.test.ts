import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { endOf, start, type Running } from '../helpers/program.ts'
import { zip } from '../text/formats/zip-file.ts'
import { chance, seed, times } from './rounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-foreign-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url))
/** Told once for each file that cannot be read; nothing else may be said of one. */
const refusal =
  /^viendan: (?:FILE_(?:DAMAGED|NOT_TEXT|HAS_NO_TEXT|TOO_LARGE|ENCRYPTED|EMPTY)|INVALID_INPUT): /u

/** Waits for the end of a process and returns its greatest memory in MB, where the system tells it. */
async function mostMemory(running: Running): Promise<number> {
  let most = 0
  while (!endOf(running)()) {
    try {
      const status = readFileSync(`/proc/${running.child.pid}/status`, 'utf8')
      most = Math.max(
        most,
        Number(/VmHWM:\s+(?<kilobytes>\d+)/u.exec(status)?.groups?.['kilobytes'] ?? 0) / 1024,
      )
    } catch {
      // it has just ended, or this system has no such file
    }
    await setTimeout(50)
  }
  return most
}

const count = times(600, 24)
test(`${count} spoiled Word, PDF and HTML files (seed ${seed}) are read or refused in one sentence each`, async () => {
  const random = chance(6)
  const sources = [
    'sample-report.docx',
    'numbered.docx',
    'sample-report.pdf',
    'report.pdf',
    'news.html',
    'short.htm',
  ]
  const files = Array.from({ length: count }, (_, index) => {
    const name = sources[index % sources.length] ?? ''
    const path = join(folder, `${index}-${name}`)
    writeFileSync(path, spoiledBytes(fixture(name), random))
    return path
  })
  const { code, err, out } = await start(['extract', '--json', ...files]).ended
  const told = err.split('\n').filter((line) => line.startsWith('viendan: '))
  for (const line of told) expect(line).toMatch(refusal)
  const read = (JSON.parse(out) as unknown[]).length
  expect(read + told.length).toBe(count)
  expect(code).toBe(told.length > 0 ? 1 : 0)
}, 600_000)

function spoiledBytes(bytes: Buffer, random: () => number): Buffer {
  let spoiled = Buffer.from(bytes)
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    const at = Math.floor(random() * spoiled.length)
    const length = Math.floor(random() * 400)
    const kind = random()
    if (kind < 0.5) spoiled[at] = Math.floor(random() * 256)
    else if (kind < 0.7) spoiled = Buffer.concat([spoiled.subarray(0, at), spoiled.subarray(at + length)])
    else if (kind < 0.9) spoiled = Buffer.concat([spoiled.subarray(0, at + length), spoiled.subarray(at)])
    else spoiled = spoiled.subarray(0, Math.max(10, at))
  }
  return spoiled
}

const types =
  '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
const docx = (xml: Buffer, claimedSize?: number): Buffer =>
  zip([
    { path: '_rels/.rels', content: Buffer.from(types) },
    { path: 'word/document.xml', content: xml, claimedSize },
  ])
const entities = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, index) => {
  const [from, to] = [String.fromCharCode(97 + index), String.fromCharCode(98 + index)]
  return `<!ENTITY ${to} "${`&${from};`.repeat(10)}">`
}).join('')}]><w:document><w:body><w:p><w:r><w:t>&m;</w:t></w:r></w:p></w:body></w:document>`

test('files made to harm end in a clear error, within their memory and time', async () => {
  const harmful: [name: string, bytes: Buffer][] = [
    ['bomb.docx', docx(Buffer.alloc(400 * 2 ** 20, 'a'))],
    ['lying-bomb.docx', docx(Buffer.alloc(400 * 2 ** 20, 'a'), 1_000)],
    ['entities.docx', docx(Buffer.from(entities))],
    ['deep.docx', docx(Buffer.from('<w:p>'.repeat(2_000_000)))],
    ['deep.html', Buffer.from(`<html><body>${'<div>'.repeat(3_000_000)}`)],
    ['wide.html', Buffer.from(`<html><body>${'<p>a</p>'.repeat(4_000_000)}`)],
    ['attributes.html', Buffer.from(`<html><body><p ${'a="b" '.repeat(2_000_000)}>x</p>`)],
    [
      'loop.pdf',
      Buffer.from(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
      ),
    ],
    ['bad.txt', Buffer.from('Quyết định \xff\xfe\xc3\x28'.repeat(1000), 'latin1')],
  ]
  const files = harmful.map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
  const running = start(['extract', '--json', ...files])
  const [memory, { err, code }] = await Promise.all([mostMemory(running), running.ended])
  const told = err.split('\n').filter((line) => line.startsWith('viendan: '))
  for (const line of told) expect(line).toMatch(refusal)
  for (const name of ['bomb.docx', 'lying-bomb.docx', 'deep.html', 'loop.pdf'])
    expect(told.filter((line) => line.includes(`/${name}"`))).toHaveLength(1)
  expect(code).toBe(1)
  expect(memory).toBeLessThan(2_500)
}, 400_000)

test('a line of 1 GB is passed over, without being held in memory, and the next is read', async () => {
  const path = join(folder, 'long.jsonl')
  const file = openSync(path, 'w')
  const part = Buffer.alloc(2 ** 20, 'a')
  writeSync(file, '{"id":"long","text":"')
  for (let megabytes = 0; megabytes < times(1024, 256); megabytes++) writeSync(file, part)
  writeSync(file, '"}\n{"id":"short","text":"Theo Quy định 24-QĐ/TW"}\n')
  closeSync(file)
  const running = start([
    'ingest',
    path,
    '--acknowledge',
    '--no-register',
    '--store',
    `embedded:${join(folder, 'graph')}`,
  ])
  const [memory, { err, out, code }] = await Promise.all([mostMemory(running), running.ended])
  rmSync(path)
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^viendan: FILE_TOO_LARGE: [^\n]+\n$/u),
  })
  expect(out).toContain('stored short\n')
  expect(memory).toBeLessThan(1_000)
}, 400_000)

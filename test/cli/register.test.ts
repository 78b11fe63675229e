import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { viendan } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'viendan-register-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = join(folder, 'my.csv')
const store = `embedded:${join(folder, 'graph')}`
const head = 'code,type,issuingBody,date,term,subject,status,names,equates,source,grade'
const good = '24-QĐ/TW,Quy định,,2021-07-30,,,,,,https://example.org,A'

describe('viendan register', () => {
  test('loads nothing when a row is bad, unless bad rows are left out', async () => {
    writeFileSync(path, `${head}\n${good}\n36-HD/BTCTW,Sách,,2021-01-20,,,,,,x,A\n`)
    const refused = await viendan(['register', 'load', path, '--store', store])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(`INVALID_INPUT: ${path}:3: type "Sách" is no type of directive`)
    expect((await viendan(['register', 'list', '--store', store])).out.trim().split('\n')).toHaveLength(1)
    const skipped = await viendan(['register', 'load', path, '--skip-bad', '--store', store])
    expect(skipped).toMatchObject({ code: 1, out: 'Loaded 1 entry of the register\n' })
    expect((await viendan(['register', 'list', '--store', store])).out).toContain('24-QĐ/TW@XIII')
  })

  test.each<[reason: string, bytes: Buffer, code: number, told: string]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${head}\n${good}\n`), 0, 'Loaded 1 entry'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${head}\n${good}\n`, 'utf16le'), 0, 'Loaded 1 entry'],
    ['UTF-16 without one', Buffer.from(`${head}\n${good}\n`, 'utf16le'), 0, 'Loaded 1 entry'],
    [
      'windows-1258',
      Buffer.from(
        `${head}\n36-HD/BTCTW,H\xfd\xf5\xecng d\xe2\xden,Ban T\xf4\xd2 ch\xfd\xecc Trung \xfd\xf5ng,2021-01-20,,,,,,https://example.org,A\n`,
        'latin1',
      ),
      0,
      'Loaded 1 entry',
    ],
    ['bytes that are no text', Buffer.from([0x80, 0xff, 0xfe, 0x00, 0x01]), 1, 'FILE_NOT_TEXT'],
    ['nothing', Buffer.alloc(0), 2, 'no column "code"'],
    ['other columns', Buffer.from('code,kind\n24-QĐ/TW,x\n'), 2, 'no column "type"'],
    ['a row twice', Buffer.from(`${head}\n${good}\n${good}\n`), 1, ':3: "24-QĐ/TW@XIII" is in a row above'],
  ])('reads a file of %s', async (_reason, bytes, code, told) => {
    writeFileSync(path, bytes)
    const result = await viendan(['register', 'load', path, '--store', store])
    expect(`${result.out}${result.err}`).toContain(told)
    expect(result.code).toBe(code)
  })

  test.each<[string, string[], number, string]>([
    ['no verb', ['register', 'forget'], 2, 'WRONG_USAGE'],
    ['no file', ['register', 'load', join(folder, 'none.csv')], 1, 'FILE_NOT_FOUND'],
    ['no entry', ['register', 'show', 'x'], 1, 'NOT_FOUND'],
  ])('tells what is wrong: %s', async (_reason, argv, code, error) => {
    const result = await viendan([...argv, '--store', store])
    expect(result.code).toBe(code)
    expect(result.err).toContain(error)
  })
})

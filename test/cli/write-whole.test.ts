import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { writeWhole } from '../../src/cli/write-whole.ts'
import { newFolder } from './command-line.ts'

async function* failing(): AsyncIterable<string> {
  yield await Promise.resolve('half')
  throw new Error('lost')
}

describe('a file is written whole or not at all', () => {
  test('replaces a file and keeps its mode', async () => {
    const path = join(newFolder(), 'out.csv')
    writeFileSync(path, 'old and longer', { mode: 0o640 })
    await writeWhole(path, ['new', '!'])
    expect(readFileSync(path, 'utf8')).toBe('new!')
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  test.each([
    ['an older file stays as it was', 'old'],
    ['no file comes to be', null],
  ])('when the parts fail, %s', async (_reason, old) => {
    const folder = newFolder()
    const path = join(folder, 'out.csv')
    if (old !== null) writeFileSync(path, old)
    await expect(writeWhole(path, failing())).rejects.toThrow('lost')
    expect(readdirSync(folder)).toEqual(old === null ? [] : ['out.csv'])
    if (old !== null) expect(readFileSync(path, 'utf8')).toBe(old)
  })

  test('tells of a folder that does not exist and of one in the place of the file', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'taken'))
    for (const name of ['none/out.csv', 'taken']) {
      await expect(writeWhole(join(folder, name), ['x'])).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    }
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  test('writes into a device instead of replacing it', async () => {
    await writeWhole('/dev/null', ['x'])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

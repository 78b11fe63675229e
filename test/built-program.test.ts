import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { labelledFiles, readRows } from '../bench/gold.js'
import { extract } from '../src/extract/extract.ts'

const root = new URL('..', import.meta.url).pathname
let built = ''

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
}

beforeAll(() => {
  // inside the project, where its packages are found
  mkdirSync(join(root, '.cache'), { recursive: true })
  built = mkdtempSync(join(root, '.cache/built-'))
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', built)
  node('scripts/join-reading.js', built)
}, 240_000)

afterAll(() => {
  rmSync(built, { recursive: true, force: true })
})

describe('the built program', () => {
  test('reads the labelled texts as the source does', () => {
    const program = `
      import { extract } from ${JSON.stringify(join(built, 'reading.js'))}
      import { labelledFiles, readRows } from './bench/gold.js'
      const texts = labelledFiles.flatMap((file) => readRows(file).map(({ text }) => text))
      console.log(JSON.stringify(texts.map((text) => extract(text))))`
    const read = JSON.parse(node('--input-type=module', '--eval', program)) as unknown
    const texts = labelledFiles.flatMap((file) => readRows(file).map(({ text }) => text))
    expect(read).toEqual(JSON.parse(JSON.stringify(texts.map((text) => extract(text)))))
  }, 60_000)

  test('has one module for what reads a text, and one file for each other', () => {
    const is = (path: string): boolean => existsSync(join(built, path))
    expect(
      ['reading.js', 'reading.js.map', 'index.js', 'store/open-store.js'].filter((path) => !is(path)),
    ).toEqual([])
    expect(['extract/extract.js', 'lexicon/letter-tree.js', 'text/normalize.js'].filter(is)).toEqual([])
  })

  test('tells where in the source an error was thrown', () => {
    const program = `
      import { createLexicon } from ${JSON.stringify(join(built, 'reading.js'))}
      try { createLexicon({ types: [null] }) } catch (error) { console.log(error.stack) }`
    expect(node('--enable-source-maps', '--input-type=module', '--eval', program)).toMatch(
      /src\/lexicon\/directive-types\.ts:\d+/u,
    )
  })
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { consoleExamples, printedBy } from './console-examples.ts'

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'viendan-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('docs/lexicon.md', () => {
  const lexiconPage = readFileSync(new URL('../../docs/lexicon.md', import.meta.url), 'utf8')
  test.each(consoleExamples(lexiconPage))('prints what $command prints', async ({ command, printed }) => {
    expect(await printedBy(command, join(folder, 'graph'))).toBe(printed)
  })
})

describe('docs/cli.md', () => {
  test.each(consoleExamples(page))('prints what $command prints', async ({ command, printed }) => {
    expect(await printedBy(command, join(folder, 'graph'))).toBe(printed)
  })

  test.each(Object.keys(commands))('has a chapter that tells of %s', (name) => {
    expect(page).toMatch(new RegExp(`^## .*\\b${name}\\b`, 'mu'))
  })
})

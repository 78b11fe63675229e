import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { run } from '../../src/cli/run.ts'
import { collector } from '../cli/command-line.ts'

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')

/** The commands of the page with what it says that they print. */
const examples = [...page.matchAll(/```console\n(?<block>.*?)```/gsu)]
  .flatMap((match) => (match.groups?.['block'] ?? '').split(/^\$ viendan /mu).slice(1))
  .map((example) => {
    const [command = '', ...printed] = example.split('\n')
    return { command, printed: printed.join('\n') }
  })

const folder = mkdtempSync(join(tmpdir(), 'viendan-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('docs/cli.md', () => {
  test.each(examples)('prints what $command prints', async ({ command, printed }) => {
    const argv = [...command.matchAll(/"(?<quoted>[^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word)
    const screen = collector()
    const env = { VIENDAN_STORE: `embedded:${join(folder, 'graph')}` }
    await run(argv, { stdin: Readable.from([]), stdout: screen, stderr: screen, env })
    // csv lines end as RFC 4180 wants, those of the page as git does
    expect(screen.text().replaceAll('\r\n', '\n')).toBe(printed)
  })

  test.each(Object.keys(commands))('has a chapter that tells of %s', (name) => {
    expect(page).toMatch(new RegExp(`^## .*\\b${name}\\b`, 'mu'))
  })
})

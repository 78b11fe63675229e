import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { viendan } from './command-line.ts'

const names = Object.keys(commands)

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%j lists every command', async (argv) => {
    const { code, out, err } = await viendan(argv)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'))
  })

  test.each(names)('%s --help tells usage, options with defaults, examples and exit codes', async (name) => {
    const { code, out } = await viendan([name, '--help', '--nonesuch'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^Usage: viendan ${name}`, 'u'))
    for (const part of ['Options:', 'Examples:', 'Exit codes:', '--help']) expect(out).toContain(part)
  })

  test('help COMMAND is COMMAND --help', async () => {
    expect(await viendan(['help', 'serve'])).toEqual(await viendan(['serve', '--help']))
    expect((await viendan(['serve', '-h'])).out).toContain('(default VIENDAN_PORT, else 4000)')
  })

  test('--version prints the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(await viendan(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
  })
})

describe('wrong usage is told in one sentence with the line of usage and exits with 2', () => {
  test.each([
    ['no command', [], /WRONG_USAGE: Missing command$/u],
    ['an unknown command', ['exract'], /WRONG_USAGE: Unknown command "exract": did you mean "extract"\?$/u],
    ['a command of no likeness', ['frobnicate'], /Unknown command "frobnicate"$/u],
    ['a name every object has', ['constructor'], /Unknown command "constructor"$/u],
    [
      'an unknown option',
      ['report', '--fromat', 'csv'],
      /Unknown option "--fromat": did you mean "--format"\?$/u,
    ],
    ['an unknown short option', ['report', '-x'], /Unknown option "-x"/u],
    ['an option without its value', ['report', '--format'], /Option "--format" needs a value$/u],
    [
      'a value that looks like an option',
      ['report', '--format', '--out'],
      /Option "--format" needs a value$/u,
    ],
    ['a value for a switch', ['extract', '--json=yes'], /Option "--json" takes no value$/u],
    ['an argument too many', ['report', 'x'], /Unexpected argument "x"$/u],
    ['a missing argument', ['ingest'], /Missing PATH/u],
    ['an empty argument for a report', ['delete'], /Missing the id of a REPORT$/u],
    [
      'a wrong format',
      ['report', '--format', 'xml'],
      /INVALID_INPUT: Cannot take --format "xml": it must be one of/u,
    ],
    ['a wrong summary', ['report', '--by', 'term'], /INVALID_INPUT: Cannot take --by "term"/u],
    [
      'a date not in the calendar',
      ['report', '--since', '2021-02-30'],
      /--since "2021-02-30": it must be a date/u,
    ],
    ['a Vietnamese date', ['ingest', 'x', '--published', '30-7-2021'], /--published "30-7-2021"/u],
    [
      'a period that ends before it begins',
      ['report', '--since', '2021', '--until', '2020'],
      /--until "2020"/u,
    ],
    ['a port out of range', ['serve', '--port', '65536'], /--port "65536": it must be a whole number/u],
    ['a port that is no number', ['serve', '--port', '4e3'], /--port "4e3"/u],
    ['two outputs', ['extract', '--json', '--jsonl'], /INVALID_INPUT: Cannot take --jsonl/u],
    ['a byte order mark in json', ['report', '--bom', '--format', 'json'], /Cannot take --bom/u],
    ['an unknown engine', ['serve', '--store', 'sqlite:x'], /INVALID_INPUT: .*"sqlite:x"/u],
    [
      'a password in the address',
      ['serve', '--store', 'bolt://u:secret@localhost'],
      /INVALID_INPUT: .*NEO4J_PASSWORD/u,
    ],
  ])('%s', async (_reason, argv, expected) => {
    const { code, out, err } = await viendan(argv)
    const [sentence, usage, ...rest] = err.trimEnd().split('\n')
    expect(sentence).toMatch(expected)
    expect(sentence).toMatch(/^viendan: /u)
    expect(usage).toMatch(/^Usage: viendan/u)
    expect({ code, out, rest }).toEqual({ code: 2, out: '', rest: [] })
    expect(err).not.toContain('secret')
  })
})

describe('the stack of an error', () => {
  test('is hidden', async () => {
    expect((await viendan(['delete', 'x', '--store', 'embedded:/nonesuch'])).err).not.toMatch(/^\s+at /mu)
  })

  test('is shown when asked for', async () => {
    const { err } = await viendan(['report', '--nonesuch'], { env: { VIENDAN_DEBUG: '1' } })
    expect(err).toMatch(/^\s+at /mu)
  })
})

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { newFolder, sample, viendan } from './command-line.ts'

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** Holds the graph of a folder open in another process. */
async function holdOpen(folder: string): Promise<void> {
  const program = `import grafeo from '@grafeo-db/js'
    const database = grafeo.GrafeoDB.open(process.argv[1])
    console.log('open')
    setInterval(() => database, 1000)`
  const cwd = new URL('../..', import.meta.url).pathname
  const argv = ['--input-type=module', '-e', program, join(folder, 'graph.grafeo')]
  const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  await once(child.stdout, 'data')
}

const commands = [
  ['ingest', sample],
  ['report'],
  ['report', '--out', 'unwritten.txt'],
  ['delete', 'x'],
  ['export'],
  ['serve', '--port', '0'],
  ['start', '--port', '0'],
]

describe('a store that cannot be used is told of in one sentence', () => {
  test.each(commands)('locked by another process: %s %s %s', async (...argv: string[]) => {
    const folder = join(newFolder(), 'graph')
    mkdirSync(folder)
    await holdOpen(folder)
    const given = argv.filter((word) => typeof word === 'string')
    const { code, out, err } = await viendan([...given, '--store', `embedded:${folder}`])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^viendan: STORE_LOCKED: [^\n]+\n$/u)
    expect(err).toContain(folder)
    expect(existsSync('unwritten.txt')).toBe(false)
  })

  test.each(commands)('Neo4j down: %s %s %s', async (...argv: string[]) => {
    const given = argv.filter((word) => typeof word === 'string')
    const env = { NEO4J_PASSWORD: 'do-not-tell' }
    const { code, out, err } = await viendan([...given, '--store', 'bolt://127.0.0.1:1'], { env })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^viendan: STORE_UNAVAILABLE: [^\n]*bolt:\/\/127\.0\.0\.1:1[^\n]*\n$/u)
    expect(err).not.toContain('do-not-tell')
  })

  test('a file in the place of the folder', async () => {
    const path = join(newFolder(), 'file')
    writeFileSync(path, 'x')
    const { code, err } = await viendan(['ingest', sample, '--store', `embedded:${path}`])
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^viendan: STORE_UNAVAILABLE: [^\n]+\n$/u),
    })
  })

  test('a damaged graph', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'graph.grafeo'), 'this is no graph')
    const { code, err } = await viendan(['report', '--store', `embedded:${folder}`])
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^viendan: STORE_DAMAGED: [^\n]+\n$/u),
    })
  })

  test.each([[['report']], [['export']], [['delete', 'x']]])('no graph: %j makes none', async (argv) => {
    const folder = join(newFolder(), 'graph')
    const { code, err } = await viendan([...argv, '--store', `embedded:${folder}`])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^viendan: NOT_FOUND: [^\n]+\n$/u) })
    expect(existsSync(folder)).toBe(false)
  })
})

test('a port in use is told of in one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const store = `embedded:${join(newFolder(), 'graph')}`
  const { code, err } = await viendan(['serve', '--port', port, '--store', store])
  other.close()
  expect(code).toBe(1)
  expect(err).toMatch(/^viendan: PORT_UNAVAILABLE: [^\n]+\n$/mu)
  expect(err).toContain(port)
})

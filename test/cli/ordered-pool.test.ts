import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { makeWorld } from '../../bench/world.js'
import { extract } from '../../src/extract/extract.ts'
import { inOrder, type PoolWork } from '../../src/cli/ordered-pool.ts'
import { transpileInto } from '../helpers/transpiled.ts'
import { newFolder } from './command-line.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('inOrder', () => {
  const work: PoolWork<number, number> = {
    ...{ inline: (input) => input * 2, module: new URL(import.meta.url), data: null, sizeOf: () => 1 },
  }

  test('gives what is made of an input before the next one comes', async () => {
    let made = 0
    async function* inputs(): AsyncGenerator<number> {
      yield 1
      while (made === 0) await new Promise((resolve) => setTimeout(resolve, 1))
      yield 2
    }
    const all: number[] = []
    for await (const each of inOrder(inputs(), work, 4)) {
      made += 1
      all.push(each)
    }
    expect(all).toEqual([2, 4])
  })

  test('throws what reading the inputs throws, after what came before it', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- a source that fails at once
    async function* inputs(): AsyncGenerator<number> {
      yield 1
      throw new Error('gone')
    }
    const all: number[] = []
    const reading = async (): Promise<void> => {
      for await (const each of inOrder(inputs(), work, 4)) all.push(each)
    }
    await expect(reading()).rejects.toThrow('gone')
    expect(all).toEqual([2])
  })
})

describe('threads', () => {
  test('extract as one thread does, in the order of the lines, bad ones among them', () => {
    const folder = newFolder()
    transpileInto(folder, ['src'])
    for (const name of ['data', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true })
    const reports = makeWorld({ seed: 3, reports: 700 }).reports.map(({ report }) => report)
    const lines = reports.map(({ id, text }) => JSON.stringify({ id, text }))
    const input = [...lines.slice(0, 400), '{"id":1}', ...lines.slice(400)].join('\n')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'src', 'bin.js'), 'extract', '--jsonl', '--jobs', '2'],
      { input, encoding: 'utf8', maxBuffer: 100_000_000 },
    )
    expect({ status, stderr }).toEqual({
      ...{ status: 1 },
      stderr: expect.stringMatching(/^standard input:401 INVALID_INPUT [^\n]*\n$/u),
    })
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { citations: unknown })
    expect(printed.map(({ citations }) => citations)).toEqual(
      reports.map(({ text }) => extract(text).citations),
    )
  })
})

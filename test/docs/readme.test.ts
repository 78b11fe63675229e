import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createApi } from '../../src/api/create-api.ts'
import { openStore } from '../../src/store/open-store.ts'
import { consoleExamples, printedBy } from './console-examples.ts'

const root = new URL('../..', import.meta.url).pathname
const page = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'viendan-readme-'))
const graph = join(folder, 'graph')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('README.md', () => {
  test.each(consoleExamples(page))('prints what $command prints', async ({ command, printed }) => {
    expect(await printedBy(command, graph)).toBe(printed)
  })

  test('shows the answer to its question', async () => {
    const query = /```graphql\n(?<query>.*?)```/su.exec(page)?.groups?.['query']
    const answer = /```json\n(?<answer>.*?)```/su.exec(page)?.groups?.['answer'] ?? ''
    const store = openStore(`embedded:${graph}`)
    const response = await createApi({ store, logging: false }).fetch('http://api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(await response.json()).toEqual(JSON.parse(answer))
    await store.close()
  })

  test.each(
    [...page.matchAll(/\]\((?<path>[^)#]+\.(?:md|js))(?:#[^)]*)?\)/gu)].map(
      (match) => match.groups?.['path'] ?? '',
    ),
  )('links to %s, which is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true)
  })
})

test('examples/who-cites.js runs on the built library and finds items 4 and 7', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['examples/who-cites.js'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  const { data } = JSON.parse(stdout) as {
    data: { directivesByCode: { achievements: { edges: { node: { ordinal: number } }[] } }[] }
  }
  expect(data.directivesByCode[0]?.achievements.edges.map(({ node }) => node.ordinal)).toEqual([4, 7])
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { serve, type RunningServer } from '../../src/api/serve.ts'
import { temporaryStore } from '../api/embedded.ts'
import { loadSample } from '../api/sample.ts'

const temporary = temporaryStore()
const root = new URL('../..', import.meta.url).pathname
let server: RunningServer

beforeAll(async () => {
  await loadSample(temporary.store)
  server = await serve({ store: temporary.store, host: '127.0.0.1', port: 0, logging: false })
})
afterAll(async () => {
  await server.close()
  await temporary.end()
})

test.each([
  ['JavaScript', process.execPath, 'examples/client.js'],
  ['Python', 'python3', 'examples/client.py'],
])('the example in %s goes through all pages', async (_language, program, example) => {
  const { stdout, stderr } = await promisify(execFile)(program, [example, `${server.url}/graphql`], {
    cwd: root,
  })
  expect(stderr).toBe('')
  const rows = stdout.trimEnd().split('\n')
  expect(rows).toHaveLength(21)
  expect(rows).toContain('3\tKết luận 21-KL/TW (khóa XIII)\tBan Chấp hành Trung ương')
  const counts = rows.map((row) => Number(row.split('\t')[0]))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

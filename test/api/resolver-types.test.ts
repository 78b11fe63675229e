import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { resolvers } from '../../src/api/schema.ts'
import type { Resolvers } from '../generated/resolver-types.ts'

const root = new URL('../..', import.meta.url).pathname
const generated = 'test/generated/resolver-types.ts'

/** The compiler holds the arguments and values of every resolver to the types made of schema.graphql. */
const typed: Resolvers = resolvers

test('the types of resolvers are made of schema.graphql as it is: npm run codegen', () => {
  expect(Object.keys(typed)).toContain('Query')
  const folder = mkdtempSync(join(root, 'test/generated/.check-'))
  try {
    const config = join(folder, 'codegen.js')
    const text = readFileSync(join(root, 'codegen.js'), 'utf8')
    writeFileSync(config, text.replace(generated, join(folder, 'resolver-types.ts')))
    const made = spawnSync('npx', ['graphql-codegen', '--config', config], { cwd: root, encoding: 'utf8' })
    expect(made.stderr).not.toContain('Error')
    const lines = (path: string): string[] =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => !line.startsWith('import'))
    expect(lines(join(folder, 'resolver-types.ts'))).toEqual(lines(join(root, generated)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { reportOfLine } from '../../src/ingest/find-reports.ts'
import { openStore } from '../../src/store/open-store.ts'
import { loadWorld, smallWorld } from '../helpers/small-world.ts'
import { importInto } from '../helpers/neo4j-import.ts'
import type { Neo4jServer } from '../helpers/neo4j.ts'
import { findSpark, type Spark } from '../helpers/spark.ts'
import { transpileInto } from '../helpers/transpiled.ts'
import { viendan as run } from '../cli/command-line.ts'
import { lines } from '../store/contract.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const job = join(root, 'spark', 'viendan_graph.py')
const folder = mkdtempSync(join(tmpdir(), 'viendan-spark-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const suite = 'test/spark/spark.test.ts: the graph that Spark makes'
const spark = findSpark(suite)

describe('the Spark job', () => {
  test.each(spark ? [spark] : [])(
    'ends in the canonical export of a load, to the byte, as bulk and the import of its files do, when a filter and an executor are killed',
    async (found) => {
      const { reports, register } = smallWorld(20)
      // as `viendan ingest` reads them
      const world = { register, reports: reports.map((each) => reportOfLine(JSON.stringify(each), 'a line')) }
      const bad = '{"id":"no text"}'
      write(
        'reports.jsonl',
        [...world.reports.map((report) => JSON.stringify(report)), '', bad, ''].join('\n'),
      )
      write('register.csv', world.register)
      const out = join(folder, 'graph')
      const ended = await submit(found, ['--reports', join(folder, 'reports.jsonl'), '--out', out])
      expect(ended).toMatchObject({ code: 0 })
      for (const killed of ['filter', 'executor'])
        expect({ killed, isKilled: existsSync(join(folder, killed)) }).toEqual({ killed, isKilled: true })
      const expected = await loaded(world)
      expect(textOf(join(out, 'canonical')).trimEnd().split('\n')).toEqual(expected)
      expect(await madeAtOnce()).toEqual(expected)
      const imported = await importInto(suite, join(out, 'import'))
      if (imported) expect(await linesOf(imported)).toEqual(expected)
      expect(textOf(join(out, 'problems'))).toMatch(/^INVALID_INPUT: .*text/u)
      expect(readdirSync(join(out, 'import'))).toEqual(expect.arrayContaining(['Citation', 'import.sh']))
    },
    1_200_000,
  )
})

/** Returns the canonical export of the graph that `viendan bulk` makes of the same reports. */
async function madeAtOnce(): Promise<string[]> {
  const register = ['--register', join(folder, 'register.csv')]
  const at = `embedded:${join(folder, 'at-once')}`
  // one line is no report
  expect(await run(['bulk', join(folder, 'reports.jsonl'), ...register, '--store', at])).toMatchObject({
    code: 1,
  })
  return (await run(['export', '--store', at])).out.trimEnd().split('\n')
}

async function linesOf(server: Neo4jServer): Promise<string[]> {
  const store = openStore(server.url, server)
  try {
    return await lines(store)
  } finally {
    await store.close()
    process.kill(server.keeper ?? 0, 'SIGTERM')
  }
}

async function loaded(world: ReturnType<typeof smallWorld>): Promise<string[]> {
  const store = openStore(`embedded:${join(folder, 'loaded')}`)
  await loadWorld(store, world)
  const expected = await lines(store)
  await store.close()
  return expected
}

/** Runs the job on a cluster of two workers with a core each; the code that starts it costs more than the job. */
async function submit(
  { submit: program, env }: Spark,
  options: string[],
): Promise<{ code: number | null; err: string }> {
  const quick = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
  const settings = {
    'spark.executor.extraJavaOptions': quick,
    'spark.executor.memory': '512m',
    'spark.sql.adaptive.enabled': 'false',
    'spark.sql.codegen.wholeStage': 'false',
    'spark.sql.shuffle.partitions': '1',
    'spark.ui.enabled': 'false',
  }
  const conf = Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`])
  const cluster = ['--master', 'local-cluster[2,1,1024]', '--driver-java-options', quick, ...conf]
  const own = ['--viendan', viendan(), '--register', join(folder, 'register.csv')]
  const child = spawn(program, [...cluster, job, ...options, ...own], { env, cwd: folder })
  let err = ''
  child.stderr.on('data', (text: Buffer) => (err = `${err}${text.toString()}`.slice(-4_000)))
  child.stdout.resume()
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, err }
}

/**
 * Returns a command of viendan as the sources are now: the first filter of one step is killed after three lines, and the executor
 * of the first filter of another.
 */
function viendan(): string {
  const program = join(folder, 'program')
  mkdirSync(program)
  transpileInto(program, ['src'])
  for (const name of ['data', 'package.json'])
    cpSync(join(root, name), join(program, name), { recursive: true })
  const command = `${process.execPath} ${join(program, 'src', 'bin.js')} "$@"`
  const script = `#!/bin/sh
case "$*" in
*"--step answers"*) if mkdir ${join(folder, 'filter')} 2>/dev/null; then
  head -n 3 | ${command}
  kill -9 $$
fi;;
*"--step directives"*) if mkdir ${join(folder, 'executor')} 2>/dev/null; then
  above=$$
  while [ "$above" -gt 1 ] && ! grep -q CoarseGrainedExecutorBackend /proc/$above/cmdline; do
    above=$(sed -n 's/^PPid:[^0-9]*//p' /proc/$above/status)
  done
  # no executor is above: the test tells
  [ "$above" -gt 1 ] && kill -9 "$above" || rmdir ${join(folder, 'executor')}
fi;;
esac
exec ${command}
`
  write('viendan.sh', script)
  return `sh ${join(folder, 'viendan.sh')}`
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

/** Returns the parts of a file that Spark wrote, one after another. */
function textOf(path: string): string {
  const parts = readdirSync(path).filter((name) => name.startsWith('part-'))
  return parts
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('')
}

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
import { findSpark, type Spark } from '../helpers/spark.ts'
import { transpileInto } from '../helpers/transpiled.ts'
import { lines } from '../store/contract.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const job = join(root, 'spark', 'viendan_graph.py')
const folder = mkdtempSync(join(tmpdir(), 'viendan-spark-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const spark = findSpark('test/spark/spark.test.ts: the graph that Spark makes')

describe('the Spark job', () => {
  test.each(spark ? [spark] : [])(
    'makes the canonical export of a load, to the byte, on two workers of which one loses a filter',
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
      expect(existsSync(join(folder, 'killed'))).toBe(true)
      expect(textOf(join(out, 'canonical')).trimEnd().split('\n')).toEqual(await loaded(world))
      expect(textOf(join(out, 'problems'))).toMatch(/^INVALID_INPUT: .*text/u)
      expect(readdirSync(join(out, 'import'))).toEqual(expect.arrayContaining(['Citation', 'import.sh']))
    },
    900_000,
  )
})

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

/** Returns a command of viendan as the sources are now, of which the first filter of a step is killed after three lines. */
function viendan(): string {
  const program = join(folder, 'program')
  mkdirSync(program)
  transpileInto(program, ['src'])
  for (const name of ['data', 'package.json'])
    cpSync(join(root, name), join(program, name), { recursive: true })
  const command = `${process.execPath} ${join(program, 'src', 'bin.js')} "$@"`
  const script = `#!/bin/sh
case "$*" in *"--step answers"*) if mkdir ${join(folder, 'killed')} 2>/dev/null; then
  head -n 3 | ${command}
  kill -9 $$
fi;; esac
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

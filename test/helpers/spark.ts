import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isRequired, noteSkipped } from './run-folder.js'

/** Where a Python with Spark may be; `VIENDAN_PYTHON` names another. */
const pythons = [
  process.env['VIENDAN_PYTHON'],
  fileURLToPath(new URL('../../.cache/spark/bin/python', import.meta.url)),
  'python3',
]

/** A Spark that tests may start. */
export interface Spark {
  readonly submit: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Returns the Spark of a Python package. Without one the suite is noted as skipped and null returned; with
 * `VIENDAN_REQUIRE=spark` that is a failure.
 */
export function findSpark(suite: string): Spark | null {
  const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
  for (const python of pythons) {
    if (python === undefined || (python.includes('/') && !existsSync(python))) continue
    const asked = 'import pyarrow, pandas, pyspark, os; print(os.path.dirname(pyspark.__file__))'
    const { status, stdout } = spawnSync(python, ['-c', asked], { encoding: 'utf8' })
    if (status !== 0 || !hasJava) continue
    const home = stdout.trim()
    const env = { ...process.env, SPARK_HOME: home, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' }
    return { submit: `${home}/bin/spark-submit`, env }
  }
  const reason = hasJava ? 'no Python has pyspark' : 'no Java'
  if (isRequired('spark')) throw new Error(`Spark is required: ${reason}`)
  noteSkipped('Spark', suite, reason)
  return null
}

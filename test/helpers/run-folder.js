import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const variable = 'VIENDAN_TEST_RUN'

/** Makes the folder that the processes of one test run share, and tells them of it. */
export function makeRunFolder() {
  process.env[variable] = mkdtempSync(join(tmpdir(), 'viendan-test-'))
  process.env.VIENDAN_TEST_OWNER = String(process.pid)
}

/** Returns the path of a file in the folder of this test run. */
export function runFile(name) {
  const folder = process.env[variable]
  if (!folder) throw new Error(`${variable} is not set: run the tests with jest and its globalSetup`)
  return join(folder, name)
}

export function readRunFile(name) {
  const file = runFile(name)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

export function removeRunFolder() {
  rmSync(runFile('.'), { recursive: true, force: true })
}

/** Notes that a suite could not run, for the closing lines of the run. */
export function noteSkipped(suite, reason) {
  appendFileSync(runFile('skipped'), `${JSON.stringify({ suite, reason })}\n`)
}

/** Returns what was skipped: `{suite, reason}`. */
export function skippedSuites() {
  return (readRunFile('skipped') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

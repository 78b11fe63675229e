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

/** Returns whether `VIENDAN_REQUIRE`, a list such as "neo4j,chromium", makes the want of a part a failure. */
export function isRequired(part) {
  return (process.env.VIENDAN_REQUIRE ?? '').split(',').includes(part)
}

/** Notes that a suite could not run for want of a part, for the closing lines of the run. */
export function noteSkipped(part, suite, reason) {
  appendFileSync(runFile('skipped'), `${JSON.stringify({ part, suite, reason })}\n`)
}

/** Returns what was skipped: `{part, suite, reason}`. */
export function skippedSuites() {
  return (readRunFile('skipped') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

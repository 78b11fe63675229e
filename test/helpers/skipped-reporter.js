import { skippedSuites } from './run-folder.js'

const remedies = {
  Neo4j: 'set NEO4J_URI and NEO4J_PASSWORD, or install Docker, or Java 17 and Maven',
  Spark:
    'install Java 17 and spark/requirements.txt into .cache/spark (python3 -m venv .cache/spark), or name a Python as VIENDAN_PYTHON',
  Chromium: 'install Chromium, or set CHROMIUM to the path of one',
}

/** Names, in the closing lines of a run, the suites that could not run for want of a part of the system. */
export default class SkippedReporter {
  onRunComplete() {
    const skipped = skippedSuites()
    for (const part of new Set(skipped.map((one) => one.part))) {
      const [first, ...others] = skipped.filter((one) => one.part === part)
      const suites = [...new Set([first, ...others].map(({ suite }) => suite))].sort()
      process.stderr.write(`\nskipped for want of ${part} (${first.reason}):\n`)
      for (const suite of suites) process.stderr.write(`  ${suite}\n`)
      process.stderr.write(`${remedies[part]}\n`)
    }
  }
}

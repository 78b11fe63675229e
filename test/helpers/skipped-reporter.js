import { skippedSuites } from './run-folder.js'

/** Names, in the closing lines of a run, the suites that could not run for want of a Neo4j. */
export default class SkippedReporter {
  onRunComplete() {
    const skipped = skippedSuites()
    if (skipped.length === 0) return
    const suites = [...new Set(skipped.map(({ suite }) => suite))].sort()
    process.stderr.write(`\nskipped for want of Neo4j (${skipped[0].reason}):\n`)
    for (const suite of suites) process.stderr.write(`  ${suite}\n`)
    process.stderr.write('set NEO4J_URI and NEO4J_PASSWORD, or install Docker, or Java 17 and Maven\n')
  }
}

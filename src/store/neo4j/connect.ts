import type { Neo4jDriver, Neo4jOptions } from './neo4j-options.ts'

// a server that is down is told within these, not after the driver's 30 to 60 seconds
const timeLimits = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 4_000,
}

/** Returns the driver that the options give, or makes one. The driver's package is loaded at the first call. */
export async function connect(options: Neo4jOptions): Promise<Neo4jDriver> {
  if (typeof options.driver === 'function') return options.driver()
  if (options.driver) return options.driver
  const { default: neo4j } = await import('neo4j-driver')
  const { username = 'neo4j', password } = options
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password)
  return neo4j.driver(options.url, auth, {
    ...timeLimits,
    disableLosslessIntegers: true,
    userAgent: 'viendan',
    telemetryDisabled: true,
  })
}

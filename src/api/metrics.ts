import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What `/metrics` tells of an API. */
export interface Metrics {
  readonly registry: Registry
  readonly requests: Counter<'status'>
  readonly seconds: Histogram
  /** Errors that answers told, by code. */
  readonly errors: Counter<'code'>
  /** How long statements took, by their name. */
  readonly statements: Histogram<'statement'>
}

const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Returns counters of their own, so that two APIs in one process do not count together. */
export function createMetrics(ofProcess: boolean): Metrics {
  const registry = new Registry()
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requests: new Counter({
      name: 'viendan_requests_total',
      help: 'Requests to /graphql by the status of the answer.',
      labelNames: ['status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'viendan_request_seconds',
      help: 'Seconds from a request to /graphql to its answer.',
      buckets,
      registers,
    }),
    errors: new Counter({
      name: 'viendan_errors_total',
      help: 'Errors in answers by code.',
      labelNames: ['code'],
      registers,
    }),
    statements: new Histogram({
      name: 'viendan_statement_seconds',
      help: 'Seconds that statements took by name.',
      labelNames: ['statement'],
      buckets,
      registers,
    }),
  }
}

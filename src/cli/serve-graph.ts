import type { Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { openControl, type Control } from './control.ts'
import { print, tell, type Io } from './io.ts'
import { serverLog } from './server-log.ts'
import { mostBytes, type ServeConfiguration } from './serve-options.ts'
import { stopSignal } from './stop-signal.ts'
import { embeddedFolder } from './store-option.ts'

/** Serves a graph over GraphQL until it is asked to stop, then lets running requests end. */
export async function serveGraph(
  store: GraphStore,
  configuration: ServeConfiguration & { readonly lexicon: Lexicon; readonly location: string },
  io: Io,
): Promise<void> {
  const { serve } = await import('../api/serve.ts')
  const { port, host, lexicon, token = null } = configuration
  const log = serverLog(io, configuration['log-level'])
  const server = await serve({
    ...{ store, lexicon, host, port, token, logging: log },
    log: (entry) => log.info(entry, 'request'),
    origins: configuration['allow-origin'],
    limits: {
      seconds: configuration['max-seconds'],
      requestsPerMinute: configuration['max-requests'],
      nodes: configuration['max-nodes'],
      bodyBytes: mostBytes(configuration),
    },
    trustProxy: configuration['trust-proxy'],
    suggestions: io.env['NODE_ENV'] !== 'production',
    processMetrics: true,
  })
  const folder = embeddedFolder(configuration.location)
  let control: Control | null = null
  try {
    if (folder !== null) control = await openControl(store, folder, lexicon)
    await print(io, `GraphQL and GraphiQL: ${server.url}/graphql\n`)
    await print(io, `Explorer:             ${server.url}/\n`)
    await print(io, `Alive and ready:      ${server.url}/health ${server.url}/ready\n`)
    tell(io, 'Stop with Ctrl-C')
    await (io.stopped ?? stopSignal)()
    tell(io, 'Stopping')
  } finally {
    await control?.close()
    await server.close()
  }
}

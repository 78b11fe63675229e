import type { Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { Option } from './command.ts'
import { print, tell, type Io } from './io.ts'
import { serverLog } from './server-log.ts'
import { stopSignal } from './stop-signal.ts'

/** The options of every command that serves. */
export const serveOptions = {
  port: {
    type: 'string',
    short: 'p',
    value: 'PORT',
    default: '4000',
    help: 'The port to listen on; 0 for any free one',
  },
  host: { type: 'string', value: 'HOST', default: '127.0.0.1', help: 'The address to listen on' },
} as const satisfies Record<string, Option>

interface Serving {
  readonly host: string
  readonly port: number
  readonly lexicon: Lexicon
}

/** Serves a graph over GraphQL until it is asked to stop, then lets running requests end. */
export async function serveGraph(store: GraphStore, { host, port, lexicon }: Serving, io: Io): Promise<void> {
  const { serve } = await import('../api/serve.ts')
  const server = await serve({ store, lexicon, host, port, logging: serverLog(io) })
  try {
    await print(io, `GraphQL and GraphiQL: ${server.url}/graphql\n`)
    await print(io, `Alive and ready:      ${server.url}/health ${server.url}/ready\n`)
    tell(io, 'Stop with Ctrl-C')
    await (io.stopped ?? stopSignal)()
    tell(io, 'Stopping')
  } finally {
    await server.close()
  }
}

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ViendanError } from '../domain/error.ts'
import { createApi, type ApiOptions } from './create-api.ts'
import { defaultLimits } from './limits.ts'
import { refusalBody } from './refusal.ts'

export interface ServeOptions extends ApiOptions {
  /** The address to listen on; "127.0.0.1" is reached from this machine only. */
  readonly host: string
  /** The port; 0 for any free one. */
  readonly port: number
}

export interface RunningServer {
  /** Where it listens: "http://127.0.0.1:4000". */
  readonly url: string
  /** Stops accepting, lets requests in flight end, and frees the port; the store stays open. Twice is once. */
  close(): Promise<void>
}

/** How long requests in flight may take to end after `close`, in milliseconds. */
const grace = 8_000
/** How long a connection may lie still, in milliseconds; events are sent more often. */
const stillness = 60_000
/**
 * How long a connection is kept for the next request, in milliseconds: longer than proxies and clients keep theirs, so that none
 * sends a request into a connection that is being closed.
 */
const kept = 65_000
const idleInterval = 100

/** Serves the API over HTTP. Throws `PORT_UNAVAILABLE` when it cannot listen there. */
export async function serve({ host, port, ...options }: ServeOptions): Promise<RunningServer> {
  const api = createApi(options)
  // how often it is looked for slow clients
  const server = createServer(
    { connectionsCheckingInterval: 1_000 },
    (request, response) => void api(request, response),
  )
  const { clientSeconds } = { ...defaultLimits, ...options.limits }
  guard(server, 1000 * clientSeconds)
  try {
    await listen(server, host, port)
  } catch (cause) {
    await api.dispose()
    throw unavailable(host, port, cause)
  }
  let closing: Promise<void> | undefined
  const stop = async () => {
    await drain(server)
    await api.dispose()
  }
  return { url: urlOf(host, server.address() as AddressInfo), close: () => (closing ??= stop()) }
}

/** Lets go of clients that send too slowly or read nothing. */
function guard(server: Server, milliseconds: number): void {
  server.requestTimeout = milliseconds
  server.headersTimeout = milliseconds
  server.timeout = stillness
  server.keepAliveTimeout = kept
  server.maxHeadersCount = 100
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || code === 'ECONNRESET') return void socket.destroy()
    const isSlow = code === 'ERR_HTTP_REQUEST_TIMEOUT'
    const body = isSlow
      ? refusalBody('CLIENT_TOO_SLOW', `The request did not come within ${milliseconds / 1000} seconds`)
      : refusalBody('REQUEST_REFUSED', 'This is no request that can be read')
    const status = isSlow ? '408 Request Timeout' : '400 Bad Request'
    const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}`
    socket.end(`HTTP/1.1 ${status}\r\n${head}\r\nconnection: close\r\n\r\n${body}`)
  })
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // a connection kept alive between requests is idle only at times: look again and again
    const idle = setInterval(() => server.closeIdleConnections(), idleInterval)
    const end = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(end)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function unavailable(host: string, port: number, cause: unknown): ViendanError {
  const { code, message } = cause as NodeJS.ErrnoException
  const state = states.get(code) ?? message
  return new ViendanError('PORT_UNAVAILABLE', `Cannot listen on ${host} port ${port}: ${state}`, { cause })
}

const states = new Map<string | undefined, string>([
  ['EADDRINUSE', 'another program uses it, so stop that program or choose another port'],
  ['EACCES', 'it is not permitted, so choose a port above 1023'],
  ['EADDRNOTAVAIL', 'this machine has no such address, so choose another host'],
  ['ENOTFOUND', 'the host is unknown, so choose another host'],
  ['ERR_SOCKET_BAD_PORT', 'a port is a number from 0 to 65535'],
])

function urlOf(host: string, { port }: AddressInfo): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ViendanError } from '../domain/error.ts'
import { createApi, type ApiOptions } from './create-api.ts'

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
const grace = 10_000
const idleInterval = 100

/** Serves the API over HTTP. Throws `PORT_UNAVAILABLE` when it cannot listen there. */
export async function serve({ host, port, ...options }: ServeOptions): Promise<RunningServer> {
  const api = createApi(options)
  const server = createServer((request, response) => void api(request, response))
  server.requestTimeout = 30_000
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

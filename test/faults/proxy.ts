import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A wire between a client and a server that can be cut, held and mended. */
export interface Proxy {
  readonly port: number
  /** Ends every connection now; new ones are served. */
  cut(): void
  /** Ends every connection and refuses new ones, as a server that is down. */
  stop(): Promise<void>
  /** Serves again, on the same port. */
  start(): Promise<void>
  /** Takes bytes and passes none on, as a network that lost its route; `start` ends it. */
  hold(): void
  /** How many connections were made. */
  connections(): number
}

/** Puts a wire before the server on a port of this machine; what clients send is shown. */
export async function proxyTo(
  target: number,
  onSent: (bytes: Buffer) => void = () => undefined,
): Promise<Proxy> {
  const sockets = new Set<Socket>()
  let [isHeld, count, port] = [false, 0, 0]
  let server: Server | null = null

  function join(from: Socket): void {
    count += 1
    const to = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one)
      one.on('data', (bytes: Buffer) => {
        if (one === from) onSent(bytes)
        if (!isHeld) other.write(bytes)
      })
      one.on('error', () => one.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  }
  function cut(): void {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  async function start(): Promise<void> {
    isHeld = false
    if (server) {
      cut()
      return
    }
    server = createServer(join).listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }
  await start()
  return {
    get port() {
      return port
    },
    cut,
    start,
    hold: () => (isHeld = true),
    connections: () => count,
    async stop() {
      const closed = server && once(server, 'close')
      server?.close()
      server = null
      cut()
      await closed
    },
  }
}

import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ViendanError } from '../domain/error.ts'
import { backupGraph } from '../ingest/backup.ts'
import { restoreGraph } from '../ingest/restore.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { failureText } from './failure.ts'

/** The file in the folder of an embedded graph that tells where the program that serves it can be spoken to. */
export const controlFile = 'serving.json'

export interface Control {
  close(): Promise<void>
}

/**
 * Lets other commands of this user take and put back backups of an embedded graph that this process has open: over a local socket in
 * a folder that only this user can enter, named in the folder of the graph.
 */
export async function openControl(store: GraphStore, folder: string, lexicon: Lexicon): Promise<Control> {
  const own = await mkdtemp(join(tmpdir(), 'viendan-'))
  const address =
    process.platform === 'win32' ? `\\\\.\\pipe\\viendan-${randomUUID()}` : join(own, 'control.sock')
  const server = createServer((request, response) => {
    answer(request, response, { store, lexicon, own }).catch((error: unknown) => refuse(response, error))
  })
  // a backup of a large graph takes its time
  server.requestTimeout = 0
  await listen(server, address)
  await writeFile(join(folder, controlFile), JSON.stringify({ address }), { mode: 0o600 })
  return {
    async close() {
      await rm(join(folder, controlFile), { force: true })
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      await rm(own, { recursive: true, force: true })
    },
  }
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, resolve)
  })
}

interface Served {
  readonly store: GraphStore
  readonly lexicon: Lexicon
  readonly own: string
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { store, lexicon, own }: Served,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control')
  if (request.method === 'GET' && pathname === '/backup') {
    await pipeline(Readable.from(backupGraph(store)), response)
  } else if (request.method === 'POST' && pathname === '/restore') {
    const file = join(own, `${randomUUID()}.jsonl`)
    try {
      await pipeline(request, createWriteStream(file, { mode: 0o600 }))
      const replace = searchParams.has('replace')
      response.end(JSON.stringify(await restoreGraph(store, file, { lexicon, replace })))
    } finally {
      await rm(file, { force: true })
    }
  } else {
    response.writeHead(404).end()
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  // what was sent already is without its last line, and so no backup
  if (response.headersSent) return void response.destroy()
  const code = error instanceof ViendanError ? error.code : null
  const message = error instanceof ViendanError ? error.message : failureText(error)
  response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ code, message }))
}

import { createReadStream, readFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'
import { ViendanError, type ErrorCode } from '../domain/error.ts'
import { controlFile } from './control.ts'

/** Asks the program that serves the embedded graph of a folder; null when none does. */
export async function askControl(
  folder: string,
  path: string,
  upload?: string,
): Promise<IncomingMessage | null> {
  const socketPath = addressIn(folder)
  if (socketPath === null) return null
  const method = upload === undefined ? 'GET' : 'POST'
  const asking = request({ socketPath, path, method, headers: { host: 'control' } })
  const answered = new Promise<IncomingMessage | null>((resolve, reject) => {
    asking.on('response', resolve)
    asking.on('error', (error: NodeJS.ErrnoException) => {
      // the file is of a program that was killed
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null)
      else reject(error)
    })
  })
  if (upload === undefined) asking.end()
  else await pipeline(createReadStream(upload), asking).catch(() => undefined)
  const answer = await answered
  if (answer === null || answer.statusCode === 200) return answer
  const { code, message } = JSON.parse((await text(answer)) || '{}') as { code?: ErrorCode; message?: string }
  throw new ViendanError(code ?? 'STATEMENT_FAILED', message ?? 'The program that serves the graph failed')
}

function addressIn(folder: string): string | null {
  try {
    const { address } = JSON.parse(readFileSync(join(folder, controlFile), 'utf8')) as { address?: unknown }
    return typeof address === 'string' ? address : null
  } catch {
    return null
  }
}

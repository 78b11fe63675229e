import { Worker } from 'node:worker_threads'
import { ViendanError, type ErrorCode } from '../domain/error.ts'
import { formatOf } from '../text/formats/format.ts'
import { bytesOf, readBytes, type ReadText } from '../text/read-file.ts'

/** What a file of a foreign format may take to be read: memory in MB, time in seconds. */
export const apartLimits = { memory: 1_024, seconds: 60 } as const

/** What the worker answers. */
export type Answer =
  { readonly read: ReadText } | { readonly code: ErrorCode | null; readonly message: string }

/** Reads a file as `readBytesApart` does. Throws `FILE_NOT_FOUND`, `FILE_UNREADABLE` and its errors as well. */
export async function readReportApart(path: string): Promise<ReadText> {
  return readBytesApart(await bytesOf(path), path)
}

/**
 * Reads the bytes of a file as `readBytes` does, but foreign formats in a thread with limits of memory and time: whoever made the file
 * may have made it to harm. Throws `FILE_TOO_LARGE` when it needs more, and the errors of `readBytes`.
 */
export async function readBytesApart(bytes: Buffer, name: string): Promise<ReadText> {
  if (formatOf(bytes, name) === 'text' || !isBuilt) return readBytes(bytes, name)
  const result = last.then(() => readInWorker(bytes, name))
  // one after another: a file can only hold up others for as long as its time
  last = result.catch(() => undefined)
  return result
}

// sources that are not built can start no thread of theirs on every version of Node
const isBuilt = import.meta.url.endsWith('.js')
let last: Promise<unknown> = Promise.resolve()
let idle: Worker | null = null

function readInWorker(bytes: Buffer, name: string): Promise<ReadText> {
  const worker = idle ?? newWorker()
  idle = null
  worker.ref()
  return new Promise<ReadText>((resolve, reject) => {
    const give = (): void => {
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      clearTimeout(timer)
    }
    const fail = (error: unknown): void => {
      give()
      worker.on('error', () => undefined)
      void worker.terminate()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    const timer = setTimeout(
      () => fail(tooMuch(name, `${apartLimits.seconds} seconds`)),
      1_000 * apartLimits.seconds,
    )
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      fail(isMemory ? tooMuch(name, `${apartLimits.memory} MB of memory`, error) : error)
    })
    worker.on('exit', (code) => fail(new Error(`The reader of "${name}" ended with ${code}`)))
    worker.on('message', (answer: Answer) => {
      give()
      // a thread that waits for its next file keeps no process alive
      worker.unref()
      idle = worker
      if ('read' in answer) resolve(answer.read)
      else
        reject(
          answer.code === null ? new Error(answer.message) : new ViendanError(answer.code, answer.message),
        )
    })
    worker.postMessage({ bytes: new Uint8Array(bytes), name })
  })
}

function newWorker(): Worker {
  return new Worker(new URL('./reader-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: apartLimits.memory, maxYoungGenerationSizeMb: 64 },
    env: {},
    // a library that warns has no say in what is printed
    stderr: true,
    stdout: true,
  })
}

function tooMuch(name: string, what: string, cause?: unknown): ViendanError {
  const message = `Cannot read "${name}": to read it takes more than ${what}; give a smaller file`
  return new ViendanError('FILE_TOO_LARGE', message, { cause })
}

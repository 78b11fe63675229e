import { parentPort } from 'node:worker_threads'
import { ViendanError } from '../domain/error.ts'
import { readBytes } from '../text/read-file.ts'
import type { Answer } from './read-apart.ts'

interface Question {
  readonly bytes: Uint8Array
  readonly name: string
}

async function answerTo({ bytes, name }: Question): Promise<Answer> {
  try {
    return { read: await readBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name) }
  } catch (error) {
    if (error instanceof ViendanError) return { code: error.code, message: error.message }
    return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (question: Question) => {
  void answerTo(question).then((answer) => parentPort?.postMessage(answer))
})

import { parentPort, workerData } from 'node:worker_threads'
import { extract } from '../extract/extract.ts'
import { lexiconOf } from './lexicon-option.ts'
import type { ExtractData } from './extract-work.ts'
import { extractedLine } from './extracted-line.ts'
import { wholeExtraction } from './whole-extraction.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ByteLine } from '../text/byte-lines.ts'

// A thread of the pool: it takes batches of inputs and answers each with a batch of outputs.
const { lexicon: file, kind } = workerData as ExtractData
const reading = lexiconOf(file, {})
const answers: Readonly<Record<ExtractData['kind'], (input: never, lexicon: Lexicon) => unknown>> = {
  text: (text: string, lexicon) => extract(text, { lexicon }),
  line: (line: ByteLine, lexicon) => extractedLine(received(line), lexicon),
  'whole-line': (line: ByteLine, lexicon) => JSON.stringify(wholeExtraction(received(line), lexicon)),
}

parentPort?.on('message', (batch: readonly never[]) => {
  void reading.then((lexicon) => {
    parentPort?.postMessage(batch.map((input) => answers[kind](input, lexicon)))
  })
})

/** A buffer arrives as plain bytes. */
function received({ bytes, ...line }: ByteLine): ByteLine {
  return { ...line, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

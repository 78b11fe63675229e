import { parentPort, workerData } from 'node:worker_threads'
import { kinds, type ExtractData } from './extract-work.ts'
import { lexiconOf } from './lexicon-option.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

// A thread of the pool: it takes batches of inputs and answers each with a batch of outputs.
const { lexicon: file, kind } = workerData as ExtractData
const reading = lexiconOf(file, {})
const make: (input: never, lexicon: Lexicon) => unknown = kinds[kind].make

parentPort?.on('message', (batch: readonly never[]) => {
  void reading.then((lexicon) => {
    parentPort?.postMessage(batch.map((input) => make(input, lexicon)))
  })
})

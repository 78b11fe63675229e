import { parentPort, workerData } from 'node:worker_threads'
import { kinds, type ExtractData } from './extract-work.ts'
import { lexiconOf } from './lexicon-option.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { answerPool } from './ordered-pool.ts'

// A thread of the pool: it takes batches of inputs and answers each with a batch of outputs.
const { lexicon: file, kind } = workerData as ExtractData
const make: (input: never, lexicon: Lexicon) => unknown = kinds[kind].make

answerPool(
  parentPort,
  lexiconOf(file, {}).then((lexicon) => (input: never) => make(input, lexicon)),
)

import { parentPort, workerData } from 'node:worker_threads'
import { registerIndex } from '../ingest/bulk/register-index.ts'
import { bulkKinds, type BulkContext, type BulkData } from './bulk-work.ts'
import { lexiconOf } from './lexicon-option.ts'
import { answerPool } from './ordered-pool.ts'

// A thread of the pool: it does one step of a bulk load for each group that it is sent.
const { kind, entries, lexicon: file } = workerData as BulkData
const make = bulkKinds[kind] as (input: never, context: BulkContext) => unknown

answerPool(
  parentPort,
  lexiconOf(file, {}).then((lexicon) => {
    const context = { register: registerIndex(entries), lexicon }
    return (input: never) => make(input, context)
  }),
)

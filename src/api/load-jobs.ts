import { randomUUID } from 'node:crypto'
import { ViendanError, type ErrorCode } from '../domain/error.ts'

/** How far a load of several reports is. */
export interface LoadState {
  readonly id: string
  readonly total: number
  readonly done: number
  readonly failures: readonly LoadFailure[]
  readonly isFinished: boolean
}

export interface LoadFailure {
  readonly report: string
  readonly code: ErrorCode
  readonly message: string
}

interface Job {
  state: LoadState
  /** Resolves at the next change. */
  changed: Promise<void>
  change: () => void
}

/** How many loads that are finished can still be asked for. */
const mostKept = 100

/** Loads that go on after the request that began them was answered, one after another. */
export class LoadJobs {
  readonly #jobs = new Map<string, Job>()
  #queue: Promise<void> = Promise.resolve()
  #isEnding = false

  /** Begins to load reports and returns how far it is; one that fails is noted, and the rest go on. */
  start(ids: readonly string[], load: (index: number) => Promise<unknown>): LoadState {
    const id = randomUUID()
    const job = newJob({ id, total: ids.length, done: 0, failures: [], isFinished: false })
    this.#jobs.set(id, job)
    const [oldest = ''] = [...this.#jobs].filter(([, { state }]) => state.isFinished).map(([known]) => known)
    if (this.#jobs.size > mostKept) this.#jobs.delete(oldest)
    this.#queue = this.#queue.then(() => this.#run(job, ids, load))
    return job.state
  }

  /** Gives how far a load is, now and after each change until it is finished. Throws `NOT_FOUND` for an unknown one. */
  async *watch(id: string): AsyncGenerator<LoadState, void, undefined> {
    const job = this.#jobs.get(id)
    if (!job) throw new ViendanError('NOT_FOUND', `No load has the id "${id}"`)
    for (;;) {
      const { state, changed } = job
      yield state
      if (state.isFinished) return
      await changed
    }
  }

  /** Ends after the report that is being loaded. */
  async end(): Promise<void> {
    this.#isEnding = true
    await this.#queue
  }

  async #run(job: Job, ids: readonly string[], load: (index: number) => Promise<unknown>): Promise<void> {
    for (const [index, report] of ids.entries()) {
      if (this.#isEnding) break
      const failure = await failureOf(report, () => load(index))
      const failures = failure ? [...job.state.failures, failure] : job.state.failures
      advance(job, { ...job.state, done: index + 1, failures })
    }
    advance(job, { ...job.state, isFinished: true })
  }
}

function newJob(state: LoadState): Job {
  let change = (): void => undefined
  const changed = new Promise<void>((resolve) => {
    change = resolve
  })
  return { state, changed, change }
}

function advance(job: Job, state: LoadState): void {
  const { change } = job
  Object.assign(job, newJob(state))
  change()
}

async function failureOf(report: string, load: () => Promise<unknown>): Promise<LoadFailure | null> {
  try {
    await load()
    return null
  } catch (error) {
    if (error instanceof ViendanError) return { report, code: error.code, message: publicMessage(error) }
    return { report, code: 'STATEMENT_FAILED', message: 'Something failed that should not' }
  }
}

/** What a store says names servers and folders. */
function publicMessage({ code, message }: ViendanError): string {
  return code.startsWith('STORE_') || code === 'STATEMENT_FAILED' ? 'The graph does not answer' : message
}

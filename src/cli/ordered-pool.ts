import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker, type MessagePort } from 'node:worker_threads'

/** Work that threads can do: each input has one output. */
export interface PoolWork<In, Out> {
  /** Does the work in this thread. */
  readonly inline: (input: In) => Out | Promise<Out>
  /** The module whose threads do it; it calls `answerPool`. */
  readonly module: URL
  /** What a thread begins with. */
  readonly data: unknown
  /** Returns about how large an input is, in characters. */
  readonly sizeOf: (input: In) => number
}

/** A batch is this large or holds this many, whichever comes first, so that handing over costs little. */
const batchSize = 262_144
const batchCount = 64
/** Batches that wait for each thread beside the one it works on: they bound the memory. */
const waiting = 2

/** Returns how many threads a machine has for work. */
export function defaultJobs(): number {
  return availableParallelism()
}

/**
 * Yields what the work makes of each input, in the order of the inputs, as soon as it is made. Threads are started when
 * there is more than one batch, at most `jobs`; with one job, or where the sources run without a build, all is done in
 * this thread. No more inputs are read than the threads take.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  work: PoolWork<In, Out>,
  jobs: number,
): AsyncGenerator<Out, void, undefined> {
  const pool = new Pool<In, Out>(work, work.module.pathname.endsWith('.ts') ? 1 : jobs)
  const queue = new BoundedQueue<Made<Out>>(pool.most)
  const reading = readInto(queue, batches(inputs, work.sizeOf), (batch) => pool.run(batch))
  try {
    for (;;) {
      const next = await queue.take()
      if (next === null) break
      yield* await next.made
    }
    await reading
  } finally {
    queue.close()
    await pool.end()
  }
}

interface Made<Out> {
  readonly made: Promise<readonly Out[]>
}

async function readInto<In, Out>(
  queue: BoundedQueue<Made<Out>>,
  source: AsyncIterable<readonly In[]>,
  start: (batch: readonly In[]) => Promise<readonly Out[]>,
): Promise<void> {
  try {
    for await (const batch of source) {
      const made = start(batch)
      // it is told of when its turn comes
      made.catch(() => undefined)
      if (!(await queue.put({ made }))) return
    }
    queue.close()
  } catch (error) {
    const made = Promise.reject<readonly Out[]>(error instanceof Error ? error : new Error(String(error)))
    made.catch(() => undefined)
    await queue.put({ made })
  }
}

/** Joins inputs into batches; one that waits for an input which does not come at once goes as it is. */
async function* batches<In>(
  inputs: AsyncIterable<In>,
  sizeOf: (input: In) => number,
): AsyncGenerator<In[], void, undefined> {
  const source = inputs[Symbol.asyncIterator]()
  let [batch, size]: [In[], number] = [[], 0]
  let next = source.next()
  for (;;) {
    const found = await soonest(next, batch.length > 0)
    const isWhole = size >= batchSize || batch.length >= batchCount
    if (batch.length > 0 && (found.kind !== 'item' || isWhole)) {
      yield batch
      ;[batch, size] = [[], 0]
    }
    if (found.kind === 'failed') throw found.error
    if (found.kind === 'end') return
    if (found.kind !== 'item') continue
    batch.push(found.item)
    size += sizeOf(found.item)
    next = source.next()
  }
}

type Found<In> =
  | { readonly kind: 'item'; readonly item: In }
  | { readonly kind: 'end' }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Waits for the next input; when others wait for it, only as long as it may come at once. */
async function soonest<In>(
  next: Promise<IteratorResult<In, unknown>>,
  isAwaited: boolean,
): Promise<Found<In>> {
  const found = next.then(
    (result): Found<In> => (result.done === true ? { kind: 'end' } : { kind: 'item', item: result.value }),
    (error: unknown): Found<In> => ({ kind: 'failed', error }),
  )
  return isAwaited ? Promise.race([found, setImmediate<Found<In>>({ kind: 'late' })]) : found
}

/** A queue of one writer and one reader, who wait for each other. */
class BoundedQueue<T> {
  readonly #most: number
  readonly #items: T[] = []
  #isClosed = false
  #wake: () => void = () => undefined

  constructor(most: number) {
    this.#most = most
  }

  /** Waits for room; returns false when nobody reads any more. */
  async put(item: T): Promise<boolean> {
    while (this.#items.length >= this.#most && !this.#isClosed) await this.#change()
    if (this.#isClosed) return false
    this.#items.push(item)
    this.#wake()
    return true
  }

  /** Waits for an item; returns null when no more comes. */
  async take(): Promise<T | null> {
    while (this.#items.length === 0 && !this.#isClosed) await this.#change()
    const item = this.#items.shift() ?? null
    this.#wake()
    return item
  }

  close(): void {
    this.#isClosed = true
    this.#wake()
  }

  #change(): Promise<void> {
    const before = this.#wake
    return new Promise((resolve) => {
      this.#wake = () => {
        before()
        resolve()
      }
    })
  }
}

class Pool<In, Out> {
  readonly #work: PoolWork<In, Out>
  readonly #jobs: number
  readonly #threads: Thread<In, Out>[] = []
  #first = true

  constructor(work: PoolWork<In, Out>, jobs: number) {
    this.#work = work
    this.#jobs = jobs
  }

  /** How many batches may be under way at once. */
  get most(): number {
    return this.#jobs <= 1 ? 1 : this.#jobs * (waiting + 1)
  }

  run(batch: readonly In[]): Promise<readonly Out[]> {
    // a small input is done before a thread would be up
    if (this.#jobs <= 1 || this.#first) {
      this.#first = false
      return eachInTurn(batch, this.#work.inline)
    }
    const idle = this.#threads.find(({ load }) => load === 0)
    if (idle) return idle.run(batch)
    if (this.#threads.length < this.#jobs) {
      this.#threads.push(new Thread(this.#work))
    }
    const [least] = [...this.#threads].sort((a, b) => a.load - b.load)
    return least ? least.run(batch) : Promise.resolve([])
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()))
  }
}

/** Answers the batches that a thread is sent, in the order in which they come, once its work is there. */
export function answerPool(port: MessagePort | null, ready: Promise<(input: never) => unknown>): void {
  let last: Promise<unknown> = ready
  port?.on('message', (batch: readonly never[]) => {
    // what fails ends the thread, which the pool is told of
    last = last.then(async () => port.postMessage(await eachInTurn(batch, await ready)))
  })
}

/** Does work on each input, one after another. */
async function eachInTurn<In, Out>(
  batch: readonly In[],
  work: (input: In) => Out | Promise<Out>,
): Promise<Out[]> {
  const made: Out[] = []
  for (const input of batch) {
    const out = work(input)
    // waiting for what is there already would cost more than much of the work
    made.push(out instanceof Promise ? await out : out)
  }
  return made
}

interface Waiter<Out> {
  readonly resolve: (out: readonly Out[]) => void
  readonly reject: (error: Error) => void
}

/** A thread answers its batches in the order in which they came. */
class Thread<In, Out> {
  readonly #worker: Worker
  readonly #waiters: Waiter<Out>[] = []

  constructor({ module, data }: PoolWork<In, Out>) {
    this.#worker = new Worker(module, { workerData: data })
    this.#worker.on('message', (out: readonly Out[]) => this.#waiters.shift()?.resolve(out))
    this.#worker.on('error', (error: Error) => this.#fail(error))
    this.#worker.on('exit', (code) => this.#fail(new Error(`A thread ended with code ${code}`)))
  }

  get load(): number {
    return this.#waiters.length
  }

  run(batch: readonly In[]): Promise<readonly Out[]> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject })
      this.#worker.postMessage(batch)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiters.splice(0)) reject(error)
  }
}

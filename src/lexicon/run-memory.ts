import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'

/** Texts repeat few runs, hostile ones many. */
const most = 10_000

interface Remembered<T> {
  readonly units: Uint16Array
  readonly value: T
}

/** What runs of letters were read as, to be found again by their units: no string is made of a run to look it up. */
export class RunMemory<T> {
  readonly #byHash = new Map<number, Remembered<T>>()

  /** Returns what the run was read as, or undefined when it is not remembered. */
  find(text: Text, start: number, end: number): T | undefined {
    const found = this.#byHash.get(hashOf(text, start, end))
    return found && isRun(found.units, text, start, end) ? found.value : undefined
  }

  /** Remembers what the run was read as, in the place of another with its hash; what is full begins again. */
  keep(text: Text, start: number, end: number, value: T): void {
    if (this.#byHash.size >= most) this.#byHash.clear()
    this.#byHash.set(hashOf(text, start, end), { units: unitsOf(text, start, end), value })
  }
}

function unitsOf(text: Text, start: number, end: number): Uint16Array {
  return Uint16Array.from({ length: end - start }, (_, index) => unitAt(text, start + index))
}

function hashOf(text: Text, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + unitAt(text, at)) | 0
  return hash
}

function isRun(run: Uint16Array, text: Text, start: number, end: number): boolean {
  if (run.length !== end - start) return false
  for (let at = start; at < end; at++) if (unitAt(text, at) !== run[at - start]) return false
  return true
}

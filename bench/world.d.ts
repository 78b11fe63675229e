import type { Report } from '../src/domain/report.ts'

/** A document of the generated world, by the id that it must have in the graph. */
export interface TrueDirective {
  readonly id: string
  readonly code: string
  readonly noun: string
  readonly body: string
  readonly date: string
}

/** A report, and the true id of each directive that it cites, in reading order. */
export interface TrueReport {
  readonly report: Report
  readonly truth: readonly string[]
}

export interface World {
  readonly directives: readonly TrueDirective[]
  /** The register of this world as CSV: some of its directives. */
  readonly register: string
  readonly reports: readonly TrueReport[]
}

/** Returns a source of numbers from 0 to 1 that a seed determines. */
export function randomFrom(seed: number): () => number

/** Returns reports about documents that reuse their codes; the first reports state every document rightly. */
export function makeWorld(options: { seed: number; reports: number; codes?: number }): World

/** Returns the same reports one by one, for worlds too large to hold. */
export function openWorld(options: { seed: number; reports: number; codes?: number }): {
  readonly directives: readonly TrueDirective[]
  readonly register: string
  report(index: number): TrueReport
}

/** Returns another version of a report of the world. */
export function changedVersion(world: World, index: number, seed: number): TrueReport

/** Returns a copy in another order. */
export function shuffled<T>(items: readonly T[], random: () => number): T[]

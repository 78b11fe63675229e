import type { Report } from '../src/domain/report.ts'
import type { World } from './world.js'

/** What a load does to a graph. */
export interface Loading {
  ingest(report: Report): Promise<unknown>
  deleteReport(id: string): Promise<unknown>
  /** Loads the register of the world. */
  loadRegister(): Promise<unknown>
  /** Removes the entry of a directive from the register. */
  removeRegistered(id: string): Promise<unknown>
}

/** Loads a world in a random order, with other versions, repeats, deletions and changes of the register in between. */
export function loadInDisorder(
  world: World,
  options: { random: () => number; seed: number },
  graph: Loading,
): Promise<void>

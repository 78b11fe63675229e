import { openWorld } from './world.js'

/** Returns the reports that are loaded one after another into a graph that grows; neighbours are far apart in the world, so that new documents keep coming. */
export function loadedReports(most = 100_000) {
  const world = openWorld({ seed: 1, reports: most })
  return { reportAt: (index) => world.report((index * 61_813) % most).report }
}

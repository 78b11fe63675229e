// Loads the reports and the register of a world in a random order: some reports in another version first, some twice, some
// deleted and loaded again, the register at any time, and some of it removed in between.
import { changedVersion, shuffled } from './world.js'

export async function loadInDisorder(world, { random, seed }, graph) {
  const turns = shuffled([...world.reports.keys()], random)
  const registerAt = Math.floor(random() * turns.length)
  for (const [place, index] of turns.entries()) {
    if (place === registerAt) await graph.loadRegister()
    const { report } = world.reports[index]
    if (random() < 0.2) await graph.ingest(changedVersion(world, index, seed * 10_000 + place).report)
    await graph.ingest(report)
    if (random() < 0.1) await graph.ingest(report)
  }
  const removed = world.directives.filter(({ registered }) => registered && random() < 0.3)
  for (const { id } of removed) await graph.removeRegistered(id)
  const gone = world.reports.filter(() => random() < 0.1)
  for (const { report } of gone) await graph.deleteReport(report.id)
  if (removed.length > 0) await graph.loadRegister()
  for (const { report } of shuffled(gone, random)) await graph.ingest(report)
}

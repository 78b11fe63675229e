// Loads generated reports in random orders, with repeats, other versions and deletions, and compares the graph with a fresh
// load, to the byte; scores the links against the truth: node bench/orders.js [REPORTS] [ORDERS, "50" or "26-50"] [STORE]
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deleteReport, exportGraph, graphView, ingest, openStore } from '../dist/index.js'
import { loadRegister, readRegister, removeRegistered } from '../dist/index.js'
import { loadInDisorder } from './disorder.js'
import { makeWorld, randomFrom } from './world.js'

const reports = Number(process.argv[2] ?? 2_000)
const [first, last] = rangeOf(process.argv[3] ?? '50')
const url = process.argv[4] ?? null
const folder = mkdtempSync(join(tmpdir(), 'viendan-orders-'))
let store = newStore()
const world = makeWorld({ seed: 7, reports })
const { entries } = readRegister(world.register, 'register.csv')
const graph = {
  ingest: (report) => ingest(store, report),
  deleteReport: (id) => deleteReport(store, id),
  loadRegister: () => loadRegister(store, entries),
  removeRegistered: (id) => removeRegistered(store, id),
}

try {
  await store.clear()
  await graph.loadRegister()
  for (const { report } of world.reports) await ingest(store, report)
  const expected = await fingerprint()
  const { citations, open, wrong } = await score()
  const share = ((100 * open) / citations).toFixed(1)
  console.log(`${citations} citations, ${open} open (${share} %), ${wrong.length} wrong`)
  for (const each of wrong.slice(0, 20)) console.log(`  ${each}`)
  let equal = 0
  for (let order = first; order <= last; order++) {
    await renew()
    await loadInDisorder(world, { random: randomFrom(order), seed: order }, graph)
    const isEqual = (await fingerprint()) === expected
    if (isEqual) equal += 1
    console.log(`Order ${order}: ${isEqual ? 'equal' : 'another graph'}`)
  }
  const orders = last - first + 1
  console.log(
    `${equal} of ${orders} orders of ${reports} reports give the graph of a fresh load, to the byte`,
  )
  process.exitCode = equal === orders && wrong.length === 0 ? 0 : 1
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Returns the orders that "50" or "26-50" asks for. */
function rangeOf(text) {
  const [from, to = null] = text.split('-').map(Number)
  return to === null ? [1, from] : [from, to]
}

function newStore() {
  return openStore(url ?? `embedded:${join(folder, 'graph')}`, {
    username: process.env.NEO4J_USERNAME,
    password: process.env.NEO4J_PASSWORD,
    database: process.env.NEO4J_DATABASE,
  })
}

/** Empties the graph: an embedded one by another folder, which takes less time than to remove all that it holds. */
async function renew() {
  if (url !== null) return store.clear()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  store = newStore()
}

async function fingerprint() {
  const hash = createHash('sha256')
  for await (const line of exportGraph(store)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

async function score() {
  const view = graphView(store)
  const wrong = []
  let [citations, open] = [0, 0]
  for (const { report, truth } of world.reports) {
    const pages = await view.citationsOfReports([report.id], { limit: 1_000, after: null })
    const found = (pages.get(report.id) ?? []).map(({ value }) => value)
    if (found.length !== truth.length)
      wrong.push(`${report.id}: ${found.length} of ${truth.length} citations`)
    const meant = await view.directivesOfCitations(found.map(({ id }) => id))
    for (const [index, { id, exact, rule }] of found.entries()) {
      const directive = meant.get(id)?.id
      citations += 1
      if (directive === undefined || /[@:]\?/u.test(directive)) open += 1
      else if (directive !== truth[index])
        wrong.push(`${id} ${exact} (${rule}): ${directive}, truly ${truth[index]}`)
    }
  }
  return { citations, open, wrong }
}

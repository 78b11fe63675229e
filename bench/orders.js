// Loads generated reports in random orders, with repeats, other versions and deletions, and compares the graph with a fresh
// load, to the byte; scores the links against the truth: node bench/orders.js [REPORTS] [ORDERS] [STORE]
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deleteReport, exportGraph, graphView, ingest, openStore } from '../dist/index.js'
import { loadRegister, readRegister, removeRegistered } from '../dist/index.js'
import { loadInDisorder } from './disorder.js'
import { makeWorld, randomFrom } from './world.js'

const [reports = 2_000, orders = 50] = process.argv.slice(2, 4).map(Number)
const folder = process.argv[4] ? null : mkdtempSync(join(tmpdir(), 'viendan-orders-'))
const store = openStore(process.argv[4] ?? `embedded:${folder}`, {
  username: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
  database: process.env.NEO4J_DATABASE,
})
const world = makeWorld({ seed: 7, reports })
const { entries } = readRegister(world.register, 'register.csv')
const graph = {
  ingest: (report) => ingest(store, report),
  deleteReport: (id) => deleteReport(store, id),
  loadRegister: () => loadRegister(store, entries),
  removeRegistered: (id) => removeRegistered(store, id),
}

try {
  await graph.loadRegister()
  for (const { report } of world.reports) await ingest(store, report)
  const expected = await fingerprint()
  const { citations, open, wrong } = await score()
  console.log(
    `${citations} citations, ${open} open (${((100 * open) / citations).toFixed(1)} %), ${wrong.length} wrong`,
  )
  for (const each of wrong.slice(0, 20)) console.log(`  ${each}`)
  let equal = 0
  for (let order = 1; order <= orders; order++) {
    await store.clear()
    await loadInDisorder(world, { random: randomFrom(order), seed: order }, graph)
    if (order % 5 === 0) console.log(`${order} orders, ${equal} of ${order - 1} before it equal`)
    if ((await fingerprint()) === expected) equal += 1
    else console.log(`Order ${order}: another graph`)
  }
  console.log(
    `${equal} of ${orders} orders of ${reports} reports give the graph of a fresh load, to the byte`,
  )
  process.exitCode = equal === orders && wrong.length === 0 ? 0 : 1
} finally {
  await store.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
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

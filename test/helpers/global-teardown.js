import { setTimeout } from 'node:timers/promises'
import { composeDown } from './compose-down.js'
import { readRunFile, removeRunFolder } from './run-folder.js'

/** Runs once after all suites, also when some failed: stops the Neo4j that they had started. */
export default async function globalTeardown() {
  const { keeper, compose } = JSON.parse(readRunFile('neo4j.json') ?? '{}')
  if (keeper) await stop(keeper)
  if (compose) composeDown(compose)
  removeRunFolder()
}

async function stop(pid) {
  if (!signal(pid, 'SIGTERM')) return
  for (let waited = 0; waited < 30_000 && signal(pid, 0); waited += 100) await setTimeout(100)
}

function signal(pid, name) {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

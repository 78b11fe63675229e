import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { composeDown } from './compose-down.js'
import { freePort } from './free-port.ts'
import type { Found } from './neo4j.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the Neo4j of docker-compose.yml as a project of its own, so that no graph of the user's is touched. */
export async function findOnDocker(): Promise<Found> {
  if (spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 15_000 }).status !== 0) {
    return { absent: 'no Docker engine answers' }
  }
  const password = 'only-for-tests'
  const compose = `viendan-test-${process.pid}`
  const bolt = await freePort()
  const http = await freePort()
  const started = spawnSync('docker', ['compose', '-p', compose, 'up', '--detach', '--wait', 'neo4j'], {
    cwd: root,
    env: {
      ...process.env,
      NEO4J_PASSWORD: password,
      NEO4J_BOLT_PORT: String(bolt),
      NEO4J_HTTP_PORT: String(http),
    },
    encoding: 'utf8',
    timeout: 300_000,
  })
  if (started.status !== 0) {
    composeDown(compose)
    return { absent: `docker compose failed: ${started.stderr.trim().split('\n').at(-1) ?? ''}` }
  }
  return { url: `bolt://127.0.0.1:${bolt}`, username: 'neo4j', password, compose }
}

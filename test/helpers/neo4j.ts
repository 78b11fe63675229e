import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { isAlive } from './is-alive.ts'
import { findOnDocker } from './neo4j-docker.ts'
import { findOnJava } from './neo4j-java.ts'
import { namedServer } from './neo4j-named.ts'
import { isRequired, noteSkipped, readRunFile, runFile } from './run-folder.js'

/** A Neo4j that tests may empty and fill. */
export interface Neo4jServer {
  readonly url: string
  readonly username: string
  readonly password: string
  readonly database?: string | undefined
  /** The process that ends a server which the tests started. */
  readonly keeper?: number
  /** The compose project of a server which the tests started. */
  readonly compose?: string
}

/** Either a server, or why there is none. */
export type Found = Neo4jServer | { readonly absent: string }

/**
 * Returns the Neo4j of this test run for a suite: the one `NEO4J_URI` names, else one on Docker, else one on Java and Maven.
 * The first suite that asks starts it, the others share it, the end of the run stops it. Without one the suite is noted as
 * skipped and null returned; with `VIENDAN_REQUIRE=neo4j` that is a failure.
 */
export async function findNeo4j(suite: string): Promise<Neo4jServer | null> {
  const found = await locked('neo4j-start', async () => {
    const known = readRunFile('neo4j.json')
    if (known !== null) return JSON.parse(known) as Found
    const server = await find()
    writeFileSync(runFile('neo4j.json'), JSON.stringify(server))
    return server
  })
  if (!('absent' in found)) return found
  if (isRequired('neo4j')) throw new Error(`Neo4j is required: ${found.absent}`)
  noteSkipped('Neo4j', suite, found.absent)
  return null
}

/**
 * Gives a suite the server to itself until it calls the returned function: there is one database, and suites run in
 * parallel.
 */
export async function reserveNeo4j(): Promise<() => void> {
  return takeLock('neo4j-use')
}

async function find(): Promise<Found> {
  const named = await namedServer()
  if (named) return named
  const reasons: string[] = []
  for (const source of [findOnDocker, findOnJava]) {
    const found = await source()
    if (!('absent' in found)) return found
    reasons.push(found.absent)
  }
  return { absent: ['NEO4J_URI is not set', ...reasons].join('; ') }
}

async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  const release = await takeLock(name)
  try {
    return await work()
  } finally {
    release()
  }
}

async function takeLock(name: string): Promise<() => void> {
  const lock = runFile(`${name}.lock`)
  const mine = `${lock}.${process.pid}.${Math.random()}`
  for (;;) {
    mkdirSync(mine, { recursive: true })
    writeFileSync(`${mine}/owner`, String(process.pid))
    try {
      // a folder takes the place of an empty one only, so the first of two wins
      renameSync(mine, lock)
      return () => rmSync(lock, { recursive: true, force: true })
    } catch {
      rmSync(mine, { recursive: true, force: true })
    }
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true })
    await setTimeout(100)
  }
}

function isAbandoned(lock: string): boolean {
  try {
    return existsSync(lock) && !isAlive(Number(readFileSync(`${lock}/owner`, 'utf8')))
  } catch {
    return false
  }
}
